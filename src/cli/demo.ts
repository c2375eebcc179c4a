import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { install, isEmpty } from '../app/installation.js';
import { officeDay } from '../platform/runtime/clock.js';

const environment = readEnvironment();
if (environment.production) fail('The demo city does not belong into production.');
else if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
  fail('Set DATABASE_URL (the application role) and MIGRATION_DATABASE_URL (the owner of the tables). The built-in database gets the demo city at npm start.');
} else {
  try {
    const urls = {
      owner: environment.migrationDatabaseUrl,
      application: environment.databaseUrl,
      engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
    };
    await install(urls, { people: 0, today: officeDay(environment.timeZone)(), say: console.log });
    if (await isEmpty(urls.owner)) await install(urls, { people: environment.demoPeople, today: officeDay(environment.timeZone)(), say: console.log });
    else fail('The database already holds people: the demo city goes only into an empty one.');
  } catch (error) {
    fail((error as Error).message);
  }
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
