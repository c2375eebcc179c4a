import { Migration } from '@mikro-orm/migrations';
import { fencePersonal } from './fences.js';

/**
 * A second fence behind the service's own: the tables of people show nothing to a role that does not say on
 * whose behalf it asks, and then what that one may see. The owner, who migrates and loads, stands before it.
 */
const functions = [
  `create function caller() returns jsonb language sql stable as $$ select nullif(current_setting('suksesi.principal', true), '')::jsonb $$`,
  // The commonest question, asked by every statement: a look at the text is cheaper than taking it apart.
  `create function reads_everybody() returns boolean language sql stable as $$ select coalesce(starts_with(current_setting('suksesi.principal', true), '{"everybody":true'), false) $$`,
  // As the owner, for a policy on placements cannot ask placements.
  `create function people_of_caller() returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
    select (caller() ->> 'own')::uuid union all select employee_id from placement
    where unit_id = any (array(select jsonb_array_elements_text(caller() -> 'units'))::uuid[]) and during @> (caller() ->> 'day')::date $$`,
];

const records = [
  'attestation',
  'award',
  'competency_assessment',
  'declaration',
  'education',
  'employment_status',
  'feedback360',
  'outside_service',
  'performance_appraisal',
  'potential_assessment',
  'professional_licence',
  'rank_holding',
  'sanction',
  'team_assignment',
  'training_record',
  'waiver',
];

const known = `(select current_setting('suksesi.principal', true)) <> ''`;
const today = `${known} and during @> (select (caller() ->> 'day')::date)`;

/** Who serves, where and in which post today is known to whoever may call the service at all. */
const directory: readonly [table: string, person: string, condition: string][] = [
  ['employee', 'id', known],
  ['employment', 'employee_id', today],
  ['placement', 'employee_id', today],
  ['appointment', 'employee_id', today],
  ['acting_assignment', 'employee_id', known],
];

const audited = `(select (caller() ->> 'audits')::boolean) or (select (caller() ->> 'own')::uuid) = any (people)`;

export class Fences extends Migration {
  override up(): void {
    for (const statement of functions) this.addSql(statement);
    for (const table of records) for (const statement of fencePersonal(table)) this.addSql(statement);
    for (const [table, person, condition] of directory) {
      for (const statement of fencePersonal(table, person)) this.addSql(statement);
      this.addSql(`create policy directory on "${table}" for select using (${condition})`);
    }
    for (const table of ['audit_event', 'record_read']) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy audited on "${table}" for select using (${audited})`);
      this.addSql(`create policy added on "${table}" for insert with check (${known})`);
    }
    this.addSql('alter table fact_change enable row level security');
    this.addSql(`create policy everybody on fact_change for select using ((select reads_everybody()))`);
    this.addSql(`create policy added on fact_change for insert with check (${known})`);
  }
}
