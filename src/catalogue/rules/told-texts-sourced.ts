import { notesOf } from "../../markdown/story-blocks.ts";
import type { Bilingual } from "../../schema/field.ts";
import { claimsIn } from "../claims-in.ts";
import { numbersIn } from "../numbers-in.ts";
import { statementsBySource } from "../source-texts.ts";
import { lineOf, toldTexts } from "../told-texts.ts";
import type { Rule } from "./rule.ts";
import { wordsForClaim } from "./story-claims.ts";

/** A passage whose end, but for what may close it, is a source note. */
const endsInNote = /\[\^[^[\]\s]+\][.!?…*_)”»]*$/;

/**
 * What is told of resources, places and producers is as true as a product's story: each passage ends in a source note,
 * each number stands in what the data records from a source named beside it, and no claim of data/claims.yaml is made.
 */
export const toldTextsSourced: Rule = {
  name: "told-texts-sourced",
  check(records, report) {
    const statements = statementsBySource(records);
    const { groups } = records.claims.value;
    const find = { vi: claimsIn(groups, "vi"), en: claimsIn(groups, "en") };
    for (const told of toldTexts(records))
      for (const passage of told.passages) {
        const at = (index: number) => told.atLine(lineOf(passage, index));
        if (!endsInNote.test(passage.text)) report(at(passage.text.length), [], ...withoutNote);
        const stated = new Set(
          notesOf(passage.text).flatMap(({ id }) =>
            (statements.get(id) ?? []).flatMap((text) => numbersIn(text, "vi").map(({ value }) => value)),
          ),
        );
        for (const { value, text, index } of numbersIn(passage.text, told.language))
          if (!stated.has(value)) report(at(index), [], ...unborne(text));
        for (const claim of find[told.language](passage.text, "none"))
          report(at(claim.index), [], ...wordsForClaim(claim), claim.group.level);
      }
  },
};

const withoutNote: [Bilingual, Bilingual] = [
  {
    vi: "đoạn này không kết thúc bằng chú thích nguồn",
    en: "this paragraph does not end in a source note",
  },
  {
    vi: "ghi [^mã-nguồn] ở cuối đoạn, hoặc bỏ câu không có nguồn",
    en: "write [^source-id] at its end, or leave out the sentence that has no source",
  },
];

function unborne(number: string): [Bilingual, Bilingual] {
  return [
    {
      vi: `số ${number} không có trong dữ kiện của nguồn nào ghi ở đoạn này`,
      en: `the number ${number} is in no fact of a source named in this paragraph`,
    },
    {
      vi: "đối chiếu với data/: sửa số, thêm đúng chú thích nguồn, hoặc ghi thêm dữ kiện",
      en: "compare with data/: correct the number, add the right note, or record the fact",
    },
  ];
}
