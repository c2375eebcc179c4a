import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

const references: readonly [column: string, target: string, rule?: string][] = [
  ['filling_id', 'filling'],
  ['employee_id', 'employee'],
  ['unit_id', 'unit', 'on delete set null'],
];

/** Records that fillings ask for, and objections of those over whom a shortlist was closed. */
export class RecordRequests extends Migration {
  override up(): void {
    this.addSql(`create table "record_request" ("id" uuid not null, "filling_id" uuid not null, "employee_id" uuid not null, "kind" text not null, "owed_by" text not null,
      "unit_id" uuid null, "detail" text not null, "requested_on" date not null, "due_on" date not null, "legal_basis" text not null, "document" text not null,
      "requested_by" text not null, "closed_as" text null, "closed_on" date null, primary key ("id"))`);
    for (const [column, target, rule = ''] of references) {
      this.addSql(`create index "record_request_${column}_index" on "record_request" ("${column}")`);
      this.addSql(
        `alter table "record_request" add constraint "record_request_${column}_foreign" foreign key ("${column}") references "${target}" ("id") ${rule}`,
      );
    }
    this.addSql(
      'alter table "record_request" add constraint "record_request_filling_id_employee_id_kind_unique" unique ("filling_id", "employee_id", "kind")',
    );
    this.addSql(
      'alter table "record_request" add constraint "record_request_closed_whole" check (("closed_as" is null) = ("closed_on" is null))',
    );
    const reached = reachedPerson('"record_request"."employee_id"');
    this.addSql('alter table "record_request" enable row level security');
    this.addSql(`create policy within_reach on "record_request" using (${reached}) with check (${reached})`);
    this.addSql(`alter table "passed_over" add column "is_undelivered" boolean not null default false, add column "objection" text null,
      add column "objected_on" date null, add column "answer" text null, add column "is_upheld" boolean null`);
    this.addSql(
      'alter table "passed_over" add constraint "passed_over_objection_whole" check (("objection" is null) = ("objected_on" is null))',
    );
    this.addSql(
      'alter table "passed_over" add constraint "passed_over_answer_whole" check (("answer" is null) = ("is_upheld" is null) and ("answer" is null or "objection" is not null))',
    );
  }
}
