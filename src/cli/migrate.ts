import { consoleText } from '../app/console-text.js';
import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { loadReference } from '../app/installation.js';
import { migrate } from '../app/provisioning.js';
import { runCommand } from './command.js';

const usage = consoleText('console.usageMigrate');

await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
    throw new Error(consoleText('console.migrateNeedsDatabase'));
  }
  const done = await migrate({
    owner: environment.migrationDatabaseUrl,
    application: environment.databaseUrl,
    engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
  });
  const stored = await loadReference(environment.migrationDatabaseUrl);
  console.log(
    done.length === 0
      ? consoleText('console.tablesUpToDate')
      : consoleText('console.migrated', { migrations: done.join(', ') }),
  );
  console.log(
    stored === 0
      ? consoleText('console.referenceUpToDate')
      : consoleText('console.referenceStored', { rows: stored }),
  );
});
