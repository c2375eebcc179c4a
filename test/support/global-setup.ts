import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/app/embedded-postgres/launcher.js';
import { install } from '../../src/app/installation.js';
import { provision, withClient } from '../../src/app/provisioning.js';
import { CITY_TEMPLATE, DISCLOSURE_SECRET, EMPTY_TEMPLATE, PASSWORDS, TODAY } from './fixed.js';

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string;
  }
}

/**
 * One throw-away PostgreSQL for the run, migrated once into two templates: rules without people, and a small
 * city.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'suksesi-test-'));
  const postgres = await startEmbeddedPostgres({ directory, durable: false });
  const stop = async () => {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    for (const [name, people] of [
      [EMPTY_TEMPLATE, 0],
      [CITY_TEMPLATE, 900],
    ] as const)
      await makeTemplate(postgres.superuserUrl, name, people);
  } catch (error) {
    await stop();
    throw new Error(
      'The templates of the test database cannot be made: does a migration miss what an entity has?',
      { cause: error },
    );
  }
  project.provide('superuserUrl', postgres.superuserUrl);
  return stop;
}

async function makeTemplate(superuserUrl: string, name: string, people: number): Promise<void> {
  const urls = await provision(superuserUrl, name, PASSWORDS);
  await install(urls, { people, today: TODAY, say: () => {} });
  await withClient(urls.owner, (client) =>
    client.query('update disclosure_secret set secret = $1', [DISCLOSURE_SECRET]),
  );
  await withClient(superuserUrl, (client) =>
    client.query(`alter database ${name} is_template true allow_connections false`),
  );
}
