import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { install, isEmpty } from '../app/installation.js';
import { officeDay } from '../platform/runtime/clock.js';
import { runCommand } from './command.js';

const usage = 'Usage: npm run demo\nFills the demo city into an empty database of your own.';

await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  if (environment.production) throw new Error('The demo city does not belong into production.');
  if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
    throw new Error(
      'Set DATABASE_URL (the application role) and MIGRATION_DATABASE_URL (the owner of the tables). The built-in database gets the demo city at npm start.',
    );
  }
  const urls = {
    owner: environment.migrationDatabaseUrl,
    application: environment.databaseUrl,
    engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
  };
  const today = officeDay(environment.timeZone)();
  await install(urls, { people: 0, today, say: console.log });
  if (!(await isEmpty(urls.owner)))
    throw new Error('The database already holds people: the demo city goes only into an empty one.');
  await install(urls, { people: environment.demoPeople, today, say: console.log });
});
