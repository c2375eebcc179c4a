import { declareRefusal } from '../../../platform/errors.js';

export const recordNotMissing = declareRefusal(
  'RECORD_NOT_MISSING',
  'No record of that kind is missing of that person for the post.',
  ({ kind }: { argument: string; kind: string }) => `No ${kind} is missing of that person.`,
);
export const recordNotNeeded = declareRefusal(
  'RECORD_NOT_NEEDED',
  'The person is not in the field of candidates of the filling, or fails a rule whatever the record shows. No record of theirs can matter to it.',
  (_: { argument: string }) => 'No record of that person can matter to the filling.',
);
export const recordRequested = declareRefusal(
  'RECORD_REQUESTED',
  'The record has been requested for the filling before.',
  ({ kind }: { argument: string; kind: string }) => `The ${kind} of that person has been requested already.`,
);
export const nothingMissing = declareRefusal(
  'RECORD_REQUEST_EMPTY',
  'No record is left to be asked for.',
  (_: { argument: string }) => 'Nothing is left to be asked for.',
);
export const tooManyRecords = declareRefusal(
  'RECORD_REQUEST_TOO_MANY',
  'More records than one act may ask for: ask for a smaller shortlist, or name the records.',
  ({ found, most }: { argument: string; found: number; most: number }) =>
    `${found} records are more than ${most}.`,
);
export const dueTooSoon = declareRefusal(
  'RECORD_REQUEST_DUE_TOO_SOON',
  'The due day leaves less time than the rule parameter RECORD_REQUEST_LEAST_DAYS gives; `least` is the first day possible.',
  ({ least }: { argument: string; least: string }) => `Give ${least} or a later day.`,
);
export const groupReasonNeeded = declareRefusal(
  'FILLING_GROUP_REASON_NEEDED',
  'A shortlist is closed over people who did not deliver what was asked of them, without a reason for any kind of record and owner. `count` says how many, `groups` names what they owe.',
  ({ count, groups }: { argument: string; count: number; groups: readonly string[] }) =>
    `${count} people owe none of what reasons are given for, but ${groups.join(', ')}.`,
);
