import type { CertificateRecord } from "../../schema/certificate.ts";
import { certificateState } from "../certificate-state.ts";
import type { Rule } from "./rule.ts";

/** Later than any decision: the latest certificate of the register is asked for, whatever day the site is built for. */
const endOfTime = "9999-12-31";

/** The stars in a product file are those of its latest certificate in the register; without one there are none. */
export const starsAgree: Rule = {
  name: "stars-agree",
  check({ products, certificates }, report) {
    const byProduct = new Map<string, CertificateRecord[]>();
    for (const { value } of certificates)
      if (value.kind === "certificate") byProduct.set(value.product, [...(byProduct.get(value.product) ?? []), value]);
    for (const product of products) {
      const { stars } = product.value;
      const latest = certificateState(byProduct.get(product.id) ?? [], endOfTime).current;
      if (stars === latest?.stars) continue;
      if (!latest)
        report(
          product,
          ["stars"],
          {
            vi: `ghi ${stars} sao nhưng sổ không có giấy chứng nhận nào`,
            en: `${stars} stars are written, but the register has no certificate`,
          },
          {
            vi: "xóa dòng stars; sao chỉ có khi sổ ở data/certificates có giấy",
            en: "delete the line; stars come only with a certificate in data/certificates",
          },
        );
      else
        report(
          product,
          ["stars"],
          {
            vi: `ghi ${stars ?? "không"} sao, sổ ghi ${latest.stars ?? "không rõ"} sao (${latest.id})`,
            en: `${stars ?? "no"} stars are written, the register says ${latest.stars ?? "unknown"} (${latest.id})`,
          },
          {
            vi: latest.stars ? `sửa thành stars: ${latest.stars}` : "xóa dòng stars",
            en: latest.stars ? `write stars: ${latest.stars}` : "delete the line",
          },
        );
    }
  },
};
