import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

const tables = [
  `create table "announcement" ("id" uuid not null, "filling_id" uuid not null, "position_id" uuid not null, "vacant_since" date not null, "announced_on" date not null,
    "apply_until" date not null, "document" text not null, "requirements" text null, "documents" text[] not null, "closed_on" date null, primary key ("id"))`,
  `create table "application" ("id" uuid not null, "announcement_id" uuid not null, "employee_id" uuid not null, "applied_on" date not null, "consent" text not null,
    "documents" jsonb not null, "marks" text[] not null, "withdrawn_on" date null, "version" int not null default 1, primary key ("id"))`,
  `create table "career_interest" ("id" uuid not null, "employee_id" uuid not null, "position_id" uuid null, "target_class" text null, "note" text null,
    "stated_on" date not null, "taken_back_on" date null, primary key ("id"))`,
];

const references: readonly [table: string, column: string, target: string, rule?: string][] = [
  ['announcement', 'filling_id', 'filling'],
  ['announcement', 'position_id', 'position'],
  ['application', 'announcement_id', 'announcement'],
  ['application', 'employee_id', 'employee'],
  ['career_interest', 'employee_id', 'employee'],
  ['career_interest', 'position_id', 'position', 'on delete set null'],
];

/**
 * Civil servants apply for announced vacancies, and say what they would like. Open selections choose among
 * applicants from now on.
 */
export class Applications extends Migration {
  override up(): void {
    for (const table of tables) this.addSql(table);
    for (const [table, column, target, rule = ''] of references) {
      this.addSql(`create index "${table}_${column}_index" on "${table}" ("${column}")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id") ${rule}`,
      );
    }
    this.addSql(
      'alter table "announcement" add constraint "announcement_filling_id_unique" unique ("filling_id")',
    );
    this.addSql(
      'alter table "career_interest" add constraint "career_interest_one_subject" check (("position_id" is null) <> ("target_class" is null))',
    );
    for (const table of ['application', 'career_interest']) {
      const reached = reachedPerson(`"${table}"."employee_id"`);
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy within_reach on "${table}" using (${reached}) with check (${reached})`);
    }
    this.addSql(
      `alter table "filling_rule" add column "late_applications" text null, add column "repeated_applications" text null, add column "ineligible_applications" text null`,
    );
    this.addSql(`update "filling_rule" set "candidate_fields" = '{APPLICANTS}', "late_applications" = 'REFUSED', "repeated_applications" = 'REFUSED',
      "ineligible_applications" = 'MARKED' where "route" = 'OPEN_SELECTION'`);
  }
}
