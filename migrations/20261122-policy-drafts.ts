import { Migration } from '@mikro-orm/migrations';

/**
 * A version of a policy is in force on no day until somebody activates it; and codes that rank are those that
 * the engine knows.
 */
export class PolicyDrafts extends Migration {
  override up(): void {
    this.addSql('alter table "merit_policy" alter column "during" drop not null');
    const predicates = "('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')";
    for (const table of ['performance_appraisal', 'feedback360'])
      this.addSql(
        `alter table "${table}" add constraint "${table}_predicate_known" check (predicate in ${predicates})`,
      );
    this.addSql(
      `alter table "sanction" add constraint "sanction_severity_known" check (severity in ('LIGHT', 'MEDIUM', 'HEAVY', 'ETHICS'))`,
    );
  }
}
