import { sentencesOf, withoutNotes, type StoryBlock } from "../../markdown/story-blocks.ts";
import { atPlace, publishedStories, type PublishedStory } from "../published-stories.ts";
import { likenesses, longestSharedRun } from "../story-likeness.ts";
import { wordsIn } from "../words-in.ts";
import type { Report, Rule } from "./rule.ts";

/** For one story so many others are told, the most alike first: mending one pair mostly mends the rest. */
const mostTold = 5;

/**
 * Each published Vietnamese story is its product's own. One that is the same as another's, of the same producer too,
 * has no points for local identity (Decision 26/2026/QĐ-TTg, Annex, criterion 5.3).
 */
export const storiesDiffer: Rule = {
  name: "stories-differ",
  check(records, report) {
    const stories = publishedStories(records).filter(({ language }) => language === "vi");
    const { same_producer, others, shared_sentence_words } = records.claims.value.similarity;
    const texts = stories.map((story) => storyWords(story));
    const alike = new Map<number, { earlier: number; similarity: number }[]>();
    for (const { earlier, later, similarity } of likenesses(texts, Math.min(same_producer, others))) {
      const limit = haveOneProducer(stories[earlier], stories[later]) ? same_producer : others;
      if (similarity > limit) alike.set(later, [...(alike.get(later) ?? []), { earlier, similarity }]);
    }
    for (const [later, pairs] of alike)
      for (const { earlier, similarity } of pairs.toSorted((a, b) => b.similarity - a.similarity).slice(0, mostTold))
        tellPair(stories[later], stories[earlier], similarity, report);
    tellSharedSentences(stories, shared_sentence_words, report);
  },
};

/** The words of a story as they are compared: without headings and notes, in one spelling. */
export function storyWords({ passages }: PublishedStory): string[] {
  return passages.flatMap(({ text }) => wordsIn(withoutNotes(text)).map(({ word }) => word));
}

function haveOneProducer(one: PublishedStory | undefined, other: PublishedStory | undefined): boolean {
  const producer = one?.product.value.producer;
  return producer !== undefined && producer === other?.product.value.producer;
}

function tellPair(
  story: PublishedStory | undefined,
  other: PublishedStory | undefined,
  similarity: number,
  report: Report,
): void {
  if (!story || !other) return;
  const placed = story.passages.flatMap((passage) =>
    wordsIn(withoutNotes(passage.text)).map(({ word, index }) => ({ word, passage, index })),
  );
  const { start, length } = longestSharedRun(
    placed.map(({ word }) => word),
    storyWords(other),
  );
  const run = placed.slice(start, start + length);
  const [first] = run;
  if (!first) return;
  const shared = run.map(({ word }) => word).join(" ");
  const [percent, file] = [Math.round(similarity * 100), other.entry.file];
  report(
    atPlace(story, first.passage, first.index),
    [],
    {
      vi: `câu chuyện giống ${file} đến ${percent} %, như: “${shared}”`,
      en: `this story is ${percent} % the same as ${file}, such as: “${shared}”`,
    },
    {
      vi: "kể điều riêng của sản phẩm này; chỗ chung viết lại bằng lời khác hoặc bỏ",
      en: "tell what is this product's own; say what they share in other words, or leave it out",
    },
  );
}

function tellSharedSentences(stories: readonly PublishedStory[], least: number, report: Report): void {
  const first = new Map<string, PublishedStory>();
  for (const story of stories)
    for (const [passage, sentence, index] of sentencesIn(story)) {
      const words = wordsIn(sentence).map(({ word }) => word);
      if (words.length < least) continue;
      const key = words.join(" ");
      const other = first.get(key);
      if (!other) first.set(key, story);
      else if (other !== story)
        report(
          atPlace(story, passage, index),
          [],
          {
            vi: `câu này đứng nguyên văn trong ${other.entry.file}: “${sentence}”`,
            en: `this sentence stands word for word in ${other.entry.file}: “${sentence}”`,
          },
          { vi: "viết lại bằng lời khác, hoặc bỏ câu", en: "say it in other words, or leave it out" },
        );
    }
}

function* sentencesIn({ passages }: PublishedStory): Generator<[StoryBlock, string, number]> {
  for (const passage of passages)
    for (const { text, index } of sentencesOf(withoutNotes(passage.text)))
      yield [passage, text.trim(), index + text.length - text.trimStart().length];
}
