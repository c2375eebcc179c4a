import { Migration } from '@mikro-orm/migrations';
import { fencePersonal } from './fences.js';

/** Requests of people about their own data, and the register of breaches. Law 27/2022. */
export class Protection extends Migration {
  override up(): void {
    this.addSql(`create table "data_request" ("id" uuid not null, "employee_id" uuid not null, "kind" text not null, "about" text null, "reason" text not null,
      "raised_at" timestamptz not null, "due_at" timestamptz not null, "outcome" text null, "answer" text null, "answered_by" text null, "answered_at" timestamptz null,
      primary key ("id"))`);
    this.addSql('create index "data_request_employee_id_index" on "data_request" ("employee_id")');
    this.addSql(
      'alter table "data_request" add constraint "data_request_employee_id_foreign" foreign key ("employee_id") references "employee" ("id")',
    );
    this.addSql(
      'alter table "data_request" add constraint "data_request_answered_whole" check (num_nulls("outcome", "answer", "answered_by", "answered_at") in (0, 4))',
    );
    for (const statement of fencePersonal('data_request')) this.addSql(statement);
    this.addSql(`create table "data_breach" ("id" uuid not null, "happened" text not null, "disclosed" text not null, "measures" text not null, "people_count" int null,
      "discovered_at" timestamptz not null, "notice_due_at" timestamptz not null, "recorded_by" text not null, "people_told_at" timestamptz null,
      "authority_told_at" timestamptz null, primary key ("id"))`);
  }
}
