// biome-ignore lint/suspicious/noExplicitAny: an untyped answer has lists of no type.
type ElementOf<List> = 0 extends 1 & List ? any : List extends Iterable<infer Element> ? Element : never;

/** A list that must hold something, so that what is asserted of each element is asserted of one at least. */
export function nonEmpty<List extends Iterable<unknown>>(list: List): ElementOf<List>[] {
  const all = [...list];
  if (all.length === 0) throw new Error('the list is empty: nothing would be asserted');
  return all as ElementOf<List>[];
}
