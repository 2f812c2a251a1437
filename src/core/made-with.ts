/**
 * The version of the library, to be stored once beside findings that are kept: a figure that a later version corrects
 * keeps its rule and its day, and this says by which of the two an answer was given.
 */
export const madeWith = '0.1.0';
