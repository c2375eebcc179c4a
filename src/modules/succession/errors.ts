import { declareRefusal } from '../../platform/errors.js';

export const positionNotThere = declareRefusal<{ argument: string }>(
  'SUCCESSION_POSITION_NOT_THERE',
  'There is no such post.',
);
export const planOpen = declareRefusal<{ plan: number }>(
  'SUCCESSION_PLAN_OPEN',
  'A plan of the post is being written or waits to be endorsed; `plan` is its number.',
);
export const planNotThere = declareRefusal<{ argument: string }>(
  'SUCCESSION_PLAN_NOT_THERE',
  'There is no such plan.',
);
export const planNotIn = declareRefusal<{ status: string; needed: readonly string[] }>(
  'SUCCESSION_PLAN_STATUS',
  'The plan’s status does not allow this action. `status` is its current status.',
  { status: 'PlanStatus', needed: 'PlanStatus' },
);
export const planUnfinished = declareRefusal<Record<string, never>>(
  'SUCCESSION_PLAN_UNFINISHED',
  'A plan names somebody, or says why the first place is left empty.',
);
export const planBeyondReach = declareRefusal<Record<string, never>>(
  'SUCCESSION_PLAN_BEYOND_REACH',
  'The plan names people whose records are beyond the caller: only somebody who reaches all of them copies, writes, submits, returns or endorses it.',
);
export const nomineeUnknown = declareRefusal<{ argument: string }>(
  'SUCCESSION_NOMINEE_UNKNOWN',
  'A person named is not employed today, or outside the caller’s row scope.',
);
export const namedTwice = declareRefusal<{ argument: string }>(
  'SUCCESSION_NAMED_TWICE',
  'Somebody is named twice in one plan.',
);
export const samePerson = declareRefusal<{ submittedBy: string }>(
  'SUCCESSION_SAME_PERSON',
  'Four eyes: the person who submitted a plan cannot endorse it.',
);
export const committeeKnown = declareRefusal<{ argument: string }>(
  'SUCCESSION_COMMITTEE_KNOWN',
  'A committee of that code exists, or existed; codes are never used again.',
);
export const committeeNotThere = declareRefusal<{ argument: string }>(
  'SUCCESSION_COMMITTEE_NOT_THERE',
  'There is no such committee, or it was dissolved.',
);
