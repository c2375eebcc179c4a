import { Migration } from '@mikro-orm/migrations';
import { fencePersonal } from './fences.js';

const tables = [
  `create table "filling_rule" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "route" text not null, "classes" text[] not null,
    "least_candidates" int not null, "from_pool" boolean not null, "ranked_as" text not null, "stages" jsonb not null, "approvals" jsonb not null, "decided_by" text not null,
    "during" daterange not null, primary key ("id"))`,
  `create table "moratorium" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "name" text not null, "during" daterange not null,
    "lifted_by" text not null, primary key ("id"))`,
  `create table "filling" ("id" uuid not null, "position_id" uuid not null, "vacant_since" date not null, "rule_id" uuid not null, "status" text not null default 'OPEN',
    "opened_on" date not null, "opened_by" text not null, "document" text not null, "fewer_because" text null, "chosen_id" uuid null, "decided_on" date null,
    "decided_by" text null, "decided_in_office" text null, "decision" text null, "decision_reason" text null, "departs" boolean not null default false,
    "moratorium_approval" text null, "inauguration_on" date null, "appointment_id" uuid null, "cancelled_because" text null, "version" int not null default 1,
    primary key ("id"))`,
  `create table "shortlist_entry" ("id" uuid not null, "filling_id" uuid not null, "employee_id" uuid not null, "ordinal" int not null, "place" int not null,
    "reason" text null, primary key ("id"))`,
  `create table "passed_over" ("id" uuid not null, "filling_id" uuid not null, "employee_id" uuid not null, "reason" text not null, "given_by" text not null, primary key ("id"))`,
  `create table "stage_result" ("id" uuid not null, "filling_id" uuid not null, "employee_id" uuid not null, "stage" text not null, "score" double precision null,
    "passed" boolean not null, "note" text null, "recorded_on" date not null, "recorded_by" text not null, primary key ("id"))`,
  `create table "filling_step" ("id" uuid not null, "filling_id" uuid not null, "approval" text not null, "granted" boolean not null, "document" text not null,
    "recorded_on" date not null, "recorded_by" text not null, primary key ("id"))`,
];

const constraints = [
  'alter table "shortlist_entry" add constraint "shortlist_entry_filling_id_employee_id_unique" unique ("filling_id", "employee_id")',
  'alter table "shortlist_entry" add constraint "shortlist_entry_filling_id_ordinal_unique" unique ("filling_id", "ordinal")',
  'alter table "passed_over" add constraint "passed_over_filling_id_employee_id_unique" unique ("filling_id", "employee_id")',
  'alter table "stage_result" add constraint "stage_result_filling_id_employee_id_stage_unique" unique ("filling_id", "employee_id", "stage")',
  'alter table "filling_step" add constraint "filling_step_filling_id_approval_unique" unique ("filling_id", "approval")',
  `alter table "filling" add constraint "filling_decided_whole" check (
    num_nulls("chosen_id", "decided_on", "decided_by", "decided_in_office", "decision", "inauguration_on") in (0, 6) and ("decision_reason" is not null or not "departs"))`,
  'alter table "moratorium" add constraint "moratorium_during_not_empty" check (not isempty(during))',
];

const references: readonly [table: string, column: string, target: string, rule?: string][] = [
  ['filling', 'position_id', 'position'],
  ['filling', 'rule_id', 'filling_rule'],
  ['filling', 'chosen_id', 'employee', 'on delete set null'],
  ['filling', 'appointment_id', 'appointment', 'on delete set null'],
  ...['shortlist_entry', 'passed_over', 'stage_result'].flatMap((table): [string, string, string][] => [
    [table, 'filling_id', 'filling'],
    [table, 'employee_id', 'employee'],
  ]),
  ['filling_step', 'filling_id', 'filling'],
];

/** Also those on the shortlists of a committee's post. */
const committees = `create or replace function people_of_committees() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    with own as (
      select position_id, target_class from committee
      where code = any (array(select jsonb_array_elements_text(caller() -> 'committees'))) and appointed_on <= (caller() ->> 'day')::date
        and (dissolved_on is null or dissolved_on > (caller() ->> 'day')::date))
    select n.employee_id from own join succession_plan p on p.position_id = own.position_id join nomination n on n.plan_id = p.id where p.superseded_on is null
    union all
    select m.employee_id from own join pool_membership m on m.target_class = own.target_class where m.left_on is null
    union all
    select e.employee_id from own join filling f on f.position_id = own.position_id join shortlist_entry e on e.filling_id = f.id where f.status in ('SHORTLISTED', 'DECIDED') $$`;

/**
 * The filling of vacancies: shortlist, stages, bodies, decision, appointment; and the rules and moratoria
 * that bind it.
 */
export class Fillings extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints]) this.addSql(statement);
    for (const [table, column, target, rule = ''] of references) {
      this.addSql(`create index "${table}_${column}_index" on "${table}" ("${column}")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id") ${rule}`,
      );
    }
    this.addSql(committees);
    for (const table of ['shortlist_entry', 'passed_over', 'stage_result'])
      for (const statement of fencePersonal(table)) this.addSql(statement);
  }
}
