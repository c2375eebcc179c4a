import canonicalize from 'canonicalize';

/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One value a row, or what all rows have of one field; written the way that takes the least room. */
export type Column =
  | { readonly as: 'values'; readonly values: readonly Json[] }
  /** Few different ones, and for every row the number of its value, from 0. */
  | { readonly as: 'few'; readonly values: readonly Json[]; readonly at: readonly number[] }
  /** Lists: how long that of each row is, and all their items one after the other. */
  | { readonly as: 'lists'; readonly lengths: readonly number[]; readonly items: Column }
  /** Objects with the same fields. */
  | { readonly as: 'fields'; readonly count: number; readonly fields: { readonly [name: string]: Column } }
  /**
   * UUIDs after one prefix: the first 48 bits, each as the difference from the one before, and base64 of the
   * other 80.
   */
  | {
      readonly as: 'uuids';
      readonly prefix: string;
      readonly heads: readonly number[];
      readonly tails: string;
    };

const NAMED_UUID = /^((?:\w+:)?)([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;
const HEAD = 12;
const TAIL_BYTES = 10;
/** Values of which each is there so many times on average are told by number. */
const MIN_REPEATS = 3;

/** Rows that are looked at before others may have a turn. */
const STEP = 2_000;

/** Lays rows out in columns, in steps between which others may have a turn. */
export function* toColumn(rows: readonly Json[]): Generator<void, Column> {
  if (rows.length > 0 && (yield* every(rows, (row) => Array.isArray(row)))) {
    const lists = rows as readonly (readonly Json[])[];
    const items: Json[] = [];
    yield* every(lists, (list) => items.push(...list) >= 0);
    return { as: 'lists', lengths: lists.map(({ length }) => length), items: yield* toColumn(items) };
  }
  const names = yield* sameFields(rows);
  if (names !== null) {
    const objects = rows as readonly { readonly [name: string]: Json }[];
    const fields: [string, Column][] = [];
    for (const name of names) {
      fields.push([name, yield* toColumn(objects.map((row) => row[name] as Json))]);
      yield;
    }
    return { as: 'fields', count: rows.length, fields: Object.fromEntries(fields) };
  }
  return (yield* few(rows)) ?? (yield* uuids(rows)) ?? { as: 'values', values: rows };
}

export function* fromColumn(column: Column): Generator<void, Json[]> {
  if (column.as === 'values') return [...column.values];
  if (column.as === 'few') return column.at.map((number) => column.values[number] as Json);
  if (column.as === 'uuids') return yield* uuidsOf(column);
  if (column.as === 'lists') {
    const items = yield* fromColumn(column.items);
    const lists: Json[] = [];
    let at = 0;
    yield* every(column.lengths, (length) => {
      at += length;
      return lists.push(items.slice(at - length, at)) > 0;
    });
    return lists;
  }
  const rows = Array.from({ length: column.count }, (): Record<string, Json> => ({}));
  for (const [name, field] of Object.entries(column.fields)) {
    const values = yield* fromColumn(field);
    yield* every(rows, (row, index) => {
      row[name] = values[index] as Json;
      return true;
    });
  }
  return rows;
}

/** Whether something holds of all; asked in order until it does not. */
function* every<Item>(
  items: readonly Item[],
  holds: (item: Item, index: number) => boolean,
): Generator<void, boolean> {
  for (const [index, item] of items.entries()) {
    if (!holds(item, index)) return false;
    if (index % STEP === STEP - 1) yield;
  }
  return true;
}

/**
 * The names of the fields that every row has, no more and no less; null where there are none, or a row is no
 * object.
 */
function* sameFields(rows: readonly Json[]): Generator<void, readonly string[] | null> {
  const [first] = rows;
  if (!isObject(first)) return null;
  const names = Object.keys(first).sort();
  if (names.length === 0) return null;
  const same = yield* every(
    rows,
    (row) =>
      isObject(row) &&
      Object.keys(row).length === names.length &&
      names.every((name) => Object.hasOwn(row, name)),
  );
  return same ? names : null;
}

function isObject(row: Json | undefined): row is { readonly [name: string]: Json } {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

function* few(rows: readonly Json[]): Generator<void, Column | null> {
  const numbers = new Map<Json, number>();
  const areFew = yield* every(rows, (row) => {
    if (typeof row === 'object' && row !== null) return false;
    if (!numbers.has(row)) numbers.set(row, numbers.size);
    return numbers.size * MIN_REPEATS <= rows.length;
  });
  return areFew
    ? { as: 'few', values: [...numbers.keys()], at: rows.map((row) => numbers.get(row) as number) }
    : null;
}

function* uuids(rows: readonly Json[]): Generator<void, Column | null> {
  const heads: number[] = [];
  const tails: string[] = [];
  let [prefix, before]: [string | null, number] = [null, 0];
  const areUuids = yield* every(rows, (row) => {
    const parts = typeof row === 'string' ? NAMED_UUID.exec(row) : null;
    if (parts === null || (prefix !== null && parts[1] !== prefix)) return false;
    const [, named = '', high = '', low = '', ...rest] = parts;
    const head = Number.parseInt(high + low, 16);
    heads.push(head - before);
    tails.push(rest.join(''));
    [prefix, before] = [named, head];
    return true;
  });
  return areUuids && prefix !== null
    ? { as: 'uuids', prefix, heads, tails: Buffer.from(tails.join(''), 'hex').toString('base64') }
    : null;
}

function* uuidsOf({ prefix, heads, tails }: Extract<Column, { as: 'uuids' }>): Generator<void, string[]> {
  const bytes = Buffer.from(tails, 'base64');
  const found: string[] = [];
  let head = 0;
  yield* every(heads, (step, index) => {
    head += step;
    const high = head.toString(16).padStart(HEAD, '0');
    const rest = bytes.toString('hex', index * TAIL_BYTES, (index + 1) * TAIL_BYTES);
    return (
      found.push(
        `${prefix}${high.slice(0, 8)}-${high.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`,
      ) > 0
    );
  });
  return found;
}

/** Canonical JSON (RFC 8785) of a column, made part by part. */
export function* canonicalColumn(column: Column): Generator<void, string> {
  yield;
  if (column.as === 'lists')
    return `{"as":"lists","items":${yield* canonicalColumn(column.items)},"lengths":${JSON.stringify(column.lengths)}}`;
  // Of numbers and texts alone the ordinary JSON is canonical, and sooner made.
  if (column.as === 'few')
    return `{"as":"few","at":${JSON.stringify(column.at)},"values":${JSON.stringify(column.values)}}`;
  if (column.as === 'uuids')
    return `{"as":"uuids","heads":${JSON.stringify(column.heads)},"prefix":"${column.prefix}","tails":"${column.tails}"}`;
  if (column.as === 'values') {
    const arePlain = yield* every(column.values, (value) => typeof value !== 'object' || value === null);
    return `{"as":"values","values":${arePlain ? JSON.stringify(column.values) : canonical(column.values)}}`;
  }
  const fields: string[] = [];
  for (const name of Object.keys(column.fields).sort())
    fields.push(`${canonical(name)}:${yield* canonicalColumn(column.fields[name] as Column)}`);
  return `{"as":"fields","count":${column.count},"fields":{${fields.join(',')}}}`;
}

export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null';
}
