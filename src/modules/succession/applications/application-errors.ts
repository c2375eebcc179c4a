import { declareRefusal } from '../../../platform/errors.js';

export const notAnnounceable = declareRefusal(
  'FILLING_NOT_ANNOUNCEABLE',
  'The way of the filling does not choose among applicants, so that it is not announced.',
  ({ method }: { argument: string; method: string }) => `${method} does not choose among applicants.`,
);
export const announcedBefore = declareRefusal(
  'FILLING_ANNOUNCED',
  'The filling has been announced before: extend the announcement instead.',
  (_: { argument: string }) => 'The filling has been announced before; extend it instead.',
);
export const notAnnounced = declareRefusal(
  'FILLING_NOT_ANNOUNCED',
  'The filling has not been announced.',
  (_: { argument: string }) => 'Announce it first.',
);
export const deadlinePast = declareRefusal(
  'ANNOUNCEMENT_DEADLINE',
  'The last day for applications lies before today, or an extension does not lie after the present one; `least` is the first day possible.',
  ({ least }: { argument: string; least: string }) => `Give ${least} or a later day.`,
);
export const announcementNotThere = declareRefusal(
  'ANNOUNCEMENT_NOT_THERE',
  'There is no such announcement.',
  (_: { argument: string }) => 'There is no such announcement.',
);
export const announcementClosed = declareRefusal(
  'ANNOUNCEMENT_CLOSED',
  'The shortlist is closed, or the filling cancelled: nobody applies or withdraws any more.',
  ({ closedOn }: { argument: string; closedOn: string }) =>
    `The filling takes no applications since ${closedOn}.`,
);
export const noOwnRecord = declareRefusal(
  'APPLICATION_NO_RECORD',
  'Only somebody whose token names the own civil-service number, which is known here, can apply, state an interest or object.',
  (_: Record<string, never>) => 'Your token names no civil servant who is known here.',
);
export const notInService = declareRefusal(
  'APPLICATION_NOT_IN_SERVICE',
  'Only somebody who is employed today can apply or state an interest.',
  (_: Record<string, never>) => 'You are not employed today.',
);
export const consentNeeded = declareRefusal(
  'APPLICATION_CONSENT_NEEDED',
  'An application needs consent to what `consentTo` of the announcement says. Law 27/2022, article 20.',
  (_: { argument: string }) => 'An application needs consent.',
);
export const documentsMissing = declareRefusal(
  'APPLICATION_DOCUMENTS_MISSING',
  'Documents that the announcement asks for are not there; `documents` names them.',
  ({ documents }: { argument: string; documents: readonly string[] }) => `Missing: ${documents.join(', ')}.`,
);
export const applicationLate = declareRefusal(
  'APPLICATION_LATE',
  'The last day has passed, and the rule of the way refuses late applications.',
  ({ applyUntil }: { applyUntil: string }) => `Applications were open until ${applyUntil}.`,
);
export const applicationRepeated = declareRefusal(
  'APPLICATION_REPEATED',
  'The caller has applied already, and the rule of the way refuses a second application: withdraw the first.',
  ({ appliedOn }: { application: string; appliedOn: string }) => `You have applied on ${appliedOn}.`,
);
export const applicationIneligible = declareRefusal(
  'APPLICATION_INELIGIBLE',
  'The applicant fails a rule for certain, and the rule of the way refuses such applications; `rules` names what fails.',
  ({ rules }: { rules: readonly string[] }) => `Not eligible: ${rules.join('; ')}.`,
);
export const applicationNotThere = declareRefusal(
  'APPLICATION_NOT_THERE',
  'There is no such application of the caller.',
  (_: { argument: string }) => 'You have no such application.',
);
export const applicationWithdrawn = declareRefusal(
  'APPLICATION_WITHDRAWN',
  'The application has been withdrawn already.',
  ({ withdrawnOn }: { withdrawnOn: string }) => `It was withdrawn on ${withdrawnOn}.`,
);
