import { Migration } from '@mikro-orm/migrations';

/** Usual weights by stage, in hundredths of a percent, for the rule that shipped before they were known. */
const USUAL: readonly [stage: string, least: number, most: number][] = [
  ['COMPETENCY_ASSESSMENT', 2_000, 2_500],
  ['PAPER', 1_500, 2_000],
  ['INTERVIEW', 3_000, 3_500],
  ['TRACK_RECORD', 1_500, 2_000],
];
const guides = USUAL.map(
  ([stage, least, most]) =>
    `('${stage}', '{"least": ${least}, "most": ${most}, "legalBasis": "PermenPANRB 15/2019, annex", "certainty": "UNVERIFIED"}'::jsonb)`,
);

/** What the stages of a filling count, and which ways of filling ask for it. */
export class StageWeights extends Migration {
  override up(): void {
    this.addSql(`create table "stage_weight" ("id" uuid not null, "filling_id" uuid not null, "stage" text not null, "weight" int not null, "document" text not null,
      primary key ("id"))`);
    this.addSql('create index "stage_weight_filling_id_index" on "stage_weight" ("filling_id")');
    this.addSql(
      'alter table "stage_weight" add constraint "stage_weight_filling_id_stage_unique" unique ("filling_id", "stage")',
    );
    this.addSql(
      'alter table "stage_weight" add constraint "stage_weight_whole" check ("weight" between 1 and 10000)',
    );
    this.addSql(
      'alter table "stage_weight" add constraint "stage_weight_filling_id_foreign" foreign key ("filling_id") references "filling" ("id")',
    );
    this.addSql(
      'alter table "filling_rule" add column "weighs_stages" boolean not null default false, add column "chooses_among" int null',
    );
    this.addSql('alter table "filling_rule" alter column "weighs_stages" drop default');
    this.addSql(`update "filling_rule" set "weighs_stages" = true, "chooses_among" = 3, "stages" = (
        select jsonb_agg(stage || jsonb_build_object('guide', usual.guide) order by at) from jsonb_array_elements("stages") with ordinality as given (stage, at)
        left join (values ${guides.join(', ')}) as usual (code, guide) on usual.code = stage ->> 'code')
      where "route" = 'OPEN_SELECTION' and "legal_basis" = 'PermenPANRB 15/2019'`);
  }
}
