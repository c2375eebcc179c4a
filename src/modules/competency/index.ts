export { Competency, CompetencyKind } from './competency.entity.js';
export { measurementFacts } from './measurement-facts.query.js';
export { CompetencyAssessment, Feedback360, PotentialAssessment } from './measurements.entity.js';
export { CompetencyPermission } from './permissions.js';
