import { declareRefusal } from '../../platform/errors.js';

export const outsideOwnUnits = declareRefusal(
  'WORKFORCE_OUTSIDE_OWN_UNITS',
  'An officer acts on somebody who does not serve in the own unit or below it.',
  ({ employee }: { employee: string }) => `${employee} does not serve in a unit whose records you keep.`,
);
export const attestedAhead = declareRefusal(
  'WORKFORCE_ATTESTED_AHEAD',
  'A list is attested for a day that lies ahead.',
  ({ attestedOn, today }: { attestedOn: string; today: string }) => `${attestedOn} lies ahead of today, ${today}: a list can only be attested as it stands.`,
);
export const employeeUnknown = declareRefusal(
  'WORKFORCE_EMPLOYEE_UNKNOWN',
  'An act names an employee who does not exist.',
  ({ argument }: { argument: string }) => `${argument}: there is no such employee.`,
);
