/** Sizes of type in units: on a wide sheet, and on a phone, where one pixel is three units. */
export const typeSize = { wide: 20, narrow: 40 };
