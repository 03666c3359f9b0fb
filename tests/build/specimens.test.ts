import { beforeAll, describe, expect, test } from "vitest";
import { buildSpecimens, succeed, type BuiltSite } from "./specimen-site.ts";
import { moreSpecimens } from "./specimen-products.ts";
let site: BuiltSite;
beforeAll(async () => { site = await succeed(buildSpecimens(moreSpecimens)); });
test("x", () => { expect(site.has("/san-pham/tieng-la/")).toBe(true); console.log(site.read("/san-pham/tieng-la/")); });
