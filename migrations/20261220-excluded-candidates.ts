import { Migration } from '@mikro-orm/migrations';

const constraints: readonly (readonly [before: string, after: string])[] = [
  'pkey',
  'filling_id_employee_id_unique',
  'filling_id_foreign',
  'employee_id_foreign',
  'objection_whole',
  'answer_whole',
].map((name) => [`passed_over_${name}`, `excluded_candidate_${name}`]);

/**
 * Candidates excluded for missing records, by the name that the interface gives them; what the audit log says
 * of them stays findable.
 */
export class ExcludedCandidates extends Migration {
  override up(): void {
    this.addSql('alter table "passed_over" rename to "excluded_candidate"');
    for (const [before, after] of constraints)
      this.addSql(`alter table "excluded_candidate" rename constraint "${before}" to "${after}"`);
    for (const column of ['filling_id', 'employee_id'])
      this.addSql(`alter index "passed_over_${column}_index" rename to "excluded_candidate_${column}_index"`);
    this.addSql(
      `update "audit_event" set "record_type" = 'ExcludedCandidate' where "record_type" = 'PassedOver'`,
    );
  }
}
