import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import pg from 'pg';

/** A class whose rows are read; abstract ones have no table. */
// biome-ignore lint/suspicious/noExplicitAny: a constructor's arguments do not matter for reading.
export type EntityClass<T> = (new (...parameters: any[]) => T) | (abstract new (...parameters: any[]) => T);

export interface EntityTable {
  readonly typeName: string;
  /** Quoted. */
  readonly name: string;
  /** Quoted column by property. */
  readonly columns: ReadonlyMap<string, string>;
  /** Properties that refer to one row of another table, with that table's class name. */
  readonly references: ReadonlyMap<string, string>;
  /** Properties for which the table has a default. */
  readonly defaulted: ReadonlySet<string>;
  /** Properties that hold JSON. */
  readonly json: ReadonlySet<string>;
  /** `alias.column as "property", …`, but what is lazy: it is read where it is asked for. */
  selectList(alias: string): string;
}

let storage: MetadataStorage | undefined;
const tables = new Map<string, EntityTable>();

/** Told once, at start: the entities are the only source of what the tables look like. */
export function describeTables(metadata: MetadataStorage): void {
  storage = metadata;
  tables.clear();
}

/** The entity class of that name; undefined where no module has one. */
export function entityNamed(name: string): EntityClass<object> | undefined {
  return storage?.getByClassName(name, false)?.class as EntityClass<object> | undefined;
}

/** A column of another table that refers to rows of an entity. */
export interface ReferringColumn {
  readonly typeName: string;
  /** Quoted. */
  readonly table: string;
  readonly column: string;
}

/** Every column that refers to rows of the entity class. */
export function columnsReferringTo(type: EntityClass<unknown>): ReferringColumn[] {
  if (storage === undefined) throw new Error('tables are described when the database is opened');
  return [...storage.getAll().values()]
    .filter(({ abstract }) => abstract !== true)
    .flatMap((metadata) => {
      const { name, columns, references, typeName } = tableOf(metadata.class as EntityClass<unknown>);
      return [...references].flatMap(([property, target]) =>
        target === type.name ? [{ typeName, table: name, column: columns.get(property) ?? '' }] : [],
      );
    });
}

/**
 * The table and columns of an entity class, as MikroORM maps them; described once. Only after the database
 * was opened.
 */
export function tableOf(type: EntityClass<unknown>): EntityTable {
  const known = tables.get(type.name);
  if (known) return known;
  if (storage === undefined) throw new Error('tables are described when the database is opened');
  const table = describe(storage.getByClassName(type.name));
  tables.set(type.name, table);
  return table;
}

function describe(metadata: EntityMetadata): EntityTable {
  const stored = Object.values(metadata.properties as unknown as Record<string, EntityProperty>).filter(
    ({ kind, persist }) => persist !== false && (kind === 'scalar' || kind === 'm:1'),
  );
  const columns = new Map(
    stored.map(({ name, fieldNames }) => [name, pg.escapeIdentifier(fieldNames[0] ?? name)]),
  );
  const references = new Map(
    stored.flatMap((property) => (property.kind === 'm:1' ? [[property.name, property.type] as const] : [])),
  );
  const lazy = new Set(stored.flatMap((property) => (property.lazy === true ? [property.name] : [])));
  const lists = new Map<string, string>();
  return {
    typeName: metadata.className,
    name: pg.escapeIdentifier(metadata.tableName),
    columns,
    references,
    defaulted: new Set(stored.flatMap((property) => (property.default === undefined ? [] : [property.name]))),
    json: new Set(stored.flatMap(({ name, columnTypes }) => (columnTypes?.[0] === 'jsonb' ? [name] : []))),
    selectList(alias) {
      const cached = lists.get(alias);
      if (cached !== undefined) return cached;
      const list = [...columns]
        .filter(([property]) => !lazy.has(property))
        .map(([property, column]) => `${alias}.${column} as ${pg.escapeIdentifier(property)}`)
        .join(', ');
      lists.set(alias, list);
      return list;
    },
  };
}
