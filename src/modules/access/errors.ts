import { declareRefusal } from '../../platform/errors.js';

export const scopeNotGrantable = declareRefusal<{ argument: string; scopes: readonly string[] }>(
  'ACCESS_SCOPE_NOT_GRANTABLE',
  'A service token may only have permissions of the role REPORTER.',
);
export const tokenEndsWrongly = declareRefusal<{ argument: string; latest: string }>(
  'ACCESS_TOKEN_ENDS_WRONGLY',
  'A service token lasts at least until today and at most 366 days.',
);
export const tokenNotThere = declareRefusal<{ argument: string }>(
  'ACCESS_TOKEN_NOT_THERE',
  'There is no such service token, or it was revoked.',
);
export const alreadyBlocked = declareRefusal<{ subject: string }>(
  'ACCESS_ALREADY_BLOCKED',
  'The subject is blocked already.',
);
