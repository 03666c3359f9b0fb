import { createRequire } from "node:module";
import { tool } from "./tools.ts";

/** A package that was installed on demand has no types here. */
interface SelfSigned {
  generate(
    names: { name: string; value: string }[],
    options: { keySize: number },
  ): Promise<{ private: string; cert: string }>;
}

/** A key and a certificate for this machine alone, as PEM: browsers speak HTTP/2 only where there is one. */
export async function ownCertificate(): Promise<{ key: string; cert: string }> {
  const { generate } = createRequire(import.meta.url)(await tool("selfsigned")) as SelfSigned;
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  return { key, cert };
}
