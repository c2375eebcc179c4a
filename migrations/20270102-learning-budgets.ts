import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "learning_budget_floor" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "level" text not null, "share_millionths" int not null,
    "from_year" int not null, primary key ("id"))`,
  `create table "learning_budget_category" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "name" text not null,
    "name_in_english" text null, "is_toward_floor" boolean not null, primary key ("id"))`,
  `create table "learning_budget" ("id" uuid not null, "agency_id" uuid not null, "year" int not null, "level" text not null, "base_rupiah" bigint not null, "document" text not null,
    "recorded_by" text not null, "version" int not null default 1, primary key ("id"))`,
  `create table "learning_budget_line" ("id" uuid not null, "budget_id" uuid not null, "category" text not null, "amount_rupiah" bigint not null, primary key ("id"))`,
  `create table "learning_commitment" ("id" uuid not null, "budget_id" uuid not null, "title" text not null, "amount_rupiah" bigint not null, "spent_rupiah" bigint not null,
    "document" text not null, "committed_on" date not null, "committed_by" text not null, "released_on" date null, "released_because" text null, "version" int not null default 1, primary key ("id"))`,
];
const rules = [
  `alter table "learning_budget_floor" add constraint "learning_budget_floor_level_from_year_unique" unique ("level", "from_year")`,
  `alter table "learning_budget_category" add constraint "learning_budget_category_code_unique" unique ("code")`,
  `alter table "learning_budget" add constraint "learning_budget_agency_id_year_unique" unique ("agency_id", "year")`,
  `alter table "learning_budget" add constraint "learning_budget_agency_id_foreign" foreign key ("agency_id") references "unit" ("id")`,
  `alter table "learning_budget_line" add constraint "learning_budget_line_budget_id_category_unique" unique ("budget_id", "category")`,
  `alter table "learning_budget_line" add constraint "learning_budget_line_budget_id_foreign" foreign key ("budget_id") references "learning_budget" ("id") on delete cascade`,
  `alter table "learning_commitment" add constraint "learning_commitment_budget_id_foreign" foreign key ("budget_id") references "learning_budget" ("id")`,
  `create index "learning_commitment_budget_id_index" on "learning_commitment" ("budget_id")`,
  `alter table "learning_budget" add constraint "learning_budget_base_above_nothing" check ("base_rupiah" > 0)`,
  `alter table "learning_budget_line" add constraint "learning_budget_line_above_nothing" check ("amount_rupiah" > 0)`,
  `alter table "learning_commitment" add constraint "learning_commitment_within" check ("amount_rupiah" > 0 and "spent_rupiah" between 0 and "amount_rupiah")`,
];

/** What agencies have for developing people, what is bound of it, and the floor by law. */
export class LearningBudgets extends Migration {
  override up(): void {
    for (const statement of [...tables, ...rules]) this.addSql(statement);
  }
}
