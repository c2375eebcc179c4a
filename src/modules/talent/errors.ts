import { declareRefusal } from '../../platform/errors.js';

export const sessionNotThere = declareRefusal<{ argument: string }>(
  'TALENT_SESSION_NOT_THERE',
  'There is no such calibration session.',
);
export const sessionClosed = declareRefusal<{ closedOn: string }>(
  'TALENT_SESSION_CLOSED',
  'The calibration session is closed: what it adjusted is frozen.',
);
export const notMapped = declareRefusal<{ argument: string }>(
  'TALENT_NOT_MAPPED',
  'The person has no place in the map today: not employed, or outside the caller’s row scope.',
);
export const membershipNotThere = declareRefusal<{ argument: string }>(
  'TALENT_MEMBERSHIP_NOT_THERE',
  'There is no such pool membership, or you cannot read it.',
);
export const alreadyNominated = declareRefusal<{ class: string }>(
  'TALENT_ALREADY_NOMINATED',
  'The person is nominated to that pool already, and has not left it.',
  { class: 'PositionClass' },
);
export const notQualified = declareRefusal<{ boxes: readonly number[] }>(
  'TALENT_NOT_QUALIFIED',
  'The person stands in no box that the pool takes, whatever is still unknown; `boxes` tells where.',
);
export const notFromFeeder = declareRefusal<{ classes: readonly string[] }>(
  'TALENT_NOT_FROM_FEEDER',
  'The person holds no post today from which posts of that class are reached; `classes` names those.',
  { classes: 'PositionClass' },
);
export const boxOpen = declareRefusal<{ boxes: readonly number[]; missing: readonly string[] }>(
  'TALENT_BOX_OPEN',
  'Membership cannot be confirmed while the unknown could still take the person out of the pool; `boxes` and `missing` tell what is open.',
);
export const membershipEnded = declareRefusal<{ leftOn: string }>(
  'TALENT_MEMBERSHIP_ENDED',
  'The person has left the pool.',
);
export const membershipConfirmed = declareRefusal<{ confirmedOn: string }>(
  'TALENT_MEMBERSHIP_CONFIRMED',
  'The membership is confirmed already.',
);
