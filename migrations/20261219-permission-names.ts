import { Migration } from '@mikro-orm/migrations';

/** Permissions by the names that the modules have now: a service token keeps what it was granted. */
const renamed: readonly [before: string, after: string][] = [
  ['access:read-trail', 'access:read-audit-log'],
  ['access:read-audit', 'access:audit'],
  ['merit:compare-methods', 'decision-methods:compare'],
  ['merit:rank', 'ranking:read'],
  ['merit:read-policies', 'ranking:read-policies'],
  ['merit:edit-policies', 'ranking:edit-policies'],
  ['merit:measure-fairness', 'ranking:measure-fairness'],
];

export class PermissionNames extends Migration {
  override up(): void {
    for (const [before, after] of renamed)
      this.addSql(
        `update "service_token" set "scopes" = array_replace("scopes", '${before}', '${after}') where '${before}' = any("scopes")`,
      );
  }
}
