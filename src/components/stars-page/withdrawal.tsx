import type { ChapterProps } from "./chapter.ts";
import { LinkedText } from "./linked-text.tsx";

/** Why, by whom and how soon a certificate is withdrawn before its term ends. */
export function Withdrawal({ context: { t, language }, rule }: ChapterProps) {
  const { withdrawal, withdrawal_authority: by, number } = rule;
  if (!withdrawal) return undefined;
  return (
    <>
      <p>
        <LinkedText
          rule={rule}
          text={t("stars_page.withdrawal_text", {
            number,
            article: withdrawal.article,
            days: withdrawal.within_days,
            province: by?.["3"]?.[language] ?? t("site.unknown"),
            ministry: by?.["5"]?.[language] ?? t("site.unknown"),
          })}
        />
      </p>
      <ul>
        {withdrawal.reasons.map((reason) => (
          <li>{reason[language]}</li>
        ))}
      </ul>
    </>
  );
}
