import { Migration } from '@mikro-orm/migrations';

/**
 * Tables as the entities describe them; what MikroORM cannot say stands in `constraints`, `changeMarks` and
 * `grants`.
 */
const tables = `
create table "competency" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "name" text not null, "name_in_english" text null, "kind" text not null, "affair" text null, "ordinal" int not null, "levels" text[] not null, primary key ("id"));
alter table "competency" add constraint "competency_code_unique" unique ("code");

create table "employment_status_effect" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "name" text not null, "serving" boolean not null, "seat" text not null, "during" daterange not null, primary key ("id"));

create table "merit_policy" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "version" int not null, "name" text not null, "is_default" boolean not null, "during" daterange not null, "box" jsonb not null, "tie_breakers" text[] not null, primary key ("id"));
alter table "merit_policy" add constraint "merit_policy_code_version_unique" unique ("code", "version");

create table "policy_criterion" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "policy_id" uuid not null, "parent_id" uuid null, "code" text not null, "name" text not null, "ordinal" int not null, "share" int not null, "axis" text null, "indicator" text null, "rubric" jsonb null, "direction" text not null, primary key ("id"));
create index "policy_criterion_policy_id_index" on "policy_criterion" ("policy_id");
alter table "policy_criterion" add constraint "policy_criterion_policy_id_code_unique" unique ("policy_id", "code");

create table "retirement_rule" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "class" text null, "family" text null, "age" int not null, "during" daterange not null, primary key ("id"));

create table "rule_parameter" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "code" text not null, "value" text not null, "description" text not null, "during" daterange not null, primary key ("id"));

create table "scale_step" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "scale" text not null, "code" text not null, "version" int not null, "ordinal" int not null, "name" text not null, "name_in_english" text null, "display" text null, "family" text null, "during" daterange not null, primary key ("id"));
alter table "scale_step" add constraint "scale_step_scale_code_version_unique" unique ("scale", "code", "version");

create table "technical_blend" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "policy_id" uuid not null, "class" text not null, "talent" int not null, "technical" int not null, primary key ("id"));
create index "technical_blend_policy_id_index" on "technical_blend" ("policy_id");
alter table "technical_blend" add constraint "technical_blend_policy_id_class_unique" unique ("policy_id", "class");

create table "unit" ("id" uuid not null, "code" text not null, "name" text not null, "agency_id" uuid not null, "office_id" uuid null, "sector" text null, "during" daterange not null, "document" text not null, primary key ("id"));
alter table "unit" add constraint "unit_code_unique" unique ("code");
create index "unit_agency_id_index" on "unit" ("agency_id");
create index "unit_office_id_index" on "unit" ("office_id");

create table "position" ("id" uuid not null, "code" text not null, "title" text collate "name_order" not null, "class" text not null, "echelon" text null, "job_class" int null, "family" text null, "affair" text null, "unit_id" uuid not null, "agency_id" uuid not null, "critical" boolean not null, "accepted_fields" text[] not null, "during" daterange not null, "predecessor_id" uuid null, primary key ("id"));
alter table "position" add constraint "position_code_unique" unique ("code");
create index "position_unit_id_index" on "position" ("unit_id");
create index "position_agency_id_index" on "position" ("agency_id");

create table "requirement_row" ("id" uuid not null, "legal_basis" text not null, "certainty" text not null, "class" text null, "echelon" text null, "position_id" uuid null, "rule" text not null, "parameters" jsonb not null, "ordinal" int not null, "active" boolean not null, "statutory" boolean not null, "waivable_by" text[] not null, "during" daterange not null, primary key ("id"));
create index "requirement_row_class_index" on "requirement_row" ("class");
create index "requirement_row_position_id_index" on "requirement_row" ("position_id");

create table "required_competency" ("id" uuid not null, "position_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, "weight" smallint not null, primary key ("id"));
create index "required_competency_position_id_index" on "required_competency" ("position_id");
alter table "required_competency" add constraint "required_competency_position_id_competency_id_unique" unique ("position_id", "competency_id");

create table "formation_decree" ("id" uuid not null, "position_id" uuid not null, "required" int not null, "during" daterange not null, "document" text not null, primary key ("id"));
create index "formation_decree_position_id_index" on "formation_decree" ("position_id");

create table "employee" ("id" uuid not null, "agency_id" uuid not null, "nip" text not null, "name" text collate "name_order" not null, "sex" text not null, "birth_date" date null, "kind" text not null, primary key ("id"));
create index "employee_agency_id_index" on "employee" ("agency_id");
alter table "employee" add constraint "employee_nip_unique" unique ("nip");
create index "employee_name_index" on "employee" ("name");

create table "training_record" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "title" text not null, "leadership_programme" text null, "hours" int null, "completed_on" date not null, primary key ("id"));
create index "training_record_employee_id_index" on "training_record" ("employee_id");

create table "team_assignment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "team" text not null, "role" text not null, "decreed_on" date not null, primary key ("id"));
create index "team_assignment_employee_id_index" on "team_assignment" ("employee_id");

create table "sanction" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "severity" text not null, "during" daterange not null, primary key ("id"));
create index "sanction_employee_id_index" on "sanction" ("employee_id");

create table "rank_holding" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "rank" text not null, "during" daterange not null, primary key ("id"));
create index "rank_holding_employee_id_index" on "rank_holding" ("employee_id");

create table "professional_licence" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "code" text not null, "during" daterange not null, primary key ("id"));
create index "professional_licence_employee_id_index" on "professional_licence" ("employee_id");

create table "potential_assessment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "score_hundredths" int not null, "assessed_on" date not null, "valid_until" date not null, primary key ("id"));
create index "potential_assessment_employee_id_index" on "potential_assessment" ("employee_id");

create table "placement" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "unit_id" uuid not null, "during" daterange not null, primary key ("id"));
create index "placement_employee_id_index" on "placement" ("employee_id");
create index "placement_unit_id_index" on "placement" ("unit_id");

create table "performance_appraisal" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "year" int not null, "predicate" text not null, primary key ("id"));
create index "performance_appraisal_employee_id_index" on "performance_appraisal" ("employee_id");
alter table "performance_appraisal" add constraint "performance_appraisal_employee_id_year_unique" unique ("employee_id", "year");

create table "outside_service" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "agency" text not null, "title" text not null, "class" text not null, "affair" text null, "during" daterange not null, primary key ("id"));
create index "outside_service_employee_id_index" on "outside_service" ("employee_id");

create table "feedback360" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "predicate" text not null, "concluded_on" date not null, "raters" int not null, primary key ("id"));
create index "feedback360_employee_id_index" on "feedback360" ("employee_id");

create table "employment_status" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "status" text not null, "releases_post" boolean null, "during" daterange not null, primary key ("id"));
create index "employment_status_employee_id_index" on "employment_status" ("employee_id");

create table "employment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "during" daterange not null, "end" text null, primary key ("id"));
create index "employment_employee_id_index" on "employment" ("employee_id");

create table "education" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "level" text not null, "field" text null, "institution" text null, "graduated_on" date null, "status" text not null, primary key ("id"));
create index "education_employee_id_index" on "education" ("employee_id");

create table "declaration" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "code" text not null, "year" int not null, "filed_on" date not null, primary key ("id"));
create index "declaration_employee_id_index" on "declaration" ("employee_id");

create table "competency_assessment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "competency_id" uuid not null, "level" smallint not null, "assessed_on" date not null, "valid_until" date not null, "made_for_level" smallint null, primary key ("id"));
create index "competency_assessment_employee_id_index" on "competency_assessment" ("employee_id");
create index "competency_assessment_competency_id_index" on "competency_assessment" ("competency_id");

create table "award" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "title" text not null, "scope" text not null, "awarded_on" date not null, primary key ("id"));
create index "award_employee_id_index" on "award" ("employee_id");

create table "attestation" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "list" text not null, "attested_on" date not null, "attested_by" text not null, primary key ("id"));
create index "attestation_employee_id_index" on "attestation" ("employee_id");

create table "appointment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "position_id" uuid not null, "during" daterange not null, primary key ("id"));
create index "appointment_employee_id_index" on "appointment" ("employee_id");
create index "appointment_position_id_index" on "appointment" ("position_id");

create table "acting_assignment" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "position_id" uuid null, "kind" text not null, "during" daterange not null, primary key ("id"));
create index "acting_assignment_employee_id_index" on "acting_assignment" ("employee_id");
create index "acting_assignment_position_id_index" on "acting_assignment" ("position_id");

create table "unit_parentage" ("id" uuid not null, "unit_id" uuid not null, "parent_id" uuid not null, "during" daterange not null, "document" text not null, primary key ("id"));
create index "unit_parentage_unit_id_index" on "unit_parentage" ("unit_id");
create index "unit_parentage_parent_id_index" on "unit_parentage" ("parent_id");

create table "waiver" ("id" uuid not null, "employee_id" uuid not null, "document" text not null, "position_id" uuid not null, "rule" text not null, "signed_by" text not null, "valid_from" date not null, "valid_until" date not null, primary key ("id"));
create index "waiver_employee_id_index" on "waiver" ("employee_id");
create index "waiver_position_id_index" on "waiver" ("position_id");

alter table "policy_criterion" add constraint "policy_criterion_policy_id_foreign" foreign key ("policy_id") references "merit_policy" ("id");
alter table "policy_criterion" add constraint "policy_criterion_parent_id_foreign" foreign key ("parent_id") references "policy_criterion" ("id") on delete set null;

alter table "technical_blend" add constraint "technical_blend_policy_id_foreign" foreign key ("policy_id") references "merit_policy" ("id");

alter table "unit" add constraint "unit_agency_id_foreign" foreign key ("agency_id") references "unit" ("id");
alter table "unit" add constraint "unit_office_id_foreign" foreign key ("office_id") references "unit" ("id") on delete set null;

alter table "position" add constraint "position_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");
alter table "position" add constraint "position_agency_id_foreign" foreign key ("agency_id") references "unit" ("id");
alter table "position" add constraint "position_predecessor_id_foreign" foreign key ("predecessor_id") references "position" ("id") on delete set null;

alter table "requirement_row" add constraint "requirement_row_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete set null;

alter table "required_competency" add constraint "required_competency_position_id_foreign" foreign key ("position_id") references "position" ("id");
alter table "required_competency" add constraint "required_competency_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");

alter table "formation_decree" add constraint "formation_decree_position_id_foreign" foreign key ("position_id") references "position" ("id");

alter table "employee" add constraint "employee_agency_id_foreign" foreign key ("agency_id") references "unit" ("id");

alter table "training_record" add constraint "training_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "team_assignment" add constraint "team_assignment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "sanction" add constraint "sanction_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "rank_holding" add constraint "rank_holding_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "professional_licence" add constraint "professional_licence_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "potential_assessment" add constraint "potential_assessment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "placement" add constraint "placement_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");
alter table "placement" add constraint "placement_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");

alter table "performance_appraisal" add constraint "performance_appraisal_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "outside_service" add constraint "outside_service_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "feedback360" add constraint "feedback360_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "employment_status" add constraint "employment_status_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "employment" add constraint "employment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "education" add constraint "education_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "declaration" add constraint "declaration_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "competency_assessment" add constraint "competency_assessment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");
alter table "competency_assessment" add constraint "competency_assessment_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");

alter table "award" add constraint "award_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "attestation" add constraint "attestation_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");

alter table "appointment" add constraint "appointment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");
alter table "appointment" add constraint "appointment_position_id_foreign" foreign key ("position_id") references "position" ("id");

alter table "acting_assignment" add constraint "acting_assignment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");
alter table "acting_assignment" add constraint "acting_assignment_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete set null;

alter table "unit_parentage" add constraint "unit_parentage_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");
alter table "unit_parentage" add constraint "unit_parentage_parent_id_foreign" foreign key ("parent_id") references "unit" ("id");

alter table "waiver" add constraint "waiver_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");
alter table "waiver" add constraint "waiver_position_id_foreign" foreign key ("position_id") references "position" ("id");
`;

