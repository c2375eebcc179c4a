import { declareRefusal } from '../../platform/errors.js';

export const requestNotThere = declareRefusal<{ argument: string }>(
  'PROTECTION_REQUEST_NOT_THERE',
  'There is no such request, or you cannot read it.',
);
export const requestAnswered = declareRefusal<{ answeredBy: string }>(
  'PROTECTION_REQUEST_ANSWERED',
  'The request was answered already; the answer stands.',
);
export const ownRequest = declareRefusal<Record<string, never>>(
  'PROTECTION_OWN_REQUEST',
  'Nobody answers a request about their own data.',
);
export const noOwnRecord = declareRefusal<Record<string, never>>(
  'PROTECTION_NO_OWN_RECORD',
  'Only a person with a personnel record can raise a request.',
);
export const breachNotThere = declareRefusal<{ argument: string }>(
  'PROTECTION_BREACH_NOT_THERE',
  'There is no such breach.',
);
export const breachTold = declareRefusal<{ at: string }>(
  'PROTECTION_BREACH_TOLD',
  'That notice is recorded already; it stands.',
);
