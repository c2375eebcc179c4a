/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One value a row, or what all rows have of one field; written the way that takes the least room. */
export type Column =
  | { readonly as: 'values'; readonly values: readonly Json[] }
  /** Few different ones, and for every row the number of its own, from 0. */
  | { readonly as: 'few'; readonly values: readonly Json[]; readonly at: readonly number[] }
  /** Lists: how long that of each row is, and all their items one after the other. */
  | { readonly as: 'lists'; readonly lengths: readonly number[]; readonly items: Column }
  /** Objects with the same fields. */
  | { readonly as: 'fields'; readonly count: number; readonly fields: { readonly [name: string]: Column } }
  /** UUIDs after one prefix: the first 48 bits, each as the difference from the one before, and base64 of the other 80. */
  | { readonly as: 'uuids'; readonly prefix: string; readonly heads: readonly number[]; readonly tails: string };

const NAMED_UUID = /^((?:\w+:)?)([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;
const HEAD = 12;
const TAIL_BYTES = 10;
/** Values of which each is there so many times on average are told by number. */
const OFTEN = 3;

/** Lays rows out in columns; between two of them others may have a turn. */
export function* toColumn(rows: readonly Json[]): Generator<void, Column> {
  if (rows.length > 0 && rows.every((row) => Array.isArray(row)))
    return { as: 'lists', lengths: rows.map((row) => row.length), items: yield* toColumn(rows.flat(1) as Json[]) };
  const names = sameFields(rows);
  if (names !== null) {
    const objects = rows as readonly { readonly [name: string]: Json }[];
    const fields: [string, Column][] = [];
    for (const name of names) fields.push([name, yield* toColumn(objects.map((row) => row[name] as Json))]);
    return { as: 'fields', count: rows.length, fields: Object.fromEntries(fields) };
  }
  yield;
  return few(rows) ?? uuids(rows) ?? { as: 'values', values: rows };
}

export function* fromColumn(column: Column): Generator<void, Json[]> {
  if (column.as === 'values') return [...column.values];
  if (column.as === 'few') return column.at.map((number) => column.values[number] as Json);
  if (column.as === 'uuids') return uuidsOf(column);
  if (column.as === 'lists') {
    const items = yield* fromColumn(column.items);
    let at = 0;
    return column.lengths.map((length) => {
      at += length;
      return items.slice(at - length, at);
    });
  }
  const rows = Array.from({ length: column.count }, (): Record<string, Json> => ({}));
  for (const [name, field] of Object.entries(column.fields)) {
    const values = yield* fromColumn(field);
    rows.forEach((row, index) => {
      row[name] = values[index] as Json;
    });
    yield;
  }
  return rows;
}

/** The names of the fields that every row has, no more and no less; null where there are none, or a row is no object. */
function sameFields(rows: readonly Json[]): readonly string[] | null {
  const [first] = rows;
  if (!isObject(first)) return null;
  const names = Object.keys(first).sort();
  const all = JSON.stringify(names);
  return names.length > 0 && rows.every((row) => isObject(row) && JSON.stringify(Object.keys(row).sort()) === all) ? names : null;
}

function isObject(row: Json | undefined): row is { readonly [name: string]: Json } {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function few(rows: readonly Json[]): Column | null {
  const numbers = new Map<Json, number>();
  for (const row of rows) {
    if (typeof row === 'object' && row !== null) return null;
    if (!numbers.has(row)) numbers.set(row, numbers.size);
    if (numbers.size * OFTEN > rows.length) return null;
  }
  return { as: 'few', values: [...numbers.keys()], at: rows.map((row) => numbers.get(row) as number) };
}

function uuids(rows: readonly Json[]): Column | null {
  const heads: number[] = [];
  const tails: string[] = [];
  let [prefix, before]: [string | null, number] = [null, 0];
  for (const row of rows) {
    const parts = typeof row === 'string' ? NAMED_UUID.exec(row) : null;
    if (parts === null || (prefix !== null && parts[1] !== prefix)) return null;
    const [, named = '', high = '', low = '', ...rest] = parts;
    const head = Number.parseInt(high + low, 16);
    heads.push(head - before);
    tails.push(rest.join(''));
    [prefix, before] = [named, head];
  }
  return prefix === null ? null : { as: 'uuids', prefix, heads, tails: Buffer.from(tails.join(''), 'hex').toString('base64') };
}

function uuidsOf({ prefix, heads, tails }: Extract<Column, { as: 'uuids' }>): string[] {
  const bytes = Buffer.from(tails, 'base64');
  let head = 0;
  return heads.map((step, index) => {
    head += step;
    const high = head.toString(16).padStart(HEAD, '0');
    const rest = bytes.toString('hex', index * TAIL_BYTES, (index + 1) * TAIL_BYTES);
    return `${prefix}${high.slice(0, 8)}-${high.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
  });
}
