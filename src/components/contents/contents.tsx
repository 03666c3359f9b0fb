interface Props {
  label: string;
  /** Headings of the page, by the id they carry. */
  parts: readonly { id: string; title: string }[];
}

/** Where a long page leads: a link to each of its parts. */
export function Contents({ label, parts }: Props) {
  return (
    <nav class="contents" aria-label={label}>
      <ul class="small">
        {parts.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
