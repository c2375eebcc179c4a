import 'reflect-metadata';
import { EnvironmentError, readEnvironment } from '../app/config.js';
import { loadReference } from '../app/installation.js';
import { migrate } from '../app/provisioning.js';

const environment = readEnvironment();
if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
  console.error(
    'Set DATABASE_URL (the application role) and MIGRATION_DATABASE_URL (the owner of the tables). The built-in database migrates itself at npm start.',
  );
  process.exitCode = 1;
} else {
  try {
    const done = await migrate({
      owner: environment.migrationDatabaseUrl,
      application: environment.databaseUrl,
      engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
    });
    const stored = await loadReference(environment.migrationDatabaseUrl);
    console.log(done.length === 0 ? 'The tables are up to date.' : `Migrated: ${done.join(', ')}`);
    console.log(stored === 0 ? 'The reference data is up to date.' : `Stored ${stored} rows of reference data.`);
  } catch (error) {
    console.error(error instanceof EnvironmentError ? error.message : (error as Error).message);
    process.exitCode = 1;
  }
}
