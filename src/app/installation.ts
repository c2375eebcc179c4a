import { join } from 'node:path';
import { fillDemoCity } from '../demo-data/demo-city.js';
import type { LocalDate } from '../platform/calendar.js';
import { secretOf } from '../platform/runtime/secret-file.js';
import { consoleText } from './console-text.js';
import { describeEntities } from './database.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres/launcher.js';
import { type DatabaseUrls, migrate, provision, withClient } from './provisioning.js';
import { loadReferenceData } from './reference-data.js';

export const DEMO_SEED = 1897;

export interface DemoInstallation {
  /** Where the data of PostgreSQL were asked to lie. */
  readonly directory: string;
  readonly urls: DatabaseUrls;
  readonly postgres: EmbeddedPostgres;
}

export interface InstallOptions {
  readonly people: number;
  readonly today: LocalDate;
  readonly say: (line: string) => void;
}

/** Brings its own PostgreSQL up, with its roles; each step is done wholly or repeated at the next start. */
export async function openDemoDatabase(directory: string): Promise<DemoInstallation> {
  const home = join(directory, 'postgres');
  const postgres = await startEmbeddedPostgres({ directory: home, durable: true });
  try {
    const urls = await provision(postgres.superuserUrl, 'suksesi', {
      owner: secretOf(directory, 'owner'),
      application: secretOf(directory, 'application'),
      engine: secretOf(directory, 'engine'),
    });
    return { directory: home, urls, postgres };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Migrates, loads what ships, and fills in the demo city where there is nobody yet; says whether it did. */
export async function install(urls: DatabaseUrls, { people, today, say }: InstallOptions): Promise<boolean> {
  const migrations = await migrate(urls);
  if (migrations.length > 0) say(consoleText('console.migrated', { migrations: migrations.join(', ') }));
  await loadReference(urls.owner);
  if (people === 0 || !(await isEmpty(urls.owner))) return false;
  const begun = performance.now();
  say(consoleText('console.generating', { people }));
  const made = await withClient(urls.owner, (client) =>
    fillDemoCity(client, { people, seed: DEMO_SEED, today }),
  );
  say(
    consoleText('console.generated', {
      people: made.people,
      posts: made.posts,
      seconds: (performance.now() - begun) / 1_000,
    }),
  );
  return true;
}

export async function loadReference(ownerUrl: string): Promise<number> {
  await describeEntities();
  return withClient(ownerUrl, async (client) => {
    await client.query('begin');
    const stored = await loadReferenceData(client);
    await client.query('commit');
    return stored;
  });
}

/** Nobody is stored yet. */
export function isEmpty(ownerUrl: string): Promise<boolean> {
  return withClient(
    ownerUrl,
    async (client) => (await client.query('select from employee limit 1')).rowCount === 0,
  );
}
