import { consoleText } from '../app/console-text.js';
import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { install, isEmpty } from '../app/installation.js';
import { officeDay } from '../platform/runtime/clock.js';
import { runCommand } from './command.js';

const usage = consoleText('console.usageDemo');

await runCommand({ usage, takes: {} }, async () => {
  const environment = readEnvironment();
  if (environment.production) throw new Error(consoleText('console.noDemoInProduction'));
  if (environment.databaseUrl === null || environment.migrationDatabaseUrl === null) {
    throw new Error(consoleText('console.demoNeedsDatabase'));
  }
  const urls = {
    owner: environment.migrationDatabaseUrl,
    application: environment.databaseUrl,
    engine: environment.engineDatabaseUrl ?? environment.databaseUrl,
  };
  const today = officeDay(environment.timeZone)();
  await install(urls, { people: 0, today, say: console.log });
  if (!(await isEmpty(urls.owner))) throw new Error(consoleText('console.databaseNotEmpty'));
  await install(urls, { people: environment.demoPeople, today, say: console.log });
});
