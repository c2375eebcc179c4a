import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type EntityClass, tableOf } from './entity-tables.js';

const CHUNK = 64 * 1024;

/**
 * Stores many rows of one entity at once. Rows name properties, references by id; what a row leaves out is
 * null, or what the table gives by itself.
 */
export async function copyRows(
  client: ClientBase,
  type: EntityClass<object>,
  rows: Iterable<object>,
): Promise<void> {
  const table = tableOf(type);
  // What the table gives a new row by itself, such as its first version, is left to it.
  const stored = [...table.columns].filter(([property]) => !table.defaulted.has(property));
  const properties = stored.map(([property]) => property);
  const columns = stored.map(([, column]) => column).join(', ');
  const target = client.query(copyFrom(`copy ${table.name} (${columns}) from stdin`));
  await pipeline(Readable.from(lines(rows, properties, table.json)), target);
}

function* lines(
  rows: Iterable<object>,
  properties: readonly string[],
  json: ReadonlySet<string>,
): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    const values = row as Record<string, unknown>;
    chunk += `${properties.map((property) => field(values[property], json.has(property))).join('\t')}\n`;
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

function field(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  const plain = typeof value === 'object' ? composite(value) : value;
  return String(isJson ? JSON.stringify(value) : plain)
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

function composite(value: object): string {
  if (Array.isArray(value) && value.every((element) => typeof element === 'string')) {
    return `{${value.map((element: string) => `"${element.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
  }
  if ('from' in value && 'to' in value && Object.keys(value).length === 2)
    return `[${value.from},${value.to ?? ''})`;
  return JSON.stringify(value);
}
