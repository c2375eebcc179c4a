import { declareRefusal } from '../../../platform/errors.js';

export const vacancyNotThere = declareRefusal(
  'FILLING_VACANCY_NOT_THERE',
  'There is no such vacancy.',
  (_: { argument: string }) => 'There is no such vacancy.',
);
export const fillingOpen = declareRefusal(
  'FILLING_OPEN',
  'Every seat of the vacancy is being filled already, or will be taken by an appointment that is made.',
  (_: { argument: string }) => 'Every empty seat of the post is being filled already.',
);
export const methodNotAllowed = declareRefusal(
  'FILLING_METHOD_NOT_ALLOWED',
  'No rule in force lets a post of this class be filled by this method.',
  ({ method, class: postClass }: { method: string; class: string }) =>
    `Posts of the class ${postClass} are not filled by ${method}.`,
);
export const fillingNotThere = declareRefusal(
  'FILLING_NOT_THERE',
  'There is no such filling.',
  (_: { argument: string }) => 'There is no such filling.',
);
export const fillingNotIn = declareRefusal(
  'FILLING_STATUS',
  'The filling’s status does not allow this action. `status` is its current status.',
  ({ status, needed }: { status: string; needed: readonly string[] }) =>
    `The filling is ${status}; this needs ${needed.join(' or ')}.`,
);
export const notEligible = declareRefusal(
  'FILLING_NOT_ELIGIBLE',
  'Somebody on the shortlist is not eligible for certain; `rules` names what fails or is not known.',
  ({ rules }: { argument: string; rules: readonly string[] }) =>
    `Not eligible for certain: ${rules.join('; ')}.`,
);
export const notInPool = declareRefusal(
  'FILLING_NOT_IN_POOL',
  'The way asks for people of the pool, and somebody does not stand in it for certain.',
  ({ standing }: { argument: string; standing: string }) => `The person stands ${standing} towards the pool.`,
);
export const notInField = declareRefusal(
  'FILLING_NOT_IN_FIELD',
  'Somebody is not for certain in the field of candidates from which the filling chooses: `field` names it, `membership` says OUT or OPEN.',
  ({ field, membership }: { argument: string; field: string; membership: string }) =>
    `The filling chooses among ${field}; the person is ${membership}.`,
);
export const fieldNotAllowed = declareRefusal(
  'FILLING_FIELD_NOT_ALLOWED',
  'The way of filling takes no list of candidates that a decree names.',
  ({ method }: { argument: string; method: string }) =>
    `${method} does not choose from a list that a decree names.`,
);
export const fieldNotThere = declareRefusal(
  'FILLING_FIELD_NOT_THERE',
  'No filling under way for the post chooses from such a field of candidates.',
  ({ field }: { argument: string; field: string }) =>
    `No filling under way for the post chooses from ${field}.`,
);
export const reasonNeeded = declareRefusal(
  'FILLING_REASON_NEEDED',
  'Somebody is taken in before others of a better place: say why.',
  ({ place }: { argument: string; place: number }) =>
    `The person has place ${place}: say why others before are not taken.`,
);
export const tooFew = declareRefusal(
  'FILLING_TOO_FEW',
  'The shortlist has fewer candidates than the rule asks for: `fewerBecause` must say why.',
  ({ least, found }: { least: number; found: number }) =>
    `The rule asks for ${least} candidates, and there are ${found}: say why in fewerBecause.`,
);
export const openCandidates = declareRefusal(
  'FILLING_OPEN_CANDIDATES',
  'Missing records might still bring others onto the shortlist: settle them, or give a reason for each. `count` says how many have none, `employees` names the first.',
  ({ count }: { count: number; employees: readonly string[] }) =>
    `${count} people might still belong on the shortlist, and no reason is given for them.`,
);
export const recordsNotReadable = declareRefusal(
  'FILLING_BEYOND_REACH',
  'The action affects people whose records the caller cannot read, such as everybody whom missing records might still bring onto a shortlist. `count` says how many.',
  ({ count }: { count: number }) =>
    `This action affects ${count} people whose records you cannot read. Ask a user with wider access.`,
);
export const notExcluded = declareRefusal(
  'FILLING_NOT_EXCLUDED',
  'The caller was not excluded there because of a record that was not delivered; or nobody has objected to what is to be answered.',
  (_: { argument: string }) => 'There is nothing of the kind.',
);
export const objectedBefore = declareRefusal(
  'FILLING_OBJECTED',
  'The caller has objected already.',
  ({ objectedOn }: { objectedOn: string }) => `You objected on ${objectedOn}.`,
);
export const objectionAnswered = declareRefusal(
  'FILLING_OBJECTION_ANSWERED',
  'The objection has been answered already.',
  (_: Record<string, never>) => 'The objection has been answered already.',
);
export const ownObjection = declareRefusal(
  'FILLING_OWN_OBJECTION',
  'Nobody answers their own objection: somebody else does.',
  (_: { argument: string }) => 'Somebody else must answer your objection.',
);
export const objectionStands = declareRefusal(
  'FILLING_OBJECTION_STANDS',
  'Nobody is chosen while an objection is not answered, or is upheld: answer it, or cancel the filling and begin a new one.',
  (_: Record<string, never>) => 'An objection stands in the way.',
);
export const fieldBeyondReach = declareRefusal(
  'FILLING_FIELD_BEYOND_REACH',
  'The action considers everybody in the field of candidates. The caller cannot read all of their records, or may not know who belongs.',
  (_: { argument: string }) =>
    'You may not read the records of everybody in the field of candidates; somebody who may must do this.',
);
export const ranksNobody = declareRefusal(
  'FILLING_RANKS_NOBODY',
  'The filling is by recruitment: nobody inside is ranked, shortlisted or chosen; it ends in a request for a formation.',
  (_: Record<string, never>) => 'Recruitment ranks nobody; request a formation instead.',
);
export const notRecruited = declareRefusal(
  'FILLING_NOT_RECRUITMENT',
  'A formation is requested only by a filling by recruitment.',
  (_: Record<string, never>) => 'Only a filling by recruitment ends in a request for a formation.',
);
export const stageUnknown = declareRefusal(
  'FILLING_STAGE_UNKNOWN',
  "The filling's rule knows no such stage or approval; `known` names them.",
  ({ known }: { argument: string; known: readonly string[] }) => `The rule knows ${known.join(', ')}.`,
);
export const stagesNotWeighed = declareRefusal(
  'FILLING_STAGES_NOT_WEIGHED',
  'The rule asks that the committee fixes what each stage counts before the first result; `stages` names them.',
  ({ stages }: { stages: readonly string[] }) => `Fix first what these stages count: ${stages.join(', ')}.`,
);
export const weightsIncomplete = declareRefusal(
  'FILLING_WEIGHTS_INCOMPLETE',
  'The weights of the stages do not add up to 10,000; `sum` is what they give.',
  ({ sum }: { argument: string; sum: number }) => `The weights add up to ${sum}, not to 10,000.`,
);
export const weightsFixed = declareRefusal(
  'FILLING_WEIGHTS_FIXED',
  'Results are recorded already: what stages count is fixed before anybody knows who gains by it.',
  (_: { argument: string }) => 'Results are recorded already: the weights of the stages stay as they are.',
);
export const stagesNotForWeighing = declareRefusal(
  'FILLING_STAGES_NOT_FOR_WEIGHING',
  "The filling's rule lets the order of the shortlist hold: its stages only have to be passed.",
  (_: { argument: string }) => 'By its rule the order of the shortlist holds: stages are not weighed.',
);
export const notAmongBest = declareRefusal(
  'FILLING_NOT_AMONG_BEST',
  'The authority chooses among the best by the stages; the person is not one of them for certain, and `worstPlace` says why.',
  ({ among, worstPlace }: { argument: string; among: number; worstPlace: number | null }) =>
    worstPlace === null
      ? 'The person has failed a stage.'
      : `The person may stand at place ${worstPlace}; the choice is among the first ${among}.`,
);
export const notShortlisted = declareRefusal(
  'FILLING_NOT_SHORTLISTED',
  'The person is not on the shortlist.',
  (_: { argument: string }) => 'The person is not on the shortlist.',
);
export const stepsMissing = declareRefusal(
  'FILLING_STEPS_MISSING',
  'Bodies have not had their say, or refused; `approvals` names which.',
  ({ approvals }: { approvals: readonly string[] }) => `Still needed: ${approvals.join(', ')}.`,
);
export const stagesFailed = declareRefusal(
  'FILLING_STAGE_FAILED',
  'The person has not passed every stage; `stages` names which.',
  ({ stages }: { stages: readonly string[] }) => `Not passed: ${stages.join(', ')}.`,
);
export const actingDecides = declareRefusal(
  'FILLING_ACTING_DECIDES',
  'An acting official may not decide on staff. BKN circular 1/SE/I/2021.',
  (_: { argument: string }) => 'An acting official (Plt, Plh) may not decide this.',
);
export const departureUnexplained = declareRefusal(
  'FILLING_DEPARTURE_UNEXPLAINED',
  'The decision departs from the order, or may: say why. `place` is the lowest at which the person may stand, by weighed stages or on the shortlist.',
  ({ place }: { argument: string; place: number | null }) =>
    place === null
      ? 'The person has failed a stage: say why.'
      : `The person may stand at place ${place}: say why.`,
);
export const underMoratorium = declareRefusal(
  'FILLING_MORATORIUM',
  'Decision or inauguration fall into a period in which nobody is appointed without written approval.',
  ({ name, liftedBy }: { argument: string; name: string; liftedBy: string }) =>
    `${name}: this needs the written approval of ${liftedBy}.`,
);
export const tooSoon = declareRefusal(
  'FILLING_TOO_SOON',
  'The person has held the present post for too short a time to be replaced in it.',
  ({ since, until }: { argument: string; since: string; until: string }) =>
    `The person holds the present post since ${since} and is not replaced before ${until}.`,
);
export const notEligibleThen = declareRefusal(
  'FILLING_NOT_ELIGIBLE_THEN',
  'The person is not eligible on the day of inauguration, for age or another rule; `rules` names which.',
  ({ on, rules }: { argument: string; on: string; rules: readonly string[] }) =>
    `Not eligible on ${on}: ${rules.join('; ')}.`,
);
export const chosenElsewhere = declareRefusal(
  'FILLING_CHOSEN_ELSEWHERE',
  'Another filling has chosen the person and has neither appointed nor been cancelled; `filling`, `position` and `post`, its code, name it.',
  ({
    post,
    inaugurationOn,
  }: {
    argument: string;
    filling: string;
    position: string;
    post: string;
    inaugurationOn: string;
  }) =>
    `The person is chosen for the post ${post} from ${inaugurationOn}: appoint there, or cancel that filling first.`,
);
export const appointedElsewhere = declareRefusal(
  'FILLING_APPOINTED_ELSEWHERE',
  'The person takes up another post on the day of inauguration or later, or has taken one up since the decision. `position` and `post`, its code, name it.',
  ({ post, from }: { position: string; post: string; from: string }) =>
    `The person is appointed to the post ${post} from ${from}.`,
);
export const seatTaken = declareRefusal(
  'FILLING_SEAT_TAKEN',
  'No seat of the post is left for the person from the day of inauguration on. On the day `on` none is empty, or others are about to take it.',
  ({ on }: { argument: string; on: string }) => `No seat is left on ${on}.`,
);
export const moratoriumEmpty = declareRefusal(
  'FILLING_MORATORIUM_EMPTY',
  'A moratorium ends after it begins.',
  (_: { argument: string }) => 'The last day lies before the first.',
);
