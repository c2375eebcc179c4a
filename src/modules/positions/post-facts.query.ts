import type { LocalDate } from '../../platform/calendar.js';
import { type Certainty, weakerCertainty } from '../../platform/database/legal-basis.js';
import type { Row } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { Competency, CompetencyKind } from '../competency/index.js';
import { parameters, ScaleName, ScaleStep } from '../organization/index.js';
import { asksForLess, type Orders } from './domain/statutory.js';
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
  /** The managerial lines are the class's usual level, because the post has none. */
  readonly usesClassLevel: boolean;
  readonly requirements: readonly Row<RequirementRow>[];
  /** Own rows that ask for less than the statute does, and therefore are not applied. */
  readonly refused: readonly Row<RequirementRow>[];
  /** Affairs in which service counts as related; `null` while the post's own affair is not mapped. */
  readonly relatedAffairs: readonly string[] | null;
  /** How sure it is that these affairs count as related; `null` while none are known. */
  readonly affairsCertainty: Certainty | null;
  /**
   * Affairs in which functional service counts as in the field; `null` while the post's own affair is not
   * mapped.
   */
  readonly acceptedAffairs: readonly string[] | null;
  /** No promotion leads to a post of its class. */
  readonly isEntry: boolean;
}

/** Many posts on one day, in a fixed number of statements. */
export async function postFacts(
  context: Context,
  positionIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, PostFacts>> {
  const { rows } = context;
  const positions = await rows.select(Position, { id: positionIds });
  const [lines, competencies, requirements, steps, figures] = await Promise.all([
    rows.select(RequiredCompetency, { position: positionIds }),
    rows.select(Competency),
    rows.select(
      RequirementRow,
      sql`t.active and t.during @> ${on}::date and (t.position_id = any(${positionIds}) or t.class = any(${[...new Set(positions.map((post) => post.class))]}))`,
    ),
    rows.select(
      ScaleStep,
      sql`t.scale = any(${[ScaleName.AFFAIR, ScaleName.RANK, ScaleName.EDUCATION_LEVEL]}) and t.during @> ${on}::date`,
    ),
    parameters(context, on),
  ]);
  const entryClasses = figures.text('ENTRY_CLASSES').split(' ');
  const affairs = steps.filter(({ scale }) => scale === ScaleName.AFFAIR);
  const orders = {
    rank: ordinals(steps, ScaleName.RANK, 'PNS'),
    education: ordinals(steps, ScaleName.EDUCATION_LEVEL, null),
  };
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
      const usual = () =>
        standardCompetencies.map((competency) => ({
          competency,
          level: figures.number(`MANAGERIAL_LEVEL.${position.class}`),
          weight: 1,
        }));
      const standard = [...(usesClassLevel ? usual() : []), ...own].sort(
        (a, b) => a.competency.ordinal - b.competency.ordinal,
      );
      const cluster = affairs.find(({ code }) => code === position.affair)?.family;
      const related = cluster == null ? null : affairs.filter(({ family }) => family === cluster);
      const relatedAffairs = related?.map(({ code }) => code) ?? null;
      const affairsCertainty =
        related?.map(({ certainty }) => certainty as Certainty).reduce(weakerCertainty) ?? null;
      const acceptedAffairs =
        position.affair === null ? null : [...new Set([position.affair, ...position.acceptedAffairs])];
      return [
        position.id,
        {
          position,
          standard,
          usesClassLevel,
          ...requirementsOf(position, requirements, orders),
          relatedAffairs,
          affairsCertainty,
          acceptedAffairs,
          isEntry: entryClasses.includes(position.class),
        },
      ];
    }),
  );
}

/**
 * A post's own row comes before its echelon's, and that before its class's; one row for each rule, and none
 * that asks for less than the statute.
 */
function requirementsOf(
  position: Row<Position>,
  rows: readonly Row<RequirementRow>[],
  orders: Orders,
): Pick<PostFacts, 'requirements' | 'refused'> {
  const weight = (row: Row<RequirementRow>) => {
    if (row.position === position.id) return 2;
    return row.echelon === null ? 0 : 1;
  };
  const concerning = rows.filter(
    (row) =>
      row.position === position.id ||
      (row.class === position.class && (row.echelon === null || row.echelon === position.echelon)),
  );
  const statutes = concerning.filter(({ isStatutory }) => isStatutory);
  const refused = concerning.filter(
    (row) =>
      row.position === position.id &&
      statutes.some(
        (statute) =>
          statute.rule === row.rule &&
          statute !== row &&
          asksForLess(row.parameters, statute.parameters, orders),
      ),
  );
  const chosen = new Map<string, Row<RequirementRow>>();
  for (const row of concerning) {
    const known = chosen.get(row.rule);
    if (!refused.includes(row) && (known === undefined || weight(row) > weight(known)))
      chosen.set(row.rule, row);
  }
  return { requirements: [...chosen.values()].sort((a, b) => a.ordinal - b.ordinal), refused };
}

function ordinals(
  steps: readonly Row<ScaleStep>[],
  scale: ScaleName,
  family: string | null,
): Record<string, number> {
  return Object.fromEntries(
    steps
      .filter((step) => step.scale === scale && (family === null || step.family === family))
      .map(({ code, ordinal }) => [code, ordinal]),
  );
}
