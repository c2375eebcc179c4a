export { Competency, CompetencyKind } from './competency.entity.js';
export { CompetencyResolver, EmployeeMeasurementsResolver, PotentialAssessmentResolver } from './competency.resolver.js';
export { type MeasurementFacts, measurementFacts } from './measurement-facts.query.js';
export { CompetencyAssessment, Feedback360, PotentialAssessment } from './measurements.entity.js';
export { competencyReference } from './reference-data.js';
