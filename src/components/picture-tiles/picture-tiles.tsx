import type { PageContext } from "../../layouts/context.ts";
import type { Pictured } from "../../pictures/picture-view.ts";
import { Picture } from "../picture/picture.tsx";

interface Tile {
  href: string;
  of: Pictured;
  note?: string;
}

/** Links as small pictures with a name and a short note. */
export function PictureTiles({ context, tiles }: { context: PageContext; tiles: readonly Tile[] }) {
  return (
    <ul class="picture-tiles">
      {tiles.map(({ href, of, note }) => (
        <li>
          <Picture context={context} of={of} layout="card" />
          <a href={href}>{context.language === "vi" ? of.name : (of.name_en ?? of.name)}</a>
          {note === undefined ? undefined : <span class="quiet">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
