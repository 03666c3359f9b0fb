interface Tile {
  href: string;
  name: string;
  note?: string;
}

/** Links as tiles of one size: a name and a short note. */
export function LinkTiles({ tiles }: { tiles: Tile[] }) {
  return (
    <ul class="link-tiles">
      {tiles.map(({ href, name, note }) => (
        <li>
          <a href={href}>
            <span class="link-tile-name">{name}</span>
            {note === undefined ? undefined : <span class="quiet">{note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
