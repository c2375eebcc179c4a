import { declareRefusal } from '../../platform/errors.js';
import type { LocalText } from '../../platform/i18n/local-text.js';

export const outsideOwnUnits = declareRefusal<{ employee: string; argument: string }>(
  'WORKFORCE_OUTSIDE_OWN_UNITS',
  'An officer acts on somebody who does not serve in the own unit or below it.',
);
export const attestedAhead = declareRefusal<{ argument: string; attestedOn: string; today: string }>(
  'WORKFORCE_ATTESTED_AHEAD',
  'A list is attested for a day that lies ahead.',
);
export const employeeUnknown = declareRefusal<{ argument: string }>(
  'WORKFORCE_EMPLOYEE_UNKNOWN',
  'An act names an employee who does not exist.',
);
export const yearNotAppraisable = declareRefusal<{ argument: string; year: number; latest: number }>(
  'WORKFORCE_YEAR_NOT_APPRAISABLE',
  'Performance is recorded or asked for of a year before 2000, or of one that has not begun.',
);
export const noPredicateRule = declareRefusal<{
  argument: string;
  year: number;
  workResult: string;
  behaviour: string;
}>(
  'WORKFORCE_NO_PREDICATE_RULE',
  'The matrix in force on the last day of the year gives no predicate for that work result and behaviour: none is guessed.',
  { workResult: 'PerformanceRating', behaviour: 'PerformanceRating' },
);
export const alreadyAppraised = declareRefusal<{ argument: string; employee: string; year: number }>(
  'WORKFORCE_ALREADY_APPRAISED',
  'The person has an appraisal of that year already; a mistake in it is corrected with a reason.',
);
export const ownAppraisal = declareRefusal<{ argument: string }>(
  'WORKFORCE_OWN_APPRAISAL',
  'Nobody records or corrects the own appraisal.',
);
export const appraisalNotThere = declareRefusal<{ argument: string }>(
  'WORKFORCE_APPRAISAL_NOT_THERE',
  'There is no such appraisal, or you cannot read it.',
);
export const notAnOffice = declareRefusal<{ argument: string; reason: LocalText }>(
  'WORKFORCE_NOT_AN_OFFICE',
  'A unit is named that does not exist, is neither an agency nor an office, or did not stand in that year.',
);
export const unitOutOfReach = declareRefusal<{ argument: string; unit: string }>(
  'WORKFORCE_UNIT_OUT_OF_REACH',
  'An organisation is appraised that belongs to none of the agencies of the token.',
);
export const organisationAppraised = declareRefusal<{ argument: string; unit: string; year: number }>(
  'WORKFORCE_ORGANISATION_APPRAISED',
  'The organisation has a predicate of that year already; a mistake in it is corrected with a reason.',
);
export const notInService = declareRefusal<{
  argument: string;
  employee: string;
  from: string;
  until: string;
}>(
  'WORKFORCE_NOT_IN_SERVICE',
  'A dated fact is recorded of somebody who is not employed on that day, or on no day of that year up to today.',
);
