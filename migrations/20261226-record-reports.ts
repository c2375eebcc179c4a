import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

const tables = [
  `create table "personal_document" ("id" uuid not null, "employee_id" uuid not null, "name" text not null, "type" text not null, "size" int not null, "hash" text not null,
    "uploaded_by" text not null, "uploaded_at" timestamptz not null, primary key ("id"))`,
  `create table "record_report" ("id" uuid not null, "employee_id" uuid not null, "kind" text not null, "record_id" uuid null, "is_correction" boolean not null, "values" jsonb not null,
    "document_ids" uuid[] not null, "note" text null, "status" text not null, "status_since" timestamptz not null, "submitted_on" date not null, "submitted_by" text not null,
    "closed_on" date null, "version" int not null default 1, primary key ("id"))`,
  `create table "record_report_step" ("id" uuid not null, "report_id" uuid not null, "employee_id" uuid not null, "at" timestamptz not null, "status" text not null, "by" text not null,
    "note" text null, primary key ("id"))`,
];

/** Reports of records by those concerned, with documents, and what is known of a diploma besides. */
export class RecordReports extends Migration {
  override up(): void {
    for (const [column, type] of [
      ['evidence_checked_on', 'date'],
      ['nationally_recorded_on', 'date'],
      ['study_permit', 'text'],
      ['used_for_promotion_on', 'date'],
    ])
      this.addSql(`alter table "education" add column "${column}" ${type} null`);
    for (const table of tables) this.addSql(table);
    for (const table of ['personal_document', 'record_report', 'record_report_step']) {
      const reached = reachedPerson(`"${table}"."employee_id"`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_employee_id_foreign" foreign key ("employee_id") references "employee" ("id")`,
      );
      this.addSql(`create index "${table}_employee_id_index" on "${table}" ("employee_id")`);
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy within_reach on "${table}" using (${reached}) with check (${reached})`);
    }
    this.addSql(
      'alter table "record_report_step" add constraint "record_report_step_report_id_foreign" foreign key ("report_id") references "record_report" ("id")',
    );
    this.addSql('create index "record_report_step_report_id_index" on "record_report_step" ("report_id")');
    this.addSql('create index "personal_document_hash_index" on "personal_document" ("hash")');
    this.addSql('create index "record_report_status_index" on "record_report" ("status")');
  }
}
