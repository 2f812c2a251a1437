/** The ages at which a person leaves each band of the return. */

/** In years, attained on the birthday. */
export const BAND_ENDS_AT_AGE = /* @__PURE__ */ Object.freeze({ 'under-18': 18, '18-25': 26 } as const);
