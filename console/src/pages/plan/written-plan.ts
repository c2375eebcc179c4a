import type { ReadinessLevel, WholePlanFragment } from '../../graphql/graphql';

export interface WrittenNominee {
  readonly employeeId: string;
  readonly name: string;
  readonly source: 'RANKING' | 'NOMINATION';
  readonly reason: string;
  readonly plannerView: string;
  readonly plannerNote: string;
}
export interface WrittenPlan {
  /** The version that was read when the writing began. */
  readonly version: number;
  readonly nominees: readonly WrittenNominee[];
  readonly firstPlaceEmptyBecause: string;
}

/** A plan as it is stored, to be written on. */
export function writtenOf({ version, nominations, firstPlaceEmptyBecause }: WholePlanFragment): WrittenPlan {
  return {
    version,
    firstPlaceEmptyBecause: firstPlaceEmptyBecause ?? '',
    nominees: nominations.map(({ employee, source, reason, plannerView, plannerNote }) => ({
      employeeId: employee.id,
      name: employee.name,
      source,
      reason,
      plannerView: plannerView ?? '',
      plannerNote: plannerNote ?? '',
    })),
  };
}

/** What is written, as the service takes it. */
export function inputOf(
  { id }: WholePlanFragment,
  { version, nominees, firstPlaceEmptyBecause }: WrittenPlan,
) {
  return {
    successionPlanId: id,
    expectedVersion: version,
    firstPlaceEmptyBecause: firstPlaceEmptyBecause.trim() || null,
    nominees: nominees.map(({ employeeId, source, reason, plannerView, plannerNote }) => ({
      employeeId,
      source,
      reason,
      plannerView: (plannerView || null) as ReadinessLevel | null,
      plannerNote: plannerNote.trim() || null,
    })),
  };
}

/** The same items, one of them at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
