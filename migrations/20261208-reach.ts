import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

/**
 * Every unit with each unit above it, itself included, and from when to when: the transitive closure of the
 * dated tree.
 */
const closure = [
  `create table "unit_closure" ("unit_id" uuid not null, "ancestor_id" uuid not null, "during" daterange not null)`,
  ...['unit_id', 'ancestor_id'].flatMap((column) => [
    `alter table "unit_closure" add constraint "unit_closure_${column}_foreign" foreign key ("${column}") references "unit" ("id") on delete cascade`,
    `create index "unit_closure_${column}_index" on "unit_closure" ("${column}") include ("during", "${column === 'unit_id' ? 'ancestor_id' : 'unit_id'}")`,
  ]),
];

/**
 * Paths from some units upwards; a path holds while all its steps do. Equal rows end it, should the tree ever
 * run in a circle.
 */
const pathsOf = (units: string) => `with recursive path (unit_id, ancestor_id, during) as (
    select id, id, daterange(null, null) from unit where ${units}
    union select path.unit_id, p.parent_id, path.during * p.during from path join unit_parentage p on p.unit_id = path.ancestor_id and p.during && path.during
  ) insert into unit_closure select unit_id, ancestor_id, during from path`;

/**
 * As the owner, for nobody else writes the closure. One writer at a time, and each reads what the one before
 * it committed: in a transaction with a snapshot of its own that would not hold, so that it is refused there.
 */
const upkeep = [
  `create function close_units(changed uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
  declare below uuid[];
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'the tree of units changes in transactions that read what is committed' using errcode = 'feature_not_supported';
    end if;
    perform pg_advisory_xact_lock(hashtext('suksesi.unit_closure'));
    with recursive under (id) as (
      select unnest(changed) union select p.unit_id from under join unit_parentage p on p.parent_id = under.id
    ) select array_agg(id) into below from under;
    delete from unit_closure where unit_id = any (below);
    ${pathsOf('id = any (below)')};
  end $$`,
  'revoke execute on function close_units(uuid[]) from public',
  ...(
    [
      ['unit', 'insert', 'new', 'select id from new_rows'],
      ['unit_parentage', 'insert', 'new', 'select unit_id from new_rows'],
      ['unit_parentage', 'delete', 'old', 'select unit_id from old_rows'],
      ['unit_parentage', 'update', 'both', 'select unit_id from new_rows union select unit_id from old_rows'],
    ] as const
  ).flatMap(([table, act, rows, changed]) => [
    `create function close_${table}_${act}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      perform close_units(array(${changed}));
      return null;
    end $$`,
    `create trigger keep_closure_${act} after ${act} on "${table}" referencing ${[
      ...(rows === 'new' ? [] : ['old table as old_rows']),
      ...(rows === 'old' ? [] : ['new table as new_rows']),
    ].join(' ')} for each statement execute function close_${table}_${act}()`,
  ]),
];

const day = `(select (caller() ->> 'day')::date)`;

/**
 * Who serves today in a unit of the caller, or below one. A view reads as its owner, so that a policy on
 * placements may ask it; it is planned into the statement, which a function of the owner's is not. `is true`
 * keeps the units hashed once a statement.
 */
const reach = [
  'create index "rank_holding_of_person" on "rank_holding" ("employee_id") include ("rank", "during")',
  'create index "placement_of_person" on "placement" ("employee_id") include ("unit_id", "during")',
  `create view "person_in_units_of_caller" as select p.employee_id as person from placement p where p.during @> ${day}
    and (p.unit_id in (select c.unit_id from unit_closure c
      where c.ancestor_id = any (array(select jsonb_array_elements_text(caller() -> 'units')::uuid)) and c.during @> ${day})) is true`,
  `create or replace function people_of_caller() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    select (caller() ->> 'own')::uuid union all select person from person_in_units_of_caller union all select people_of_committees() $$`,
];

const known = `(select current_setting('suksesi.principal', true)) <> ''`;
const today = `${known} and during @> ${day}`;
const directory: readonly [table: string, person: string, condition: string][] = [
  ['employee', 'id', known],
  ['employment', 'employee_id', today],
  ['placement', 'employee_id', today],
  ['appointment', 'employee_id', today],
  ['acting_assignment', 'employee_id', known],
];

/** What the directory shows is asked first: it is true of nearly every row, and costs nothing. */
function directoryOf(table: string, person: string, condition: string): string[] {
  const within = reachedPerson(`"${table}"."${person}"`);
  return [
    `drop policy directory on "${table}"`,
    `drop policy within_reach on "${table}"`,
    `create policy directory on "${table}" for select using ((${condition}) or ${within})`,
    `create policy added on "${table}" for insert with check (${within})`,
    `create policy changed on "${table}" for update using (${within}) with check (${within})`,
    `create policy removed on "${table}" for delete using (${within})`,
  ];
}

const records = `do $$
  declare fenced name;
  begin
    for fenced in select tablename from pg_policies where schemaname = 'public' and policyname = 'within_reach' loop
      execute replace($policy$alter policy within_reach on "<table>" using (${reachedPerson('"<table>"."employee_id"')}) with check (${reachedPerson('"<table>"."employee_id"')})$policy$, '<table>', fenced);
    end loop;
  end $$`;

/**
 * Whom a caller reaches by units is looked up, row by row, in a closure of the tree that is kept, instead of
 * being collected for every statement.
 */
export class UnitReach extends Migration {
  override up(): void {
    for (const statement of [...closure, pathsOf('true'), ...upkeep, ...reach]) this.addSql(statement);
    this.addSql(
      `do $$ begin execute format('revoke insert, update, delete on unit_closure from %I', current_setting('suksesi.application_role')); end $$`,
    );
    for (const [table, person, condition] of directory)
      for (const statement of directoryOf(table, person, condition)) this.addSql(statement);
    this.addSql(records);
  }
}
