import type { LocalDate } from '../../platform/calendar.js';
import { type Packed, packedBy, unpack } from '../../platform/database/packed-rows.js';
import type { RowReader } from '../../platform/database/row-reader.js';
import { type Sql, sql } from '../../platform/database/sql.js';

export interface MeasurementFacts {
  readonly assessments: readonly {
    ref: string;
    competency: string;
    level: number;
    assessedOn: LocalDate;
    validUntil: LocalDate;
    madeForLevel: number | null;
  }[];
  readonly potential: readonly { ref: string; score: number; assessedOn: LocalDate; validUntil: LocalDate }[];
  readonly feedback: readonly { ref: string; predicate: string; on: LocalDate; raters: number }[];
}

/** Measurements of everybody, or of some by id, by person; competencies by id. */
export async function measurementFacts(
  rows: RowReader,
  only: readonly string[] | null,
): Promise<(employeeId: string) => MeasurementFacts> {
  const list = async (columns: readonly string[], table: Sql): Promise<Map<string, string>> => {
    const found = await rows.query<Packed>(
      packedBy(
        'employee_id',
        columns,
        only === null ? table : sql`${table} where employee_id = any(${only})`,
      ),
    );
    return new Map(found.map(({ owner, packed }) => [owner, packed]));
  };
  const [assessments, potential, feedback] = await Promise.all([
    list(
      ['id', 'competency_id', 'level', 'assessed_on', 'valid_until', 'made_for_level'],
      sql`competency_assessment`,
    ),
    list(['id', 'score_hundredths', 'assessed_on', 'valid_until'], sql`potential_assessment`),
    list(['id', 'predicate', 'concluded_on', 'raters'], sql`feedback360`),
  ]);
  return (id) => ({
    assessments: unpack(assessments.get(id), (f) => ({
      ref: `CompetencyAssessment:${f(0)}`,
      competency: f(1),
      level: Number(f(2)),
      assessedOn: f(3),
      validUntil: f(4),
      madeForLevel: f(5) === '' ? null : Number(f(5)),
    })),
    potential: unpack(potential.get(id), (f) => ({
      ref: `PotentialAssessment:${f(0)}`,
      score: Number(f(1)),
      assessedOn: f(2),
      validUntil: f(3),
    })),
    feedback: unpack(feedback.get(id), (f) => ({
      ref: `Feedback360:${f(0)}`,
      predicate: f(1),
      on: f(2),
      raters: Number(f(3)),
    })),
  });
}
