/** Readers of what an address says after its question mark: what cannot be used is left out. */

export function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function texts(value: unknown, most: number): string[] | undefined {
  const given = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  return given.length === 0 ? undefined : given.slice(0, most);
}

export function whole(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}

export function flag(value: unknown): true | undefined {
  return value === true ? true : undefined;
}

/** A day as `2026-11-25`. */
export function days(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

/** A month as `2026-11`, or by its first day. */
export function month(value: unknown): string | undefined {
  return days(value) ?? (typeof value === 'string' && days(`${value}-01`) !== undefined ? value : undefined);
}

export function oneOf<const Value extends string>(
  value: unknown,
  known: readonly Value[],
): Value | undefined {
  return known.find((one) => one === value);
}

/** Every part of an address may be left out. */
export function given<Parameters extends object>(parameters: Parameters): Partial<Parameters> {
  return parameters;
}
