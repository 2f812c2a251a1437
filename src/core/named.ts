/** Facts that are kept by the names of the vocabulary, and by names of one’s own. */

/** One of these for some of the names: a name that is absent is not known. */
export type Named<N extends string, V> = { readonly [Name in N]?: V };

/** What stands under a name that a rule gives; `undefined` where nothing does, and for what every object has anyway. */
export function namedIn<V>(facts: Named<never, V> | undefined, name: string): V | undefined {
  return facts !== undefined && Object.hasOwn(facts, name) ? (facts as Readonly<Record<string, V>>)[name] : undefined;
}
