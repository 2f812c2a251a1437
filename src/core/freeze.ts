/** The value, frozen through and through; what is no object counts as frozen. */
export function frozen<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value as object)) frozen(part);
  }
  return value;
}
