import { expect, it } from "vitest";
import { keptTogether } from "../../src/social-cards/drawing/kept-together.ts";

const shown = (text: string) => keptTogether(text).replaceAll("\u00a0", "_");

it.each([
  ["phường Bắc Kạn, tỉnh Thái Nguyên", "phường Bắc_Kạn, tỉnh Thái_Nguyên"],
  ["Vicumax Limited Nano Curcumin", "Vicumax Limited Nano Curcumin"],
  ["Được công nhận 5 sao năm 2023, hạn 36 tháng.", "Được công nhận_5_sao năm 2023, hạn_36_tháng."],
])("what belongs together in “%s” stays on one line", (text, kept) => expect(shown(text)).toBe(kept));
