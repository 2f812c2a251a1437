/** The statements that no rule models yet. This list may only become shorter. */
export const notYetModelled: readonly string[] = [];
