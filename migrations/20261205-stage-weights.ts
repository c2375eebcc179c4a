import { Migration } from '@mikro-orm/migrations';

/** What the stages of a filling count, and which ways of filling ask for it. */
export class StageWeights extends Migration {
  override up(): void {
    this.addSql(`create table "stage_weight" ("id" uuid not null, "filling_id" uuid not null, "stage" text not null, "weight" int not null, "document" text not null,
      primary key ("id"))`);
    this.addSql('create index "stage_weight_filling_id_index" on "stage_weight" ("filling_id")');
    this.addSql('alter table "stage_weight" add constraint "stage_weight_filling_id_stage_unique" unique ("filling_id", "stage")');
    this.addSql('alter table "stage_weight" add constraint "stage_weight_whole" check ("weight" between 1 and 10000)');
    this.addSql('alter table "stage_weight" add constraint "stage_weight_filling_id_foreign" foreign key ("filling_id") references "filling" ("id")');
    this.addSql('alter table "filling_rule" add column "weighs_stages" boolean not null default false, add column "chooses_among" int null');
    this.addSql('alter table "filling_rule" alter column "weighs_stages" drop default');
  }
}
