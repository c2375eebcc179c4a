import type { ClientBase } from 'pg';
import { copyRows } from '../platform/database/bulk-copy.js';
import { tableOf } from '../platform/database/entity-tables.js';
import { modules } from './modules.js';

/**
 * Stores the scales, rules and policies that ship, where they are not stored yet; what an administrator has
 * changed stays.
 */
export async function loadReferenceData(client: ClientBase): Promise<number> {
  let stored = 0;
  for (const { type, rows } of modules.flatMap(({ referenceData }) => referenceData())) {
    const { rows: present } = await client.query<{ id: string }>(`select id from ${tableOf(type).name}`);
    const known = new Set(present.map(({ id }) => id));
    const fresh = rows.filter(({ id }) => !known.has(id));
    await copyRows(client, type, fresh);
    stored += fresh.length;
  }
  return stored;
}
