import { declareRefusal } from '../../platform/errors.js';

export const scopeNotGrantable = declareRefusal(
  'ACCESS_SCOPE_NOT_GRANTABLE',
  'A service token may only have permissions of the role REPORTER.',
  ({ scopes }: { argument: string; scopes: readonly string[] }) =>
    `A service token may not have ${scopes.join(', ')}.`,
);
export const tokenEndsWrongly = declareRefusal(
  'ACCESS_TOKEN_ENDS_WRONGLY',
  'A service token lasts at least until today and at most 366 days.',
  ({ latest }: { argument: string; latest: string }) => `The last day must lie between today and ${latest}.`,
);
export const tokenNotThere = declareRefusal(
  'ACCESS_TOKEN_NOT_THERE',
  'There is no such service token, or it was revoked.',
  (_: { argument: string }) => 'There is no such service token, or it was revoked.',
);
export const alreadyBlocked = declareRefusal(
  'ACCESS_ALREADY_BLOCKED',
  'The subject is blocked already.',
  ({ subject }: { subject: string }) => `${subject} is blocked already.`,
);
