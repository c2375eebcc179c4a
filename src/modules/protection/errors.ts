import { declareRefusal } from '../../platform/errors.js';

export const requestNotThere = declareRefusal(
  'PROTECTION_REQUEST_NOT_THERE',
  'There is no such request, or you cannot read it.',
  (_: { argument: string }) => 'There is no such request.',
);
export const requestAnswered = declareRefusal(
  'PROTECTION_REQUEST_ANSWERED',
  'The request was answered already; the answer stands.',
  ({ answeredBy }: { answeredBy: string }) => `The request was answered already, by ${answeredBy}.`,
);
export const ownRequest = declareRefusal(
  'PROTECTION_OWN_REQUEST',
  'Nobody answers a request about their own data.',
  (_: Record<string, never>) => 'A request about your own data is answered by somebody else.',
);
export const noOwnRecord = declareRefusal(
  'PROTECTION_NO_OWN_RECORD',
  'Only a person with a personnel record can raise a request.',
  (_: Record<string, never>) => 'The caller has no personnel record.',
);
export const breachNotThere = declareRefusal(
  'PROTECTION_BREACH_NOT_THERE',
  'There is no such breach.',
  (_: { argument: string }) => 'There is no such breach.',
);
export const breachTold = declareRefusal(
  'PROTECTION_BREACH_TOLD',
  'That notice is recorded already; it stands.',
  ({ at }: { at: string }) => `That notice was recorded already, for ${at}.`,
);
