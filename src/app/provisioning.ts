import pg from 'pg';
import { allMigrations } from '../../migrations/index.js';
import { consoleText } from './console-text.js';
import { openDatabase } from './database.js';

export class ProvisioningError extends Error {}

export interface DatabaseUrls {
  /** Owns the tables; migrates and loads. */
  readonly owner: string;
  /** Neither owner nor superuser; what the service runs as. */
  readonly application: string;
  /** Reads everybody and writes nothing: what rankings are made with. */
  readonly engine: string;
}

const OWNER = 'suksesi_owner';
const APPLICATION = 'suksesi_application';
const ENGINE = 'suksesi_engine';

export interface Passwords {
  readonly owner: string;
  readonly application: string;
  readonly engine: string;
}

/** Makes the roles and the database, where they do not exist yet. */
export async function provision(
  superuserUrl: string,
  database: string,
  passwords: Passwords,
): Promise<DatabaseUrls> {
  await withClient(superuserUrl, async (client) => {
    for (const [role, password] of [
      [OWNER, passwords.owner],
      [APPLICATION, passwords.application],
      [ENGINE, passwords.engine],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount === 0 ? 'create' : 'alter';
      await client.query(
        `${verb} role ${role} with login nosuperuser nobypassrls password ${client.escapeLiteral(password)}`,
      );
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0)
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${OWNER} template template0`,
      );
  });
  return databaseUrls(superuserUrl, database, passwords);
}

/** Where the roles find a database that has been provisioned. */
export function databaseUrls(superuserUrl: string, database: string, passwords: Passwords): DatabaseUrls {
  const url = (role: string, password: string) => {
    const made = new URL(superuserUrl);
    made.username = role;
    made.password = encodeURIComponent(password);
    made.pathname = `/${database}`;
    return made.toString();
  };
  return {
    owner: url(OWNER, passwords.owner),
    application: url(APPLICATION, passwords.application),
    engine: url(ENGINE, passwords.engine),
  };
}

/**
 * Brings the tables up to date, one process at a time, and refuses a database that a newer version has
 * migrated.
 */
export async function migrate({ owner, application, engine }: DatabaseUrls): Promise<string[]> {
  const role = decodeURIComponent(new URL(application).username);
  const reader = decodeURIComponent(new URL(engine).username);
  return withClient(owner, async (lock) => {
    await lock.query("select pg_advisory_lock(hashtext('suksesi.migrate'))");
    const executed = await executedMigrations(lock);
    const done = allMigrations.every(({ name }) => executed.includes(name)) ? [] : await migrateAs(role);
    if (reader !== role) {
      await grantReading(lock, reader);
      await letReadEverybody(lock, role, reader);
    }
    return done;
  });

  async function migrateAs(role: string): Promise<string[]> {
    const orm = await openDatabase(owner, {
      driverOptions: { options: `-c suksesi.application_role=${role}` },
      logger: () => {},
    });
    try {
      const done = await orm.migrator.up();
      return done.map(({ name }) => name);
    } finally {
      await orm.close(true);
    }
  }
}

/** Said at every migration, for the role may be newer than the tables. */
async function grantReading(client: pg.Client, role: string): Promise<void> {
  const reader = client.escapeIdentifier(role);
  for (const grant of [
    `grant usage on schema public to ${reader}`,
    `grant select on all tables in schema public to ${reader}`,
    `alter default privileges in schema public grant select on tables to ${reader}`,
  ])
    await client.query(grant);
}

/**
 * Policies ask of the application whom the caller reaches, which each statement prepares for, needed or not.
 * The reader reads everybody on behalf of callers who may, or nobody: it is asked that alone. Said at every
 * migration, for tables that are new.
 */
async function letReadEverybody(client: pg.Client, application: string, reader: string): Promise<void> {
  const [to, alone] = [application, reader].map((role) => client.escapeIdentifier(role));
  const { rows } = await client.query<{ table: string; policy: string }>(
    `select tablename as "table", policyname as "policy" from pg_policies
      where schemaname = 'public' and policyname in ('within_reach', 'directory') and roles <> array[$1::name]`,
    [application],
  );
  for (const { table, policy } of rows) await client.query(`alter policy "${policy}" on "${table}" to ${to}`);
  const secured = await client.query<{ table: string }>(
    `select tablename as "table" from pg_policies where schemaname = 'public' and policyname in ('within_reach', 'directory')
      except select tablename from pg_policies where schemaname = 'public' and policyname = 'everybody' and $1::name = any (roles)`,
    [reader],
  );
  for (const { table } of secured.rows) {
    await client.query(`drop policy if exists everybody on "${table}"`);
    await client.query(
      `create policy everybody on "${table}" for select to ${alone} using ((select reads_everybody()))`,
    );
  }
}

/** Compares what the database has been migrated to with what this version knows. */
export async function checkMigrated(url: string): Promise<void> {
  const known = new Set(allMigrations.map(({ name }) => name));
  const executed = await withClient(url, executedMigrations);
  const newer = executed.filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new ProvisioningError(consoleText('console.newerDatabase', { migrations: newer.join(', ') }));
  const missing = [...known].filter((name) => !executed.includes(name));
  if (missing.length > 0)
    throw new ProvisioningError(
      consoleText('console.olderDatabase', { count: missing.length, migrations: missing.join(', ') }),
    );
}

async function executedMigrations(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ present: boolean }>(
    "select to_regclass('schema_migration') is not null as present",
  );
  if (rows[0]?.present !== true) return [];
  return (await client.query<{ name: string }>('select name from schema_migration order by id')).rows.map(
    ({ name }) => name,
  );
}

export async function withClient<Result>(
  url: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    throw new ProvisioningError(
      consoleText('console.databaseNotReachable', {
        database: pathname.slice(1),
        host: hostname,
        port: String(port || 5432),
        reason: (error as Error).message,
      }),
    );
  }
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
