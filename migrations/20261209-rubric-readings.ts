import { Migration } from '@mikro-orm/migrations';

const CERTIFICATES =
  '; leadership programmes are no certificates, by our reading: a rule of their own asks for them';

/**
 * Tables of points for discipline name breaches of ethics, as light sanctions: a table without the code is
 * refused. The certificates of policies that ship say what is none.
 */
export class RubricReadings extends Migration {
  override up(): void {
    this.addSql(`update "policy_criterion" set "rubric" = jsonb_set("rubric", '{table,ETHICS}', "rubric" -> 'table' -> 'LIGHT')
      where "indicator" = 'DISCIPLINE' and "rubric" -> 'table' ? 'LIGHT' and not "rubric" -> 'table' ? 'ETHICS'`);
    this.addSql(`update "policy_criterion" set "legal_basis" = "legal_basis" || '${CERTIFICATES}' where "indicator" = 'CERTIFICATES'
      and "policy_id" in (select "id" from "merit_policy" where "code" in ('BKN_411_2025', 'PU_DJBK_2026'))`);
  }
}
