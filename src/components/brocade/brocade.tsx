import { brocadeTile } from "../../illustration/brocade.ts";

interface Props {
  seed: string;
  /** Id of a sector, whose motifs the band wears; without it the site's own. */
  sector?: string;
}

const height = 26;

/** A woven band over the whole width, decoration only: one repeat costs a few hundred bytes. */
export function BrocadeBand({ seed, sector = "" }: Props) {
  const tile = brocadeTile(sector, seed);
  const scale = height / tile.height;
  return (
    <svg class="brocade" aria-hidden="true" focusable="false" width="100%" height={height}>
      <pattern
        id={`det-${sector}${seed.length}`}
        width={tile.width}
        height={tile.height}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale.toFixed(3)})`}
      >
        {tile.threads.map(({ colour, path }) => (
          <path d={path} fill={colour} />
        ))}
      </pattern>
      <rect width="100%" height={height} fill={`url(#det-${sector}${seed.length})`} />
    </svg>
  );
}
