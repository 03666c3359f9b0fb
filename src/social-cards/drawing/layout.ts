/** Sizes in pixels that every card has. */
export const sizes = { width: 1200, height: 630, hem: 72, notice: 128, margin: 46 } as const;

/** A card has a picture on the left and words on the right, below both a notice if there is one, and the hem. */
export interface Layout {
  /** How wide the picture and the words are. */
  picture: number;
  column: number;
  /** How high both are. */
  body: number;
  /** How large the lesser words are set: 1 is their own size. */
  lesser: number;
}

/** A card with a notice is lower, so its words get more of the width and are set smaller. */
export function layoutFor({ notice }: { notice?: unknown }): Layout {
  const [picture, below, lesser] = notice === undefined ? [568, 0, 1] : [450, sizes.notice, 0.88];
  return { picture, column: sizes.width - picture, body: sizes.height - sizes.hem - below, lesser };
}
