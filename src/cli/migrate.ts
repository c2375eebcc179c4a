import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { loadReference } from '../app/installation.js';
import { migrate } from '../app/provisioning.js';
import { runCommand } from './command.js';

const usage = 'Usage: npm run migrate\nMigrates a database of your own and loads the reference data.';

await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
    throw new Error(
      'Set DATABASE_URL (the application role) and MIGRATION_DATABASE_URL (the owner of the tables). The built-in database migrates itself at npm start.',
    );
  }
  const done = await migrate({
    owner: environment.migrationDatabaseUrl,
    application: environment.databaseUrl,
    engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
  });
  const stored = await loadReference(environment.migrationDatabaseUrl);
  console.log(done.length === 0 ? 'The tables are up to date.' : `Migrated: ${done.join(', ')}`);
  console.log(
    stored === 0 ? 'The reference data is up to date.' : `Stored ${stored} rows of reference data.`,
  );
});
