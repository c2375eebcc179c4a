import { declareRefusal } from '../../platform/errors.js';

export const positionNotThere = declareRefusal(
  'SUCCESSION_POSITION_NOT_THERE',
  'There is no such post.',
  (_: { argument: string }) => 'There is no such post.',
);
export const planOpen = declareRefusal(
  'SUCCESSION_PLAN_OPEN',
  'A plan of the post is being written or waits to be endorsed; `plan` is its number.',
  ({ plan }: { plan: number }) => `Plan ${plan} of the post is still open.`,
);
export const planNotThere = declareRefusal(
  'SUCCESSION_PLAN_NOT_THERE',
  'There is no such plan.',
  (_: { argument: string }) => 'There is no such plan.',
);
export const planNotIn = declareRefusal(
  'SUCCESSION_PLAN_STATUS',
  'The plan’s status does not allow this action. `status` is its current status.',
  ({ status, needed }: { status: string; needed: readonly string[] }) =>
    `The plan is ${status}; this needs ${needed.join(' or ')}.`,
);
export const planUnfinished = declareRefusal(
  'SUCCESSION_PLAN_UNFINISHED',
  'A plan names somebody, or says why the first place is left empty.',
  (_: Record<string, never>) => 'Name somebody, or say why the first place is left empty.',
);
export const planBeyondReach = declareRefusal(
  'SUCCESSION_PLAN_BEYOND_REACH',
  'The plan names people whose records are beyond the caller: only somebody who reaches all of them copies, writes, submits, returns or endorses it.',
  (_: Record<string, never>) =>
    'The plan names people whose records you cannot read. Ask a user with wider access.',
);
export const nomineeUnknown = declareRefusal(
  'SUCCESSION_NOMINEE_UNKNOWN',
  'A person named is not employed today, or outside the caller’s row scope.',
  (_: { argument: string }) => 'This person is not employed today, or you cannot read their record.',
);
export const namedTwice = declareRefusal(
  'SUCCESSION_NAMED_TWICE',
  'Somebody is named twice in one plan.',
  (_: { argument: string }) => 'This person is named twice.',
);
export const samePerson = declareRefusal(
  'SUCCESSION_SAME_PERSON',
  'Four eyes: the person who submitted a plan cannot endorse it.',
  ({ submittedBy }: { submittedBy: string }) =>
    `The plan was submitted by ${submittedBy}, and is endorsed by somebody else.`,
);
export const committeeKnown = declareRefusal(
  'SUCCESSION_COMMITTEE_KNOWN',
  'A committee of that code exists, or existed; codes are never used again.',
  (_: { argument: string }) => 'A committee of that code exists already.',
);
export const committeeNotThere = declareRefusal(
  'SUCCESSION_COMMITTEE_NOT_THERE',
  'There is no such committee, or it was dissolved.',
  (_: { argument: string }) => 'There is no such committee.',
);
