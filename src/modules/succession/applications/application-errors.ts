import { declareRefusal } from '../../../platform/errors.js';

export const notAnnounceable = declareRefusal<{ argument: string; method: string }>(
  'FILLING_NOT_ANNOUNCEABLE',
  'The way of the filling does not choose among applicants, so that it is not announced.',
  { method: 'SelectionMethod' },
);
export const announcedBefore = declareRefusal<{ argument: string }>(
  'FILLING_ANNOUNCED',
  'The filling has been announced before: extend the announcement instead.',
);
export const notAnnounced = declareRefusal<{ argument: string }>(
  'FILLING_NOT_ANNOUNCED',
  'The filling has not been announced.',
);
export const deadlinePast = declareRefusal<{ argument: string; least: string }>(
  'ANNOUNCEMENT_DEADLINE',
  'The last day for applications lies before today, or an extension does not lie after the present one; `least` is the first day possible.',
);
export const announcementNotThere = declareRefusal<{ argument: string }>(
  'ANNOUNCEMENT_NOT_THERE',
  'There is no such announcement.',
);
export const announcementClosed = declareRefusal<{ argument: string; closedOn: string }>(
  'ANNOUNCEMENT_CLOSED',
  'The shortlist is closed, or the filling cancelled: nobody applies or withdraws any more.',
);
export const noOwnRecord = declareRefusal<Record<string, never>>(
  'APPLICATION_NO_RECORD',
  'Only somebody whose token names the own civil-service number, which is known here, can apply, state an interest or object.',
);
export const notInService = declareRefusal<Record<string, never>>(
  'APPLICATION_NOT_IN_SERVICE',
  'Only somebody who is employed today can apply or state an interest.',
);
export const consentNeeded = declareRefusal<{ argument: string }>(
  'APPLICATION_CONSENT_NEEDED',
  'An application needs consent to what `consentTo` of the announcement says. Law 27/2022, article 20.',
);
export const documentsMissing = declareRefusal<{ argument: string; documents: readonly string[] }>(
  'APPLICATION_DOCUMENTS_MISSING',
  'Documents that the announcement asks for are not there; `documents` names them.',
);
export const applicationLate = declareRefusal<{ applyUntil: string }>(
  'APPLICATION_LATE',
  'The last day has passed, and the rule of the way refuses late applications.',
);
export const applicationRepeated = declareRefusal<{ application: string; appliedOn: string }>(
  'APPLICATION_REPEATED',
  'The caller has applied already, and the rule of the way refuses a second application: withdraw the first.',
);
export const applicationIneligible = declareRefusal<{ rules: readonly string[] }>(
  'APPLICATION_INELIGIBLE',
  'The applicant fails a rule for certain, and the rule of the way refuses such applications; `rules` names what fails.',
);
export const applicationNotThere = declareRefusal<{ argument: string }>(
  'APPLICATION_NOT_THERE',
  'There is no such application of the caller.',
);
export const applicationWithdrawn = declareRefusal<{ withdrawnOn: string }>(
  'APPLICATION_WITHDRAWN',
  'The application has been withdrawn already.',
);
