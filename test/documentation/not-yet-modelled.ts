/** The statements that no rule models yet, source by source. This list may only become shorter. */
export const notYetModelled: readonly string[] = [
  // care-planning-regulations-2010
];
