import { Migration } from '@mikro-orm/migrations';
import { fencePersonal } from './fences.js';

const tables = [
  `create table "succession_plan" ("id" uuid not null, "position_id" uuid not null, "number" int not null, "status" text not null default 'DRAFT', "first_place_empty_because" text null,
    "drafted_on" date not null, "drafted_by" text not null, "submitted_on" date null, "submitted_by" text null, "returned_because" text null,
    "endorsed_on" date null, "endorsed_by" text null, "endorsement" text null, "superseded_on" date null, "version" int not null default 1, primary key ("id"))`,
  `create table "nomination" ("id" uuid not null, "plan_id" uuid not null, "employee_id" uuid not null, "ordinal" int not null, "source" text not null,
    "reason" text not null, "place_then" int null, "readiness_then" text not null, "planner_view" text null, "planner_note" text null, primary key ("id"))`,
  `create table "committee" ("id" uuid not null, "code" text not null, "name" text not null, "document" text not null, "position_id" uuid null, "target_class" text null,
    "appointed_on" date not null, "dissolved_on" date null, primary key ("id"))`,
];

const constraints = [
  'alter table "succession_plan" add constraint "succession_plan_position_id_number_unique" unique ("position_id", "number")',
  'alter table "nomination" add constraint "nomination_plan_id_employee_id_unique" unique ("plan_id", "employee_id")',
  'alter table "nomination" add constraint "nomination_plan_id_ordinal_unique" unique ("plan_id", "ordinal")',
  'alter table "committee" add constraint "committee_code_unique" unique ("code")',
  'alter table "committee" add constraint "committee_for_one" check (num_nonnulls("position_id", "target_class") = 1)',
  `create unique index "succession_plan_one_open" on "succession_plan" ("position_id") where "status" in ('DRAFT', 'SUBMITTED', 'RETURNED')`,
  `create unique index "succession_plan_one_endorsed" on "succession_plan" ("position_id") where "status" = 'ENDORSED'`,
];

const references: readonly [table: string, column: string, target: string, rule?: string][] = [
  ['succession_plan', 'position_id', 'position'],
  ['nomination', 'plan_id', 'succession_plan'],
  ['nomination', 'employee_id', 'employee'],
  ['committee', 'position_id', 'position', 'on delete set null'],
];

/** Whoever changes what was endorsed is refused, by whatever way the change comes. */
const frozen = [
  `create function keep_endorsed_plan() returns trigger language plpgsql as $$
  begin
    if old.endorsed_on is not null and (tg_op = 'DELETE' or
      to_jsonb(new) - array['status', 'superseded_on', 'version'] <> to_jsonb(old) - array['status', 'superseded_on', 'version']) then
      raise exception 'an endorsed plan is frozen' using errcode = 'check_violation', constraint = 'succession_plan_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`,
  'create trigger keep_endorsed before update or delete on "succession_plan" for each row execute function keep_endorsed_plan()',
  `create function keep_endorsed_nomination() returns trigger language plpgsql as $$
  begin
    if exists (select from succession_plan p where p.endorsed_on is not null and p.id in (case when tg_op <> 'INSERT' then old.plan_id end, case when tg_op <> 'DELETE' then new.plan_id end)) then
      raise exception 'an endorsed plan is frozen' using errcode = 'check_violation', constraint = 'nomination_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`,
  'create trigger keep_endorsed before insert or update or delete on "nomination" for each row execute function keep_endorsed_nomination()',
];

/**
 * Whom the committees that a token names are to judge: those in plans of their post, and in the pool of their
 * class.
 */
const committees = [
  `create function people_of_committees() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    with own as (
      select position_id, target_class from committee
      where code = any (array(select jsonb_array_elements_text(caller() -> 'committees'))) and appointed_on <= (caller() ->> 'day')::date
        and (dissolved_on is null or dissolved_on > (caller() ->> 'day')::date))
    select n.employee_id from own join succession_plan p on p.position_id = own.position_id join nomination n on n.plan_id = p.id where p.superseded_on is null
    union all
    select m.employee_id from own join pool_membership m on m.target_class = own.target_class where m.left_on is null $$`,
  `create or replace function people_of_caller() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    select (caller() ->> 'own')::uuid union all select employee_id from placement
    where unit_id = any (array(select jsonb_array_elements_text(caller() -> 'units'))::uuid[]) and during @> (caller() ->> 'day')::date
    union all select people_of_committees() $$`,
];

/** Plans with their nominations, and committees for posts and pools. */
export class Succession extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints]) this.addSql(statement);
    for (const [table, column, target, rule = ''] of references) {
      this.addSql(`create index "${table}_${column}_index" on "${table}" ("${column}")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id") ${rule}`,
      );
    }
    for (const statement of [...frozen, ...committees, ...fencePersonal('nomination')])
      this.addSql(statement);
  }
}
