import { describe, expect, it } from "vitest";
import { certificatesShown } from "../../../scripts/check-site/certificates-shown.ts";
import { replace } from "../../fixtures/content.ts";
import { inMain, lapsedPage, problemsWith } from "../../fixtures/small-site.ts";

describe("every product page tells what its certificate is worth", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(certificatesShown)).toEqual([]));

  it("a product page without a state is found", async () => {
    const bare = (text: string) => text.replaceAll("data-certificate-state", "data-x");
    expect(await problemsWith(certificatesShown, { [lapsedPage]: bare })).toEqual([
      `${lapsedPage}: no data-certificate-state`,
    ]);
  });

  it("a page that says otherwise than the interface is found", async () => {
    const other = replace(`data-certificate-state="expired"`, `data-certificate-state="undated"`);
    expect(await problemsWith(certificatesShown, { [lapsedPage]: other })).toEqual([
      `${lapsedPage}: shows “undated” first, but the interface says “expired”`,
    ]);
  });

  it("a state that does not exist is found, now or for a later day", async () => {
    const html = `<p data-certificate-state="good">x</p><template data-state="bad">x</template><p data-certificate-state="superseded">x</p>`;
    expect(await problemsWith(certificatesShown, { "index.html": inMain(html) })).toEqual([
      "index.html: the certificate state “good” is unknown",
      "index.html: the certificate state “bad” is unknown",
    ]);
  });
});
