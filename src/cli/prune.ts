import { consoleText } from '../app/console-text.js';
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

const usage = consoleText('console.usagePrune');

/**
 * Removes what the audit log has kept for longer than its retention, and what rankings no longer need to be
 * told; only the owner of the tables can.
 */
await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  const owner = environment.migrationDatabaseUrl;
  if (owner === null) throw new Error(consoleText('console.pruneNeedsOwner'));
  const orm = await openDatabase(owner);
  const connections = new ReadPool(owner, { size: 1, timeout: 30_000 });
  try {
    const rules = await parametersOn(new RowReader(connections, null), officeDay(environment.timeZone)());
    const years = rules.number('AUDIT_LOG_RETENTION_YEARS');
    for (const [table, what, at] of [
      ['audit_event', 'changes', 'at'],
      ['record_read', 'reads', 'at'],
      ['import_run', 'imports', 'created_at'],
    ] as const) {
      const { rowCount } = await withClient(owner, (client) =>
        client.query(`delete from ${table} where ${at} < now() - make_interval(years => $1)`, [years]),
      );
      console.log(consoleText('console.pruned', { count: rowCount ?? 0, what, years }));
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
