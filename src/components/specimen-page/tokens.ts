/** The names of the tokens of src/styles/tokens.css by what they are for; a test holds both against each other. */
export const tokens = {
  grounds: ["paper", "surface", "holds-ground", "lapsed-ground", "warning-ground"],
  inks: ["ink", "quiet", "indigo", "star", "holds", "warning-ink"],
  accents: ["turmeric", "dong-leaf", "apricot", "persimmon", "line"],
  sizes: ["size-1", "size-2", "size-3", "size-large", "size-small"],
  spaces: ["space-1", "space-2", "space-3", "space-4", "space-5", "space-6", "space-7"],
} as const;
