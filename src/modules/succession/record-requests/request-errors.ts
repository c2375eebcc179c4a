import { declareRefusal } from '../../../platform/errors.js';

export const recordNotMissing = declareRefusal<{ argument: string; kind: string }>(
  'RECORD_NOT_MISSING',
  'No record of that kind is missing of that person for the post.',
  { kind: 'MissingKind' },
);
export const recordNotNeeded = declareRefusal<{ argument: string }>(
  'RECORD_NOT_NEEDED',
  'The person is not in the field of candidates of the filling, or fails a rule whatever the record shows. No record of theirs can matter to it.',
);
export const recordRequested = declareRefusal<{ argument: string; kind: string }>(
  'RECORD_REQUESTED',
  'The record has been requested for the filling before.',
  { kind: 'MissingKind' },
);
export const nothingMissing = declareRefusal<{ argument: string }>(
  'RECORD_REQUEST_EMPTY',
  'No record is left to be asked for.',
);
export const tooManyRecords = declareRefusal<{ argument: string; found: number; most: number }>(
  'RECORD_REQUEST_TOO_MANY',
  'More records than one act may ask for: ask for a smaller shortlist, or name the records.',
);
export const dueTooSoon = declareRefusal<{ argument: string; least: string }>(
  'RECORD_REQUEST_DUE_TOO_SOON',
  'The due day leaves less time than the rule parameter RECORD_REQUEST_LEAST_DAYS gives; `least` is the first day possible.',
);
export const groupReasonNeeded = declareRefusal<{
  argument: string;
  count: number;
  groups: readonly string[];
}>(
  'FILLING_GROUP_REASON_NEEDED',
  'A shortlist is closed over people who did not deliver what was asked of them, without a reason for any kind of record and owner. `count` says how many, `groups` names what they owe.',
);
