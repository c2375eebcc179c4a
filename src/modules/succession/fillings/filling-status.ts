import { registerEnumType } from 'type-graphql';

export enum FillingStatus {
  OPEN = 'OPEN',
  SHORTLISTED = 'SHORTLISTED',
  DECIDED = 'DECIDED',
  APPOINTED = 'APPOINTED',
  CANCELLED = 'CANCELLED',
  REQUESTED = 'REQUESTED',
}
registerEnumType(FillingStatus, {
  name: 'FillingStatus',
  description: 'How far the filling of a vacancy has come.',
  valuesConfig: {
    OPEN: { description: 'Candidates are looked at.' },
    SHORTLISTED: { description: 'The shortlist is closed; stages and bodies have their say.' },
    DECIDED: { description: 'A named human has decided.' },
    APPOINTED: { description: 'The seat is filled.' },
    CANCELLED: { description: 'Ended without an appointment.' },
    REQUESTED: {
      description: 'Ended in a request for a formation, by which somebody from outside is recruited.',
    },
  },
});
