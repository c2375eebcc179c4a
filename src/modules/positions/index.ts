export { ActingAssignment, ActingKind, Appointment } from './appointment.entity.js';
export { careerFacts, postsInCareers } from './career-facts.query.js';
export type { RuleParameters } from './domain/rule-parameters.js';
export { feederClasses } from './feeders.query.js';
export {
  daysOfTakingSeats,
  everybodysSeats,
  formationOnDay,
  heldPosts,
  positionOnDay,
} from './holders.query.js';
export { PositionsPermission } from './permissions.js';
export { FormationDecree, Position, RequiredCompetency } from './position.entity.js';
export { PositionFilter, PositionKey, positionBy } from './position.inputs.js';
export { type PostFacts, postFacts } from './post-facts.query.js';
export { type RetirementAhead, retirementsBefore } from './retirement.query.js';
export { retirementAges } from './retirement-ages.query.js';
export { RequirementRow, RequirementRule } from './rules.entity.js';
export { prepareVacancies } from './seat-cache.js';
export { canBeFilled, vacanciesWithin } from './vacancies.js';
export { Vacancy } from './vacancy.view.js';
