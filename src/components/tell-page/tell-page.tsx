import type { ComponentChildren } from "preact";
import { currentRegulation } from "../../catalogue/regulation-on.ts";
import type { PageContext } from "../../layouts/context.ts";
import { AnnotatedExamples } from "./annotated-examples.tsx";
import { FiveChapters } from "./five-chapters.tsx";
import { KindsOfProof } from "./kinds-of-proof.tsx";
import { NeverWritten } from "./never-written.tsx";
import { SendStory } from "./send-story.tsx";
import { storyExamples } from "./story-examples.ts";
import { StoryPurpose } from "./story-purpose.tsx";
import { TenQuestions } from "./ten-questions.tsx";
import { WhatCounts } from "./what-counts.tsx";

/** Advice to a producer: what a story is for, what makes it count, how to write, prove and send it. */
export function TellPage({ context }: { context: PageContext }) {
  const { t, catalogue } = context;
  const rule = currentRegulation(catalogue.regulations, catalogue.day);
  // The words on what counts are those of the rules that set these least marks.
  const marks = rule?.story_points?.minimum_marks;
  const examples = storyExamples(context);
  const parts: { id: string; title: string; body: ComponentChildren }[] = [
    { id: "de-lam-gi", title: t("tell.purpose.title"), body: <StoryPurpose context={context} rule={rule} /> },
    ...(marks
      ? [{ id: "duoc-tinh", title: t("tell.counts.title"), body: <WhatCounts context={context} marks={marks} /> }]
      : []),
    { id: "nam-chuong", title: t("tell.chapters.title"), body: <FiveChapters context={context} /> },
    ...(examples.length > 0
      ? [
          {
            id: "doc-thu",
            title: t("tell.examples.title"),
            body: <AnnotatedExamples context={context} examples={examples} />,
          },
        ]
      : []),
    { id: "muoi-cau", title: t("tell.questions.title"), body: <TenQuestions context={context} /> },
    { id: "khong-viet", title: t("tell.never.title"), body: <NeverWritten context={context} /> },
    { id: "lam-chung", title: t("tell.proof.title"), body: <KindsOfProof context={context} /> },
    { id: "gui-chuyen", title: t("tell.send.title"), body: <SendStory context={context} /> },
    {
      id: "chua-ro",
      title: t("tell.limits.title"),
      body: (
        <>
          <p>{t("tell.limits.advice")}</p>
          <p>{t("tell.limits.website")}</p>
        </>
      ),
    },
  ];
  return (
    <>
      <header class="tell-opening">
        <h1>{t("tell.title")}</h1>
        <p class="lead">{t("tell.lead")}</p>
        <p class="tell-advice">{t("tell.advice")}</p>
      </header>
      <nav class="tell-contents" aria-label={t("tell.contents")}>
        <ul>
          {parts.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, body }) => (
        <section class="tell-part" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <div>{body}</div>
        </section>
      ))}
    </>
  );
}