/** Names sort as readers of Indonesian expect, with numbers by value, on every server alike. */
const collation = `create collation name_order (provider = icu, locale = 'id-u-kn-true')`;

/** One subject, one row at a time: periods of the same subject may not overlap. */
const apart: readonly [table: string, subject: string][] = [
  ['unit_parentage', 'unit_id with ='],
  ['scale_step', 'scale with =, code with ='],
  ['rule_parameter', 'code with ='],
  ['employment', 'employee_id with ='],
  ['employment_status', 'employee_id with ='],
  ['employment_status_effect', 'code with ='],
  ['placement', 'employee_id with ='],
  ['rank_holding', 'employee_id with ='],
  ['professional_licence', 'employee_id with =, code with ='],
  ['appointment', 'employee_id with ='],
  ['acting_assignment', 'employee_id with =, position_id with ='],
  ['formation_decree', 'position_id with ='],
  ['retirement_rule', "coalesce(class, '') with =, coalesce(family, '') with ="],
  [
    'requirement_row',
    "coalesce(class, '') with =, coalesce(echelon, '') with =, coalesce(position_id, '00000000-0000-0000-0000-000000000000') with =, rule with =",
  ],
  ['merit_policy', 'code with ='],
];

const withPeriod = [...apart.map(([table]) => table), 'unit', 'position', 'sanction', 'outside_service'];

