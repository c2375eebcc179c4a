import { declareRefusal } from '../../platform/errors.js';

export const outsideOwnUnits = declareRefusal(
  'WORKFORCE_OUTSIDE_OWN_UNITS',
  'An officer acts on somebody who does not serve in the own unit or below it.',
  ({ employee }: { employee: string; argument: string }) =>
    `${employee} does not serve in a unit whose records you keep.`,
);
export const attestedAhead = declareRefusal(
  'WORKFORCE_ATTESTED_AHEAD',
  'A list is attested for a day that lies ahead.',
  ({ attestedOn, today }: { attestedOn: string; today: string }) =>
    `${attestedOn} lies ahead of today, ${today}: a list can only be attested as it stands.`,
);
export const employeeUnknown = declareRefusal(
  'WORKFORCE_EMPLOYEE_UNKNOWN',
  'An act names an employee who does not exist.',
  ({ argument }: { argument: string }) => `${argument}: there is no such employee.`,
);
export const yearNotAppraisable = declareRefusal(
  'WORKFORCE_YEAR_NOT_APPRAISABLE',
  'Performance is recorded or asked for of a year before 2000, or of one that has not begun.',
  ({ year, latest }: { argument: string; year: number; latest: number }) =>
    `${year} is not between 2000 and ${latest}.`,
);
export const noPredicateRule = declareRefusal(
  'WORKFORCE_NO_PREDICATE_RULE',
  'The matrix in force on the last day of the year gives no predicate for that work result and behaviour: none is guessed.',
  ({
    year,
    workResult,
    behaviour,
  }: {
    argument: string;
    year: number;
    workResult: string;
    behaviour: string;
  }) =>
    `No matrix in force at the end of ${year} holds work result ${workResult} and behaviour ${behaviour}.`,
);
export const alreadyAppraised = declareRefusal(
  'WORKFORCE_ALREADY_APPRAISED',
  'The person has an appraisal of that year already; a mistake in it is corrected with a reason.',
  ({ employee, year }: { argument: string; employee: string; year: number }) =>
    `${employee} has an appraisal of ${year} already.`,
);
export const ownAppraisal = declareRefusal(
  'WORKFORCE_OWN_APPRAISAL',
  'Nobody records or corrects the own appraisal.',
  (_: { argument: string }) => 'Somebody else records your appraisal.',
);
export const appraisalNotThere = declareRefusal(
  'WORKFORCE_APPRAISAL_NOT_THERE',
  'There is no such appraisal, or you cannot read it.',
  (_: { argument: string }) => 'There is no such appraisal.',
);
export const notAnOffice = declareRefusal(
  'WORKFORCE_NOT_AN_OFFICE',
  'A unit is named that does not exist, is neither an agency nor an office, or did not stand in that year.',
  ({ argument, reason }: { argument: string; reason: string }) => `${argument}: ${reason}`,
);
export const unitOutOfReach = declareRefusal(
  'WORKFORCE_UNIT_OUT_OF_REACH',
  'An organisation is appraised that belongs to none of the agencies of the token.',
  ({ unit }: { argument: string; unit: string }) =>
    `${unit} belongs to none of the agencies that you act for.`,
);
export const organisationAppraised = declareRefusal(
  'WORKFORCE_ORGANISATION_APPRAISED',
  'The organisation has a predicate of that year already; a mistake in it is corrected with a reason.',
  ({ unit, year }: { argument: string; unit: string; year: number }) =>
    `${unit} has a predicate of ${year} already.`,
);
export const notInService = declareRefusal(
  'WORKFORCE_NOT_IN_SERVICE',
  'A dated fact is recorded of somebody who is not employed on that day, or on no day of that year up to today.',
  ({ employee, from, until }: { argument: string; employee: string; from: string; until: string }) =>
    from === until
      ? `${employee} is not employed on ${from}.`
      : `${employee} is employed on no day from ${from} to ${until}.`,
);
