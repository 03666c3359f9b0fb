const noBreak = "\u00a0";
/** Words with capitals in a row: “Bắc Kạn”, “Khẩu Nua Lếch”. */
const properName = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+/gu;
/** In letters; a longer name has to break somewhere. */
const longestKept = 16;
/** “hạn 36 tháng”, “nhận 5 sao”. */
const counted = /(\p{Ll}) (\d+) (?=\p{Ll})/gu;

/** A text in which short proper names, and numbers with what they count, stay on one line. */
export function keptTogether(text: string): string {
  return text
    .replaceAll(properName, (name) => (name.length <= longestKept ? name.replaceAll(" ", noBreak) : name))
    .replaceAll(counted, `$1${noBreak}$2${noBreak}`);
}
