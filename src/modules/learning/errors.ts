import { declareRefusal } from '../../platform/errors.js';

export const entryNotThere = declareRefusal<{ argument: string }>(
  'LEARNING_ENTRY_NOT_THERE',
  'There is no such entry of the ledger of learning hours, or you cannot read it.',
);
export const entryNotIn = declareRefusal<{ status: string; needed: readonly string[] }>(
  'LEARNING_ENTRY_STATUS',
  'The entry stands where this is not possible; `needed` says where it is.',
  { status: 'LearningEntryStatus', needed: 'LearningEntryStatus' },
);
export const entryNotOwn = declareRefusal<{ argument: string }>(
  'LEARNING_ENTRY_NOT_OWN',
  'Only the person concerned, or who claimed it, takes an entry back.',
);
export const ownEntry = declareRefusal<{ argument: string }>(
  'LEARNING_OWN_ENTRY',
  'Nobody verifies or refuses the own learning.',
);
export const formUnknown = declareRefusal<{ argument: string; code: string; codes: readonly string[] }>(
  'LEARNING_FORM_UNKNOWN',
  'No form of learning has that code on the first day.',
);
export const formWithoutHours = declareRefusal<{ argument: string; form: string }>(
  'LEARNING_FORM_WITHOUT_HOURS',
  'The form has no lesson hours: a degree is reported as education.',
);
export const daysReversed = declareRefusal<{ argument: string; startedOn: string; endedOn: string }>(
  'LEARNING_DAYS_REVERSED',
  'The last day lies before the first.',
);
export const dayAhead = declareRefusal<{ argument: string; endedOn: string; today: string }>(
  'LEARNING_DAY_AHEAD',
  'Learning is claimed once it is over.',
);
export const tooLong = declareRefusal<{ argument: string; most: number }>(
  'LEARNING_TOO_LONG',
  'The entry spans more days than an entry may.',
);
export const quantityOutOfRange = declareRefusal<{ argument: string; quantity: number; most: number }>(
  'LEARNING_QUANTITY_OUT_OF_RANGE',
  'The hours, days, sessions or activities are not above 0, or more than the days of the entry allow.',
);
export const notEmployedThen = declareRefusal<{ argument: string; on: string }>(
  'LEARNING_NOT_EMPLOYED',
  'The person was not employed on the last day.',
);
export const alreadyClaimed = declareRefusal<{ argument: string; title: string; startedOn: string }>(
  'LEARNING_ALREADY_CLAIMED',
  'The same certificate, or the same title on the same days, is claimed or verified already.',
);
export const alreadyRecorded = declareRefusal<{ argument: string; title: string; completedOn: string }>(
  'LEARNING_ALREADY_RECORDED',
  'A training of the record has the same certificate and last day: its hours count already.',
);
export const certificateNeeded = declareRefusal<{ argument: string }>(
  'LEARNING_CERTIFICATE_NEEDED',
  'A training becomes part of the record by its certificate, which the claim does not name.',
);
export const agencyUnknown = declareRefusal<{ argument: string }>(
  'LEARNING_AGENCY_UNKNOWN',
  'There is no such agency: a rule of learning is of an agency, not of a unit in it.',
);
export const yearPast = declareRefusal<{ argument: string; year: number }>(
  'LEARNING_YEAR_PAST',
  'What a past year asked for stays as it was.',
);
export const amountInvalid = declareRefusal<{ argument: string; given: string }>(
  'LEARNING_AMOUNT_INVALID',
  'An amount is whole rupiah, written in digits alone, 1 to 9000000000000000.',
);
export const noFloor = declareRefusal<{ argument: string; level: string; year: number }>(
  'LEARNING_FLOOR_UNKNOWN',
  'No share of expenditure is known for that level of government and year.',
  { level: 'GovernmentLevel' },
);
export const categoryUnknown = declareRefusal<{
  argument: string;
  code: string;
  codes: readonly string[];
}>('LEARNING_CATEGORY_UNKNOWN', 'There is no category of budgets of that code.');
export const categoryTwice = declareRefusal<{ argument: string; code: string }>(
  'LEARNING_CATEGORY_TWICE',
  'Two lines of a budget are of the same category.',
);
export const budgetNotThere = declareRefusal<{ argument: string }>(
  'LEARNING_BUDGET_NOT_THERE',
  'There is no such budget.',
);
export const budgetBelowCommitted = declareRefusal<{
  argument: string;
  planned: string;
  committed: string;
}>('LEARNING_BUDGET_BELOW_COMMITTED', 'A budget is never less than what is bound of it already.');
export const budgetExceeded = declareRefusal<{ argument: string; amount: string; available: string }>(
  'LEARNING_BUDGET_EXCEEDED',
  'More would be bound than is planned and free; `available` says how much is.',
);
export const commitmentNotThere = declareRefusal<{ argument: string }>(
  'LEARNING_COMMITMENT_NOT_THERE',
  'There is no such commitment.',
);
export const commitmentReleased = declareRefusal<{ releasedOn: string }>(
  'LEARNING_COMMITMENT_RELEASED',
  'The commitment was released: nothing is spent of it any more.',
);
export const spendingExceeds = declareRefusal<{ argument: string; amount: string; left: string }>(
  'LEARNING_SPENDING_EXCEEDS',
  'More would be spent than is left of the commitment; `left` says how much is.',
);
