import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { allMigrations } from '../../migrations/index.js';
import { AuditSubscriber } from '../modules/access/index.js';
import { OwnSourceSubscriber } from '../modules/records/index.js';
import { releaseBrokenConnections } from '../platform/database/broken-connections.js';
import { describeTables } from '../platform/database/entity-tables.js';
import { entities } from './modules.js';

/** MikroORM writes, keeps identity and migrates; it is also the source of what `rows` knows of the tables. */
export function databaseOptions(url: string, overrides: Options = {}): Options {
  return defineConfig({
    clientUrl: url,
    entities: [...entities],
    extensions: [Migrator],
    subscribers: [new AuditSubscriber(), new OwnSourceSubscriber()],
    migrations: {
      migrationsList: allMigrations,
      tableName: 'schema_migration',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
    },
    forceUtcTimezone: true,
    pool: { min: 0, max: 5 },
    driverOptions: {
      options: '-c lock_timeout=5000 -c statement_timeout=30000',
      connectionTimeoutMillis: 15_000,
      onPoolCreated: releaseBrokenConnections,
    },
    ...overrides,
  });
}

let described: Promise<unknown> | undefined;

/** Nothing is connected until something is asked; opening also says what the tables look like. */
export async function openDatabase(url: string, overrides: Options = {}): Promise<MikroORM> {
  const orm = await MikroORM.init(databaseOptions(url, overrides));
  describeTables(orm.getMetadata());
  described = Promise.resolve();
  return orm;
}

/** For what copies rows without opening the database through MikroORM. */
export function describeEntities(): Promise<unknown> {
  described ??= openDatabase('postgresql://localhost/none').then((orm) => orm.close(true));
  return described;
}
