import type { Context } from '../../platform/context.js';
import { mayReadRecord } from '../workforce/index.js';

const SEES_CANDIDATES = 'merit:see-candidates';
export const MEASURES_FAIRNESS = 'merit:measure-fairness';

/** Whether the caller sees who stands at any place of a ranking. */
export function mayKnowEveryCandidate({ principal }: Context): boolean {
  return principal.permissions.has(SEES_CANDIDATES);
}

/** Whether the caller may know that a person is a candidate, and where. */
export async function mayKnowCandidate(context: Context, employeeId: string): Promise<boolean> {
  return mayKnowEveryCandidate(context) || (await mayReadRecord(context, employeeId));
}
