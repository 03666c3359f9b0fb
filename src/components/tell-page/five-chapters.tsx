import type { PageContext } from "../../layouts/context.ts";
import { chapterTitles } from "../../markdown/story-chapters.ts";

/** The chapters of a story, each with the one question that opens it. */
export function FiveChapters({ context: { t, language } }: { context: PageContext }) {
  return (
    <>
      <p>{t("tell.chapters.lead")}</p>
      <ol class="tell-chapters">
        {chapterTitles[language].map((title, index) => (
          <li>
            <h3>{title}</h3>
            <div>
              <p>
                <strong>{t(`tell.chapters.question_${index + 1}`)}</strong>
              </p>
              <p class="quiet">{t(`tell.chapters.help_${index + 1}`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>{t("tell.chapters.length")}</p>
    </>
  );
}
