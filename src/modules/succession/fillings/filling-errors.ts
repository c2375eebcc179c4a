import { declareRefusal } from '../../../platform/errors.js';

export const vacancyNotThere = declareRefusal<{ argument: string }>(
  'FILLING_VACANCY_NOT_THERE',
  'There is no such vacancy.',
);
export const fillingOpen = declareRefusal<{ argument: string }>(
  'FILLING_OPEN',
  'Every seat of the vacancy is being filled already, or will be taken by an appointment that is made.',
);
export const methodNotAllowed = declareRefusal<{ method: string; class: string }>(
  'FILLING_METHOD_NOT_ALLOWED',
  'No rule in force lets a post of this class be filled by this method.',
  { method: 'SelectionMethod', class: 'PositionClass' },
);
export const fillingNotThere = declareRefusal<{ argument: string }>(
  'FILLING_NOT_THERE',
  'There is no such filling.',
);
export const fillingNotIn = declareRefusal<{ status: string; needed: readonly string[] }>(
  'FILLING_STATUS',
  'The filling’s status does not allow this action. `status` is its current status.',
  { status: 'FillingStatus', needed: 'FillingStatus' },
);
export const notEligible = declareRefusal<{ argument: string; rules: readonly string[] }>(
  'FILLING_NOT_ELIGIBLE',
  'Somebody on the shortlist is not eligible for certain; `rules` names what fails or is not known.',
);
export const notInPool = declareRefusal<{ argument: string; standing: string }>(
  'FILLING_NOT_IN_POOL',
  'The way asks for people of the pool, and somebody does not stand in it for certain.',
  { standing: 'PoolStanding' },
);
export const notInField = declareRefusal<{ argument: string; field: string; membership: string }>(
  'FILLING_NOT_IN_FIELD',
  'Somebody is not for certain in the field of candidates from which the filling chooses: `field` names it, `membership` says OUT or OPEN.',
  { field: 'CandidateField', membership: 'FieldMembership' },
);
export const fieldNotAllowed = declareRefusal<{ argument: string; method: string }>(
  'FILLING_FIELD_NOT_ALLOWED',
  'The way of filling takes no list of candidates that a decree names.',
  { method: 'SelectionMethod' },
);
export const fieldNotThere = declareRefusal<{ argument: string; field: string }>(
  'FILLING_FIELD_NOT_THERE',
  'No filling under way for the post chooses from such a field of candidates.',
  { field: 'CandidateField' },
);
export const reasonNeeded = declareRefusal<{ argument: string; place: number }>(
  'FILLING_REASON_NEEDED',
  'Somebody is taken in before others of a better place: say why.',
);
export const tooFew = declareRefusal<{ least: number; found: number }>(
  'FILLING_TOO_FEW',
  'The shortlist has fewer candidates than the rule asks for: `fewerBecause` must say why.',
);
export const openCandidates = declareRefusal<{ count: number; employees: readonly string[] }>(
  'FILLING_OPEN_CANDIDATES',
  'Missing records might still bring others onto the shortlist: settle them, or give a reason for each. `count` says how many have none, `employees` names the first.',
);
export const recordsNotReadable = declareRefusal<{ count: number }>(
  'FILLING_BEYOND_REACH',
  'The action affects people whose records the caller cannot read, such as everybody whom missing records might still bring onto a shortlist. `count` says how many.',
);
export const notExcluded = declareRefusal<{ argument: string }>(
  'FILLING_NOT_EXCLUDED',
  'The caller was not excluded there because of a record that was not delivered; or nobody has objected to what is to be answered.',
);
export const objectedBefore = declareRefusal<{ objectedOn: string }>(
  'FILLING_OBJECTED',
  'The caller has objected already.',
);
export const objectionAnswered = declareRefusal<Record<string, never>>(
  'FILLING_OBJECTION_ANSWERED',
  'The objection has been answered already.',
);
export const ownObjection = declareRefusal<{ argument: string }>(
  'FILLING_OWN_OBJECTION',
  'Nobody answers their own objection: somebody else does.',
);
export const objectionStands = declareRefusal<Record<string, never>>(
  'FILLING_OBJECTION_STANDS',
  'Nobody is chosen while an objection is not answered, or is upheld: answer it, or cancel the filling and begin a new one.',
);
export const fieldBeyondReach = declareRefusal<{ argument: string }>(
  'FILLING_FIELD_BEYOND_REACH',
  'The action considers everybody in the field of candidates. The caller cannot read all of their records, or may not know who belongs.',
);
export const ranksNobody = declareRefusal<Record<string, never>>(
  'FILLING_RANKS_NOBODY',
  'The filling is by recruitment: nobody inside is ranked, shortlisted or chosen; it ends in a request for a formation.',
);
export const notRecruited = declareRefusal<Record<string, never>>(
  'FILLING_NOT_RECRUITMENT',
  'A formation is requested only by a filling by recruitment.',
);
export const stageUnknown = declareRefusal<{ argument: string; known: readonly string[] }>(
  'FILLING_STAGE_UNKNOWN',
  "The filling's rule knows no such stage or approval; `known` names them.",
);
export const stagesNotWeighed = declareRefusal<{ stages: readonly string[] }>(
  'FILLING_STAGES_NOT_WEIGHED',
  'The rule asks that the committee fixes what each stage counts before the first result; `stages` names them.',
);
export const weightsIncomplete = declareRefusal<{ argument: string; sum: number }>(
  'FILLING_WEIGHTS_INCOMPLETE',
  'The weights of the stages do not add up to 10,000; `sum` is what they give.',
);
export const weightsFixed = declareRefusal<{ argument: string }>(
  'FILLING_WEIGHTS_FIXED',
  'Results are recorded already: what stages count is fixed before anybody knows who gains by it.',
);
export const stagesNotForWeighing = declareRefusal<{ argument: string }>(
  'FILLING_STAGES_NOT_FOR_WEIGHING',
  "The filling's rule lets the order of the shortlist hold: its stages only have to be passed.",
);
export const notAmongBest = declareRefusal<{ argument: string; among: number; worstPlace: number | null }>(
  'FILLING_NOT_AMONG_BEST',
  'The authority chooses among the best by the stages; the person is not one of them for certain, and `worstPlace` says why.',
);
export const notShortlisted = declareRefusal<{ argument: string }>(
  'FILLING_NOT_SHORTLISTED',
  'The person is not on the shortlist.',
);
export const stepsMissing = declareRefusal<{ approvals: readonly string[] }>(
  'FILLING_STEPS_MISSING',
  'Bodies have not had their say, or refused; `approvals` names which.',
);
export const stagesFailed = declareRefusal<{ stages: readonly string[] }>(
  'FILLING_STAGE_FAILED',
  'The person has not passed every stage; `stages` names which.',
);
export const actingDecides = declareRefusal<{ argument: string }>(
  'FILLING_ACTING_DECIDES',
  'An acting official may not decide on staff. BKN circular 1/SE/I/2021.',
);
export const departureUnexplained = declareRefusal<{ argument: string; place: number | null }>(
  'FILLING_DEPARTURE_UNEXPLAINED',
  'The decision departs from the order, or may: say why. `place` is the lowest at which the person may stand, by weighed stages or on the shortlist.',
);
export const underMoratorium = declareRefusal<{ argument: string; name: string; liftedBy: string }>(
  'FILLING_MORATORIUM',
  'Decision or inauguration fall into a period in which nobody is appointed without written approval.',
);
export const tooSoon = declareRefusal<{ argument: string; since: string; until: string }>(
  'FILLING_TOO_SOON',
  'The person has held the present post for too short a time to be replaced in it.',
);
export const notEligibleThen = declareRefusal<{ argument: string; on: string; rules: readonly string[] }>(
  'FILLING_NOT_ELIGIBLE_THEN',
  'The person is not eligible on the day of inauguration, for age or another rule; `rules` names which.',
);
export const chosenElsewhere = declareRefusal<{
  argument: string;
  filling: string;
  position: string;
  post: string;
  inaugurationOn: string;
}>(
  'FILLING_CHOSEN_ELSEWHERE',
  'Another filling has chosen the person and has neither appointed nor been cancelled; `filling`, `position` and `post`, its code, name it.',
);
export const appointedElsewhere = declareRefusal<{ position: string; post: string; from: string }>(
  'FILLING_APPOINTED_ELSEWHERE',
  'The person takes up another post on the day of inauguration or later, or has taken one up since the decision. `position` and `post`, its code, name it.',
);
export const seatTaken = declareRefusal<{ argument: string; on: string }>(
  'FILLING_SEAT_TAKEN',
  'No seat of the post is left for the person from the day of inauguration on. On the day `on` none is empty, or others are about to take it.',
);
export const moratoriumEmpty = declareRefusal<{ argument: string }>(
  'FILLING_MORATORIUM_EMPTY',
  'A moratorium ends after it begins.',
);
