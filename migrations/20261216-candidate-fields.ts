import { Migration } from '@mikro-orm/migrations';
import { fencePersonal, reachedPerson } from './fences.js';

/** Fields of candidates by way of filling, for the rules that shipped before they were known. */
const FIELDS: readonly [route: string, fields: string][] = [
  ['TALENT_POOL', '{POOL}'],
  ['OPEN_SELECTION', '{EVERYBODY}'],
  ['JOB_FIT', '{HOLDERS}'],
  ['INTERNAL_APPOINTMENT', '{AGENCY,NAMED}'],
  ['ROTATION', '{HOLDERS}'],
  ['RECRUITMENT', '{EVERYBODY}'],
];

/**
 * A filling chooses from a field of candidates. Fillings opened before keep the one they had: the pool, or
 * everybody.
 */
export class CandidateFields extends Migration {
  override up(): void {
    this.addSql(`alter table "filling_rule" add column "candidate_fields" text[] null`);
    for (const [route, fields] of FIELDS)
      this.addSql(`update "filling_rule" set "candidate_fields" = '${fields}' where "route" = '${route}'`);
    this.addSql('alter table "filling_rule" alter column "candidate_fields" set not null');
    this.addSql(
      `alter table "filling" add column "among" text not null default 'EVERYBODY', add column "named_by" text null`,
    );
    this.addSql(
      `update "filling" set "among" = 'POOL' where "rule_id" in (select "id" from "filling_rule" where "from_pool")`,
    );
    this.addSql('alter table "filling" alter column "among" drop default');
    this.addSql('alter table "filling_rule" drop column "from_pool"');
    this.addSql(
      `create table "named_candidate" ("id" uuid not null, "filling_id" uuid not null, "employee_id" uuid not null, primary key ("id"))`,
    );
    for (const [column, target] of [
      ['filling_id', 'filling'],
      ['employee_id', 'employee'],
    ]) {
      this.addSql(`create index "named_candidate_${column}_index" on "named_candidate" ("${column}")`);
      this.addSql(
        `alter table "named_candidate" add constraint "named_candidate_${column}_foreign" foreign key ("${column}") references "${target}" ("id")`,
      );
    }
    this.addSql(
      'alter table "named_candidate" add constraint "named_candidate_filling_id_employee_id_unique" unique ("filling_id", "employee_id")',
    );
    for (const statement of fencePersonal('named_candidate')) this.addSql(statement);
    const reached = reachedPerson('"named_candidate"."employee_id"');
    this.addSql(`alter policy within_reach on "named_candidate" using (${reached}) with check (${reached})`);
  }
}
