export { LearningBudget, LearningBudgetLine, LearningCommitment } from './budgets/budget.entity.js';
export { type Caps, countedHours, hoursOf } from './domain/hours.js';
export { LearningEntry } from './learning-entry.entity.js';
export { LearningForm } from './learning-form.entity.js';
export { LearningObligation } from './learning-obligation.entity.js';
export { conversionOf } from './ledger.js';
export { LearningPermission } from './permissions.js';
export { learningReference } from './reference-data.js';
