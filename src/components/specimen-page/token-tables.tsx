import { tokens } from "./tokens.ts";

/** The colours, each as a field with its name. */
export function Colours() {
  return (
    <ul class="swatches">
      {[...tokens.grounds, ...tokens.inks, ...tokens.accents].map((name) => (
        <li>
          <span class="swatch-field" style={{ background: `var(--${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Text on every ground that it may stand on. */
export function Contrasts({ sample }: { sample: string }) {
  return (
    <ul class="contrasts" lang="vi">
      {tokens.grounds.map((ground) => (
        <li style={{ background: `var(--${ground})` }}>
          {(ground === "warning-ground"
            ? (["ink", "warning-ink"] as const)
            : (["ink", "quiet", "indigo"] as const)
          ).map((ink) => (
            <p style={{ color: `var(--${ink})` }}>
              {sample} ({ink})
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The weight that each family names things in; the lighter serif holds only the letters of the stories. */
const weights = { serif: 600, sans: 400 } as const;

/** The scale of type in both families, set in words that stack their marks. */
export function TypeScale({ sample }: { sample: string }) {
  return (
    <div class="type-scale" lang="vi">
      {(["serif", "sans"] as const).flatMap((family) =>
        tokens.sizes.map((size) => (
          <p style={{ fontFamily: `var(--${family})`, fontSize: `var(--${size})`, fontWeight: weights[family] }}>
            {sample} <span class="quiet">{`${family}, ${size}`}</span>
          </p>
        )),
      )}
    </div>
  );
}

/** The steps of space as bars. */
export function Spaces() {
  return (
    <ul class="spaces">
      {tokens.spaces.map((name) => (
        <li>
          <span style={{ inlineSize: `var(--${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
