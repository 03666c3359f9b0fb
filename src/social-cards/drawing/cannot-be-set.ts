/** Words that no card can bear: too long even when set smallest, or with a letter that no font of the cards has. */
export class CannotBeSet extends Error {}
