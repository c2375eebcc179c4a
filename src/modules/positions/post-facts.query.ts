import type { LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import type { Row } from '../../platform/rows.js';
import { sql } from '../../platform/sql.js';
import { Competency, CompetencyKind } from '../competency/index.js';
import { parameters, ScaleName, ScaleStep } from '../organization/index.js';
import { Position, RequiredCompetency } from './position.entity.js';
import { RequirementRow } from './rules.entity.js';

export interface StandardLine {
  readonly competency: Row<Competency>;
  readonly level: number;
  readonly weight: number;
}

/** A post with everything that a ranking for it needs to know. */
export interface PostFacts {
  readonly position: Row<Position>;
  readonly standard: readonly StandardLine[];
  /** The managerial lines are the class's usual level, because the post has none of its own. */
  readonly usesClassLevel: boolean;
  readonly requirements: readonly Row<RequirementRow>[];
  /** Affairs in which service counts as related; `null` while the post's own affair is not mapped. */
  readonly relatedAffairs: readonly string[] | null;
}

/** Many posts on one day, in a fixed number of statements. */
export async function postFacts(context: Context, positionIds: readonly string[], on: LocalDate): Promise<Map<string, PostFacts>> {
  const { rows } = context;
  const positions = await rows.select(Position, { id: positionIds });
  const [lines, competencies, requirements, affairs, figures] = await Promise.all([
    rows.select(RequiredCompetency, { position: positionIds }),
    rows.select(Competency),
    rows.select(
      RequirementRow,
      sql`t.active and t.during @> ${on}::date and (t.position_id = any(${positionIds}) or t.class = any(${[...new Set(positions.map((post) => post.class))]}))`,
    ),
    rows.select(ScaleStep, sql`t.scale = ${ScaleName.AFFAIR} and t.during @> ${on}::date`),
    parameters(context, on),
  ]);
  const byId = new Map(competencies.map((competency) => [competency.id, competency]));
  const standardCompetencies = competencies.filter(({ kind }) => kind !== CompetencyKind.TECHNICAL);
  const linesOf = Map.groupBy(lines, ({ position }) => position);

  return new Map(
    positions.map((position) => {
      const own = (linesOf.get(position.id) ?? []).flatMap(({ competency, level, weight }) => {
        const found = byId.get(competency);
        return found ? [{ competency: found, level, weight }] : [];
      });
      const usesClassLevel = !own.some(({ competency }) => competency.kind !== CompetencyKind.TECHNICAL);
      const usual = () => standardCompetencies.map((competency) => ({ competency, level: figures.number(`MANAGERIAL_LEVEL.${position.class}`), weight: 1 }));
      const standard = [...(usesClassLevel ? usual() : []), ...own].sort((a, b) => a.competency.ordinal - b.competency.ordinal);
      const cluster = affairs.find(({ code }) => code === position.affair)?.family;
      const relatedAffairs = cluster == null ? null : affairs.filter(({ family }) => family === cluster).map(({ code }) => code);
      return [position.id, { position, standard, usesClassLevel, requirements: requirementsOf(position, requirements), relatedAffairs }];
    }),
  );
}

/** A post's own row comes before its echelon's, and that before its class's; one row for each rule. */
function requirementsOf(position: Row<Position>, rows: readonly Row<RequirementRow>[]): Row<RequirementRow>[] {
  const weight = (row: Row<RequirementRow>) => (row.position === position.id ? 2 : row.echelon !== null ? 1 : 0);
  const chosen = new Map<string, Row<RequirementRow>>();
  for (const row of rows) {
    const concerns = row.position === position.id || (row.class === position.class && (row.echelon === null || row.echelon === position.echelon));
    const known = chosen.get(row.rule);
    if (concerns && (known === undefined || weight(row) > weight(known))) chosen.set(row.rule, row);
  }
  return [...chosen.values()].sort((a, b) => a.ordinal - b.ordinal);
}
