/** A message of a compiled catalogue; a key that is made of data and known to nobody is said as it is. */
export function say(
  catalogue: Readonly<Record<string, ((parameters: object) => unknown) | undefined>>,
  key: string,
  parameters: object = {},
): string {
  return String(catalogue[key]?.(parameters) ?? key);
}
