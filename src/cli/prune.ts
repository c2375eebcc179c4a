import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { openDatabase } from '../app/database.js';
import { withClient } from '../app/provisioning.js';
import { parametersOn } from '../modules/organization/index.js';
import { PRUNE_CHANGES } from '../modules/ranking/index.js';
import { ReadPool } from '../platform/database/read-pool.js';
import { RowReader } from '../platform/database/row-reader.js';
import { officeDay } from '../platform/runtime/clock.js';
import { runCommand } from './command.js';

const usage =
  'Usage: npm run prune\nRemoves audit entries older than their retention, as the owner of the tables.';

/**
 * Removes what the audit log has kept for longer than its retention, and what rankings no longer need to be
 * told; only the owner of the tables can.
 */
await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  const owner = environment.migrationDatabaseUrl;
  if (owner === null)
    throw new Error(
      'Set MIGRATION_DATABASE_URL: only the owner of the tables can remove entries of the audit log.',
    );
  const orm = await openDatabase(owner);
  const connections = new ReadPool(owner, { size: 1, timeout: 30_000 });
  try {
    const rules = await parametersOn(new RowReader(connections, null), officeDay(environment.timeZone)());
    const years = rules.number('AUDIT_LOG_RETENTION_YEARS');
    for (const [table, what] of [
      ['audit_event', 'changes'],
      ['record_read', 'reads'],
    ]) {
      const { rowCount } = await withClient(owner, (client) =>
        client.query(`delete from ${table} where at < now() - make_interval(years => $1)`, [years]),
      );
      console.log(`Removed ${rowCount ?? 0} ${what} older than ${years} years.`);
    }
    await withClient(owner, (client) => client.query(PRUNE_CHANGES));
    await withClient(owner, (client) =>
      client.query("delete from idempotent_request where at < now() - interval '30 days'"),
    );
  } finally {
    await connections.close();
    await orm.close(true);
  }
});
