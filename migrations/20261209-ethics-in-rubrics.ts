import { Migration } from '@mikro-orm/migrations';

/** Tables of points for discipline name breaches of ethics, as light sanctions: a table without the code is refused. */
export class EthicsInRubrics extends Migration {
  override up(): void {
    this.addSql(`update "policy_criterion" set "rubric" = jsonb_set("rubric", '{table,ETHICS}', "rubric" -> 'table' -> 'LIGHT')
      where "indicator" = 'DISCIPLINE' and "rubric" -> 'table' ? 'LIGHT' and not "rubric" -> 'table' ? 'ETHICS'`);
  }
}
