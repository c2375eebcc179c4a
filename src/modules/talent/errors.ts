import { declareRefusal } from '../../platform/errors.js';

export const sessionNotThere = declareRefusal(
  'TALENT_SESSION_NOT_THERE',
  'There is no such calibration session.',
  (_: { argument: string }) => 'There is no such calibration session.',
);
export const sessionClosed = declareRefusal(
  'TALENT_SESSION_CLOSED',
  'The calibration session is closed: what it adjusted is frozen.',
  ({ closedOn }: { closedOn: string }) => `The session was closed on ${closedOn}.`,
);
export const notMapped = declareRefusal(
  'TALENT_NOT_MAPPED',
  'The person has no place in the map today: not employed, or outside the caller’s row scope.',
  (_: { argument: string }) => 'This person has no place in the map today.',
);
export const membershipNotThere = declareRefusal(
  'TALENT_MEMBERSHIP_NOT_THERE',
  'There is no such pool membership, or you cannot read it.',
  (_: { argument: string }) => 'There is no such membership.',
);
export const alreadyNominated = declareRefusal(
  'TALENT_ALREADY_NOMINATED',
  'The person is nominated to that pool already, and has not left it.',
  ({ class: target }: { class: string }) => `The person is in the pool of ${target} already.`,
);
export const notQualified = declareRefusal(
  'TALENT_NOT_QUALIFIED',
  'The person stands in no box that the pool takes, whatever is still unknown; `boxes` tells where.',
  ({ boxes }: { boxes: readonly number[] }) =>
    `The person stands in box ${boxes.join(' or ')}, which the pool does not take.`,
);
export const notFromFeeder = declareRefusal(
  'TALENT_NOT_FROM_FEEDER',
  'The person holds no post today from which posts of that class are reached; `classes` names those.',
  ({ classes }: { classes: readonly string[] }) =>
    `The pool takes holders of posts of the classes ${classes.join(', ')}.`,
);
export const boxOpen = declareRefusal(
  'TALENT_BOX_OPEN',
  'Membership cannot be confirmed while the unknown could still take the person out of the pool; `boxes` and `missing` tell what is open.',
  ({ missing }: { boxes: readonly number[]; missing: readonly string[] }) =>
    `The box is still open. Missing: ${missing.join('; ')}.`,
);
export const membershipEnded = declareRefusal(
  'TALENT_MEMBERSHIP_ENDED',
  'The person has left the pool.',
  ({ leftOn }: { leftOn: string }) => `The person left the pool on ${leftOn}.`,
);
export const membershipConfirmed = declareRefusal(
  'TALENT_MEMBERSHIP_CONFIRMED',
  'The membership is confirmed already.',
  ({ confirmedOn }: { confirmedOn: string }) => `The membership was confirmed on ${confirmedOn}.`,
);
