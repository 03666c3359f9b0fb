import type { RegulationRecord } from "../../schema/regulation.ts";

interface Props {
  text: string;
  rule: RegulationRecord;
}

/** A text in which the rule's number leads to what this page tells of the rule and where it was read. */
export function LinkedText({ text, rule: { id, number } }: Props) {
  return (
    <>
      {text.split(number).map((part, index) => (
        <>
          {index > 0 ? <a href={`#${id}`}>{number}</a> : undefined}
          {part}
        </>
      ))}
    </>
  );
}