const checks: readonly [table: string, name: string, condition: string][] = [
  ['employee', 'nip_form', "nip ~ '^[0-9]{18}$'"],
  ['employee', 'kind_known', "kind in ('PNS', 'PPPK')"],
  ['employee', 'sex_known', "sex in ('FEMALE', 'MALE')"],
  ['education', 'status_known', "status in ('REPORTED', 'VERIFIED', 'REJECTED')"],
  ['performance_appraisal', 'year_plausible', 'year between 1950 and 2200'],
  ['competency_assessment', 'level_range', 'level between 1 and 5'],
  ['competency_assessment', 'validity_order', 'assessed_on <= valid_until'],
  ['potential_assessment', 'score_range', 'score_hundredths between 0 and 10000'],
  ['potential_assessment', 'validity_order', 'assessed_on <= valid_until'],
  ['feedback360', 'raters_counted', 'raters >= 0'],
  ['required_competency', 'level_range', 'level between 1 and 5'],
  ['required_competency', 'weight_positive', 'weight > 0'],
  ['formation_decree', 'seats_counted', 'required >= 0'],
  ['retirement_rule', 'one_subject', '(class is null) <> (family is null)'],
  ['requirement_row', 'one_subject', '(class is null) <> (position_id is null)'],
  ['policy_criterion', 'share_range', 'share between 0 and 10000'],
  ['technical_blend', 'whole', 'talent + technical = 10000'],
  ['waiver', 'validity_order', 'valid_from <= valid_until'],
];

