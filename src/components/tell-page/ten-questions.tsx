import type { PageContext } from "../../layouts/context.ts";

const numbers = Array.from({ length: 10 }, (_, index) => index + 1);

/** Ten questions to answer with yes or not yet. The ticks are the reader's own: nothing is counted, kept or sent. */
export function TenQuestions({ context: { t } }: { context: PageContext }) {
  return (
    <>
      <p>{t("tell.questions.lead")}</p>
      <ol class="tell-questions">
        {numbers.map((number) => (
          <li>
            <label>
              <input type="checkbox" aria-describedby={`vi-sao-${number}`} />{" "}
              <strong>{t(`tell.questions.ask_${number}`)}</strong>
            </label>
            <p class="quiet" id={`vi-sao-${number}`}>
              {t(`tell.questions.why_${number}`)}
            </p>
          </li>
        ))}
      </ol>
      <p>{t("tell.questions.order")}</p>
      <p>{t("tell.questions.tourism")}</p>
    </>
  );
}
