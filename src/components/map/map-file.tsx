import { createHash } from "node:crypto";
import { renderToString } from "preact-render-to-string";
import type { Catalogue, Shapes } from "../../catalogue/catalogue.ts";
import { provinceMap } from "../../map/province.ts";
import { vietnamMap } from "../../map/vietnam.ts";
import { VietnamShapes } from "./vietnam-shapes.tsx";

interface MapFile {
  /** Address on the site, with a mark of its content. */
  address: string;
  text: string;
}

const drawn = new WeakMap<Shapes, MapFile>();

/**
 * The shapes of every map in one file that is fetched once for all pages. Pages draw its parts by their ids; ink and
 * paper are those of the page, since a part inherits `color` and custom properties from where it is used.
 */
export function mapFile(catalogue: Catalogue): MapFile {
  const known = drawn.get(catalogue.shapes);
  if (known) return known;
  const text = `${renderToString(<MapShapes catalogue={catalogue} />)}\n`;
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const file = { address: `/assets/map-${mark}.svg`, text };
  drawn.set(catalogue.shapes, file);
  return file;
}

/** The sign of water: two waves, from left to right. */
const waves = "q4.5-7 9 0t9 0 9 0 9 0";

/** The line of a border between provinces. */
const provincial = { "stroke-width": 2, "stroke-opacity": 0.45, "stroke-dasharray": "14 5 3 5" };

/** Widths of the lines that run along the border outside, as engravers draw a coast, from far to near. */
const ripples = [34, 23, 13];

function MapShapes({ catalogue }: { catalogue: Catalogue }) {
  const { frame, outline, districtBorders, cellBorders, neighbours, districts, cells, rivers, lake, graticule } =
    provinceMap(catalogue);
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${frame.width} ${frame.height}`}>
      <g id="ground" fill="none" stroke="currentColor" stroke-linejoin="round">
        <path d={graticule.path} stroke-opacity=".13" />
        {ripples.map((width) => (
          <>
            <path d={outline} stroke-opacity=".3" stroke-width={width} />
            <path d={outline} stroke="var(--paper)" stroke-width={width - 2.5} />
          </>
        ))}
        <path d={outline} fill="var(--surface)" stroke-width="3.5" />
        <path
          d={`M${lake.sign[0] - 18} ${lake.sign[1] - 4}${waves}m-36 10${waves}`}
          stroke-opacity=".8"
          stroke-width="2.5"
        />
        {rivers.map(({ path }) => (
          <path d={path} stroke-opacity=".6" stroke-width="3" />
        ))}
      </g>
      <g id="before" fill="none" stroke="currentColor">
        <path d={neighbours.before.borders} {...provincial} />
        <path d={districtBorders} stroke-width="2" stroke-opacity=".75" stroke-dasharray="12 4 2 4" />
      </g>
      <g id="now" fill="none" stroke="currentColor">
        <path d={neighbours.now.borders} {...provincial} />
        <path d={cellBorders} stroke-width="2" stroke-opacity=".75" stroke-dasharray="1 5" stroke-linecap="round" />
      </g>
      <defs>
        {[...districts, ...cells].map(({ id, path }) => (
          <path id={id} d={path} />
        ))}
        <VietnamShapes map={vietnamMap(catalogue.shapes)} ofVietnam={catalogue.words.vi("map.of_vietnam")} />
      </defs>
    </svg>
  );
}
