import { Migration } from '@mikro-orm/migrations';

const among = (...codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');
const ratings = among('ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION');
const predicates = among('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');
const ofOrganisations = among('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');

const checks: readonly [table: string, name: string, condition: string][] = [
  ['performance_appraisal', 'rated_whole', '(work_result is null) = (behaviour is null)'],
  ['performance_appraisal', 'work_result_known', `work_result in (${ratings})`],
  ['performance_appraisal', 'behaviour_known', `behaviour in (${ratings})`],
  [
    'predicate_rule',
    'codes_known',
    `work_result in (${ratings}) and behaviour in (${ratings}) and predicate in (${predicates})`,
  ],
  ['predicate_spread_rule', 'organisation_known', `organisation in (${ofOrganisations})`],
  [
    'predicate_spread_rule',
    'predicates_known',
    `cardinality(predicates) > 0 and predicates <@ array[${predicates}]`,
  ],
  [
    'predicate_spread_rule',
    'one_limit',
    'num_nonnulls(at_most_percent, at_least_percent, at_least_people) = 1',
  ],
  [
    'predicate_spread_rule',
    'range',
    'at_most_percent between 0 and 100 and at_least_percent between 0 and 100 and at_least_people > 0',
  ],
  ['organisation_appraisal', 'predicate_known', `predicate in (${ofOrganisations})`],
  ['organisation_appraisal', 'year_plausible', 'year between 2000 and 2200'],
];

const apart: readonly [table: string, subject: string][] = [
  ['predicate_rule', 'work_result with =, behaviour with ='],
  ['predicate_spread_rule', 'organisation with =, ordinal with ='],
];

/**
 * What a yearly predicate is made of, the matrix and the limits of the spread as rules, and the predicates of
 * organisations. PermenPANRB 6/2022.
 */
export class Performance extends Migration {
  override up(): void {
    this.addSql(
      'alter table "performance_appraisal" add column "work_result" text null, add column "behaviour" text null',
    );
    const rule = '"id" uuid not null, "legal_basis" text not null, "certainty" text not null';
    this.addSql(`create table "predicate_rule" (${rule}, "work_result" text not null, "behaviour" text not null, "predicate" text not null, "during" daterange not null,
      primary key ("id"))`);
    this.addSql(`create table "predicate_spread_rule" (${rule}, "organisation" text not null, "ordinal" int not null, "predicates" text[] not null,
      "at_most_percent" int null, "at_least_percent" int null, "at_least_people" int null, "during" daterange not null, primary key ("id"))`);
    this.addSql(`create table "organisation_appraisal" ("id" uuid not null, "unit_id" uuid not null, "year" int not null, "predicate" text not null,
      "document" text not null, primary key ("id"))`);
    this.addSql(
      'alter table "organisation_appraisal" add constraint "organisation_appraisal_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")',
    );
    this.addSql(
      'alter table "organisation_appraisal" add constraint "organisation_appraisal_unit_id_year_unique" unique ("unit_id", "year")',
    );
    for (const [table, subject] of apart) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_during_not_empty" check (not isempty(during))`,
      );
      this.addSql(
        `alter table "${table}" add constraint "${table}_apart" exclude using gist (${subject}, during with &&)`,
      );
    }
    for (const [table, name, condition] of checks)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${condition})`);
  }
}
