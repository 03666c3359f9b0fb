import type { Entry } from "../records.ts";
import type { Rule } from "./rule.ts";

/** Every old district and every commune of today has its outline in the files of shapes, by its code. */
export const shapesAgree: Rule = {
  name: "shapes-agree",
  check({ districts, communesNow, shapes }, report) {
    const kinds = [
      { units: districts as Entry<{ code: string; name: string }>[], file: shapes.districts },
      { units: communesNow as Entry<{ code: string; name: string }>[], file: shapes.communesNow },
    ];
    for (const { units, file } of kinds) {
      const drawn = new Set(file.value.features.map(({ properties }) => properties.code));
      for (const unit of units)
        if (!drawn.has(unit.value.code))
          report(
            unit,
            ["code"],
            {
              vi: `${unit.value.name} (mã ${unit.value.code}) không có hình trong ${file.file}`,
              en: `${unit.value.name} (code ${unit.value.code}) has no outline in ${file.file}`,
            },
            { vi: "xem lại mã, hoặc thêm hình vào tệp ấy", en: "check the code, or add the outline to that file" },
          );
    }
  },
};
