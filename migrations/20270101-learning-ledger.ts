import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

const tables = [
  `create table "learning_form" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "version" int not null, "name" text not null,
    "name_in_english" text null, "category" text not null, "unit" text not null, "hours_per_unit_hundredths" int null, "hours_per_unit_abroad_hundredths" int null, "percent_abroad" int null,
    "max_hours_per_day_hundredths" int null, "max_sessions_per_month" int null, "is_training" boolean not null, "during" daterange not null, primary key ("id"))`,
  `create table "learning_obligation" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "agency_id" uuid null, "employment_kind" text not null, "kind" text not null,
    "hours_hundredths" int not null, "from_year" int not null, "until_year" int null, primary key ("id"))`,
  `create table "learning_entry" ("id" uuid not null, "employee_id" uuid not null, "form" text not null, "title" text not null, "provider" text not null, "started_on" date not null,
    "ended_on" date not null, "year" int not null, "delivery" text not null, "is_abroad" boolean not null, "quantity_hundredths" int not null, "hours_hundredths" int null,
    "counted_hundredths" int null, "certificate" text null, "document_ids" uuid[] not null, "status" text not null, "claimed_on" date not null, "claimed_by" text not null,
    "decided_on" date null, "decided_by" text null, "reason" text null, "training_record_id" uuid null, "version" int not null default 1, primary key ("id"))`,
];
const rules = [
  `alter table "learning_form" add constraint "learning_form_code_version_unique" unique ("code", "version")`,
  `alter table "learning_obligation" add constraint "learning_obligation_agency_id_foreign" foreign key ("agency_id") references "unit" ("id") on delete set null`,
  `create index "learning_obligation_agency_id_index" on "learning_obligation" ("agency_id")`,
  `alter table "learning_obligation" add constraint "learning_obligation_once" unique nulls not distinct ("agency_id", "employment_kind", "from_year")`,
  `alter table "learning_entry" add constraint "learning_entry_employee_id_foreign" foreign key ("employee_id") references "employee" ("id")`,
  `alter table "learning_entry" add constraint "learning_entry_training_record_id_foreign" foreign key ("training_record_id") references "training_record" ("id") on delete set null`,
  `create index "learning_entry_employee_id_index" on "learning_entry" ("employee_id")`,
  `create index "learning_entry_training_record_id_index" on "learning_entry" ("training_record_id")`,
  `create index "learning_entry_status_index" on "learning_entry" ("status")`,
  `create index "learning_entry_year_status_index" on "learning_entry" ("year", "status")`,
  `alter table "learning_entry" add constraint "learning_entry_days_in_order" check ("started_on" <= "ended_on" and "year" = extract(year from "started_on"))`,
  `alter table "learning_entry" add constraint "learning_entry_decided_whole" check (("status" = 'CLAIMED') = ("decided_on" is null))`,
  `create index "training_record_completed_on_index" on "training_record" ("completed_on")`,
];

/** Forms of learning, what a year asks for, and the ledger of hours. */
export class LearningLedger extends Migration {
  override up(): void {
    for (const statement of [...tables, ...rules]) this.addSql(statement);
    const reached = reachedPerson('"learning_entry"."employee_id"');
    this.addSql('alter table "learning_entry" enable row level security');
    this.addSql(`create policy within_reach on "learning_entry" using (${reached}) with check (${reached})`);
  }
}
