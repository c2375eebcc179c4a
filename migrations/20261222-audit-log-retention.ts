import { Migration } from '@mikro-orm/migrations';

/** The rule parameter of the audit log by the log's usual name; its public id stays. */
export class AuditLogRetention extends Migration {
  override up(): void {
    this.addSql(
      `update "rule_parameter" set "code" = 'AUDIT_LOG_RETENTION_YEARS' where "code" = 'TRAIL_RETENTION_YEARS'`,
    );
    this.addSql(
      `update "rule_parameter" set "description" = replace("description", 'the trail of changes and reads', 'the audit log')
        where "code" = 'AUDIT_LOG_RETENTION_YEARS'`,
    );
  }
}
