import type { ComponentChildren } from "preact";

interface Props {
  /** Begins the ids of the picture's name and description; once on a page. */
  id: string;
  /** What the picture shows, and what it says, in words. */
  title: string;
  description: string;
  width: number;
  height: number;
  caption: ComponentChildren;
  /** What the tones mean. */
  legend?: { tone: string; text: string }[];
  /** The same numbers as a table. */
  table: ComponentChildren;
  children: ComponentChildren;
}

/** A picture of numbers beside the table of the same numbers. It is drawn at build time and needs no script. */
export function Chart({ id, title, description, width, height, caption, legend = [], table, children }: Props) {
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <div>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-ten ${id}-loi`}>
          <title id={`${id}-ten`}>{title}</title>
          <desc id={`${id}-loi`}>{description}</desc>
          {children}
        </svg>
        {legend.length > 0 ? (
          <ul class="chart-legend">
            {legend.map(({ tone, text }) => (
              <li>
                <Swatch tone={tone} /> {text}
              </li>
            ))}
          </ul>
        ) : undefined}
      </div>
      <div>{table}</div>
    </figure>
  );
}

/** A tone of the picture as a small sign beside words that say the same. */
export function Swatch({ tone }: { tone: string }) {
  return (
    <svg class="chart-swatch" viewBox="0 0 12 12" aria-hidden="true">
      {tone === "other" ? (
        <path data-tone={tone} d="M1 6h10" />
      ) : (
        <rect data-tone={tone} x="1" y="1" width="10" height="10" />
      )}
    </svg>
  );
}
