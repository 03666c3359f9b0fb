/** Words in a row that are compared as one. */
const shingleLength = 5;

/**
 * So many texts are remembered for one shingle. What even more texts share (the name of a district with its commune)
 * tells nothing of copying, and the limit keeps the time in proportion to the number of texts.
 */
const mostHolders = 200;

/** How much two texts share: the Jaccard similarity of their shingles, from 0 to 1. */
export interface Likeness {
  /** Places in the list of texts; `earlier` is before `later`. */
  earlier: number;
  later: number;
  similarity: number;
}

/** Every pair of texts whose similarity is above a limit; texts are lists of words. In the order of the later text. */
export function likenesses(texts: readonly (readonly string[])[], limit: number): Likeness[] {
  const found: Likeness[] = [];
  const holders = new Map<string, number[]>();
  const sizes = new Uint32Array(texts.length);
  const shared = new Uint32Array(texts.length);
  for (const [later, words] of texts.entries()) {
    const shingles = shinglesOf(words);
    sizes[later] = shingles.size;
    for (const earlier of countShared(shingles, later, holders, shared)) {
      const common = shared[earlier] ?? 0;
      shared[earlier] = 0;
      const similarity = common / (shingles.size + (sizes[earlier] ?? 0) - common);
      if (similarity > limit) found.push({ earlier, later, similarity });
    }
  }
  return found;
}

/** Counts into `shared` how many shingles each earlier text has in common with this one; tells which have any. */
function countShared(
  shingles: ReadonlySet<string>,
  later: number,
  holders: Map<string, number[]>,
  shared: Uint32Array,
): number[] {
  const sharing: number[] = [];
  for (const shingle of shingles) {
    const list = holders.get(shingle);
    if (!list) {
      holders.set(shingle, [later]);
      continue;
    }
    for (const earlier of list) {
      const count = shared[earlier] ?? 0;
      if (count === 0) sharing.push(earlier);
      shared[earlier] = count + 1;
    }
    if (list.length < mostHolders) list.push(later);
  }
  return sharing;
}

/** The longest run of words of a text that stands in another too: where it begins and how many words it has. */
export function longestSharedRun(
  words: readonly string[],
  other: readonly string[],
): { start: number; length: number } {
  const shared = shinglesOf(other);
  let longest = { start: 0, length: 0 };
  let start = 0;
  for (let position = 0; position + shingleLength <= words.length; position += 1) {
    if (!shared.has(shingleAt(words, position))) start = position + 1;
    else if (position - start + shingleLength > longest.length)
      longest = { start, length: position - start + shingleLength };
  }
  return longest;
}

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let position = 0; position + shingleLength <= words.length; position += 1)
    shingles.add(shingleAt(words, position));
  return shingles;
}

function shingleAt(words: readonly string[], position: number): string {
  return words.slice(position, position + shingleLength).join(" ");
}
