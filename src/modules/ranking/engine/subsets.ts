/** Every choice of so many out of a list, in the list's order. */
export function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= list.length - size; at++)
    for (const rest of subsets(list, size - 1, at + 1)) yield [list[at] as T, ...rest];
}
