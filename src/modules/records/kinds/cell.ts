/** A cell of a file: text of a CSV; of a workbook also numbers and booleans, days as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null;

/** The value of a field: references are codes, days are text, what is not known is null. */
export type Value = string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>;

export type Values = Readonly<Record<string, Value>>;

/** Whether two values of one field say the same. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${name}:${canonical(one)}`).join()}}`;
}

/** Whether a value says nothing. */
export function isUnset(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