/** Facts about one person: a change of any of them moves that person, and nobody else, in a ranking. */
const personal: readonly [table: string, person: string][] = [
  ['employee', 'id'],
  ...[
    'employment',
    'employment_status',
    'placement',
    'rank_holding',
    'education',
    'performance_appraisal',
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
  ].map((table): [string, string] => [table, 'employee_id']),
];

/** What holds for everybody: posts, units, scales, policies. */
const common = [
  'unit',
  'unit_parentage',
  'scale_step',
  'rule_parameter',
  'employment_status_effect',
  'competency',
  'position',
  'formation_decree',
  'required_competency',
  'requirement_row',
  'retirement_rule',
  'merit_policy',
  'policy_criterion',
  'technical_blend',
];

/**
 * Who changed is marked with the transaction, so that a reader that starts from its own snapshot never misses
 * a late committer.
 */
const changeMarks = `
create table fact_change (id bigint generated always as identity primary key, employee_id uuid not null, changed_in xid8 not null default pg_current_xact_id());
create index fact_change_changed_in on fact_change (changed_in);
create table rule_change (id bigint generated always as identity primary key, relation text not null, changed_in xid8 not null default pg_current_xact_id());
create index rule_change_changed_in on rule_change (changed_in);

create function mark_facts_of_new() returns trigger language plpgsql as $$
begin
  execute format('insert into fact_change (employee_id) select distinct %I from new_rows', tg_argv[0]);
  return null;
end $$;
create function mark_facts_of_old() returns trigger language plpgsql as $$
begin
  execute format('insert into fact_change (employee_id) select distinct %I from old_rows', tg_argv[0]);
  return null;
end $$;
create function mark_facts_of_both() returns trigger language plpgsql as $$
begin
  execute format('insert into fact_change (employee_id) select %1$I from new_rows union select %1$I from old_rows', tg_argv[0]);
  return null;
end $$;
create function mark_rules() returns trigger language plpgsql as $$
begin
  insert into rule_change (relation) values (tg_table_name);
  perform pg_notify('suksesi_rules', tg_table_name);
  return null;
end $$;
`;

/** The application reads and writes rows; it owns nothing, and neither creates nor drops. */
const grants = `
do $$
declare application text := current_setting('suksesi.application_role');
begin
  execute format('grant usage on schema public to %I', application);
  execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
  execute format('grant usage on all sequences in schema public to %I', application);
  execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', application);
  execute format('alter default privileges in schema public grant usage on sequences to %I', application);
end $$;
`;

export class Foundation extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql('create extension if not exists pg_trgm');
    this.addSql(collation);
    for (const statement of statements(tables)) this.addSql(statement);
    for (const table of new Set(withPeriod))
      this.addSql(
        `alter table "${table}" add constraint "${table}_during_not_empty" check (not isempty(during))`,
      );
    for (const [table, subject] of apart)
      this.addSql(
        `alter table "${table}" add constraint "${table}_apart" exclude using gist (${subject}, during with &&)`,
      );
    this.addSql(
      'alter table merit_policy add constraint merit_policy_one_default exclude using gist (during with &&) where (is_default)',
    );
    for (const [table, name, condition] of checks)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${condition})`);
    this.addSql('create index employee_name_trigram on employee using gin (name gin_trgm_ops)');

    for (const statement of changeMarks.split(/;\n(?=create|$)/))
      if (statement.trim() !== '') this.addSql(statement);
    for (const [table, person] of personal) {
      this.addSql(
        `create trigger mark_inserted after insert on "${table}" referencing new table as new_rows for each statement execute function mark_facts_of_new('${person}')`,
      );
      this.addSql(
        `create trigger mark_updated after update on "${table}" referencing new table as new_rows old table as old_rows for each statement execute function mark_facts_of_both('${person}')`,
      );
      this.addSql(
        `create trigger mark_deleted after delete on "${table}" referencing old table as old_rows for each statement execute function mark_facts_of_old('${person}')`,
      );
    }
    for (const table of common)
      this.addSql(
        `create trigger mark_changed after insert or update or delete on "${table}" for each statement execute function mark_rules()`,
      );
    this.addSql(grants);
  }
}

function statements(script: string): string[] {
  return script
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
