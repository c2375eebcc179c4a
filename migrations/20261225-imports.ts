import { Migration } from '@mikro-orm/migrations';
import { reachedPerson } from './fences.js';

/** Records that are corrected by those who have seen them: each counts its changes. */
const versioned = [
  'employee',
  'employment',
  'employment_status',
  'placement',
  'rank_holding',
  'education',
  'training_record',
  'sanction',
  'award',
  'team_assignment',
  'attestation',
  'professional_licence',
  'declaration',
  'outside_service',
  'competency_assessment',
  'potential_assessment',
  'feedback360',
  'appointment',
  'acting_assignment',
  'waiver',
  'unit',
  'unit_parentage',
  'position',
  'formation_decree',
  'required_competency',
  'requirement_row',
  'competency',
];

const tables = [
  `create table "import_run" ("id" uuid not null, "status" text not null, "status_since" timestamptz not null, "source" text not null, "as_of" date not null,
    "closes_open_periods" boolean not null, "created_by" text not null, "created_at" timestamptz not null, "created" int not null default 0, "changed" int not null default 0,
    "equal" int not null default 0, "conflicting" int not null default 0, "refused" int not null default 0, "rows_read" int not null default 0, "failure" jsonb null,
    "applied_at" timestamptz null, "applied_by" text null, "version" int not null default 1, primary key ("id"))`,
  `create table "import_file" ("id" uuid not null, "run_id" uuid not null, "name" text not null, "kind" text not null, "sheet" text null, "rows" int not null,
    "ignored_headings" text[] not null, "hash" text not null, primary key ("id"))`,
  `create table "import_row" ("id" uuid not null, "run_id" uuid not null, "file_id" uuid not null, "number" int not null, "part" smallint not null, "kind" text not null,
    "outcome" text not null, "values" jsonb not null, "faults" jsonb not null, "findings" jsonb not null, "record" jsonb null, "before" jsonb null, "record_id" uuid null,
    "person_id" uuid null, "resolution" text null, "present_source" text null, "present_as_of" date null, primary key ("id"))`,
  `create table "record_source" ("id" uuid not null, "kind" text not null, "record_id" uuid not null, "person_id" uuid null, "source" text not null, "compared_on" date not null,
    "as_of" date not null, "is_origin" boolean not null, "differs" jsonb null, primary key ("id"))`,
  `create table "import_mapping" ("id" uuid not null, "name" text not null, "kind" text not null, "headings" jsonb not null, "certainty" text not null,
    "version" int not null default 1, primary key ("id"))`,
];

const ownRun = `(select reads_everybody()) or "import_run"."created_by" = (select caller() ->> 'subject')`;
const ofOwnRun = (table: string) =>
  `exists (select from "import_run" run where run.id = "${table}"."run_id")`;

/** Runs of the import with what each of their rows would change, and what sources say of records. */
export class Imports extends Migration {
  override up(): void {
    for (const table of versioned)
      this.addSql(`alter table "${table}" add column "version" int not null default 1`);
    for (const table of tables) this.addSql(table);
    for (const [table, column, target] of [
      ['import_file', 'run_id', 'import_run'],
      ['import_row', 'run_id', 'import_run'],
      ['import_row', 'file_id', 'import_file'],
    ])
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id") on delete cascade`,
      );
    this.addSql('create index "import_file_run_id_index" on "import_file" ("run_id")');
    this.addSql('create index "import_row_file_id_index" on "import_row" ("file_id")');
    this.addSql(
      'create index "import_row_run_id_kind_number_index" on "import_row" ("run_id", "kind", "number")',
    );
    this.addSql('create index "record_source_person_id_index" on "record_source" ("person_id")');
    this.addSql(
      'alter table "record_source" add constraint "record_source_record_id_source_unique" unique ("record_id", "source")',
    );
    this.addSql('alter table "import_mapping" add constraint "import_mapping_name_unique" unique ("name")');
    const policies: readonly [table: string, condition: string][] = [
      ['import_run', ownRun],
      ['import_file', ofOwnRun('import_file')],
      ['import_row', ofOwnRun('import_row')],
      [
        'record_source',
        `"record_source"."person_id" is null or ${reachedPerson('"record_source"."person_id"')}`,
      ],
    ];
    for (const [table, condition] of policies) {
      this.addSql(`alter table "${table}" enable row level security`);
      this.addSql(`create policy within_reach on "${table}" using (${condition}) with check (${condition})`);
    }
  }
}
