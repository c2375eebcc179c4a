import type { LocalDate } from '../../platform/calendar.js';
import type { RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import { PositionClass, ScaleName, ScaleStep } from '../organization/index.js';
import { RequirementRow, RequirementRule } from './rules.entity.js';

/**
 * Classes below a class in which service counts for it, as its own requirements name them; where they name
 * none, those one level below.
 */
export async function feederClasses(
  rows: RowReader,
  target: PositionClass,
  on: LocalDate,
): Promise<PositionClass[]> {
  const [steps, requirements] = await Promise.all([
    rows.select(ScaleStep, sql`t.scale = ${ScaleName.POSITION_CLASS} and t.during @> ${on}::date`),
    rows.select(
      RequirementRow,
      sql`t.class = ${target} and t.position_id is null and t.echelon is null and t.rule = ${RequirementRule.MONTHS_IN_CLASS} and t.during @> ${on}::date`,
    ),
  ]);
  const levels = new Map(steps.map(({ code, ordinal }) => [code as PositionClass, ordinal]));
  const level = levels.get(target) ?? 0;
  const named = requirements.flatMap(({ parameters }) => parameters.anyOf ?? []) as PositionClass[];
  if (named.length > 0) return named.filter((code) => (levels.get(code) ?? 0) < level);
  return [...levels].filter(([, ordinal]) => ordinal === level - 1).map(([code]) => code);
}
