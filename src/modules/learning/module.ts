import { glossLabelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { LearningBudget, LearningBudgetLine, LearningCommitment } from './budgets/budget.entity.js';
import {
  LearningBudgetFloorResolver,
  LearningBudgetResolver,
  LearningCommitmentResolver,
} from './budgets/budget.resolver.js';
import { LearningBudgetActsResolver } from './budgets/budget-acts.resolver.js';
import { LearningBudgetCategory, LearningBudgetFloor } from './budgets/budget-rules.entity.js';
import { EmployeeEntriesResolver, LearningEntriesResolver, LearningEntryResolver } from './entry.resolver.js';
import { LearningActsResolver } from './entry-acts.resolver.js';
import { LearningEntry } from './learning-entry.entity.js';
import { LearningForm } from './learning-form.entity.js';
import { LearningFormResolver } from './learning-form.resolver.js';
import { LearningObligation } from './learning-obligation.entity.js';
import { LearningObligationResolver } from './learning-obligation.resolver.js';
import { LearningPermission } from './permissions.js';
import './learning-filter.js';
import { learningReference } from './reference-data.js';
import { EmployeeLearningResolver, UnitLearningResolver } from './standing.resolver.js';

const nodeTypes = {
  LearningForm: 76,
  LearningObligation: 77,
  LearningEntry: 78,
  LearningBudgetFloor: 79,
  LearningBudgetCategory: 80,
  LearningBudget: 81,
  LearningBudgetLine: 82,
  LearningCommitment: 83,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const learningModule: ModuleManifest = {
  name: 'learning',
  entities: [
    LearningForm,
    LearningObligation,
    LearningEntry,
    LearningBudgetFloor,
    LearningBudgetCategory,
    LearningBudget,
    LearningBudgetLine,
    LearningCommitment,
  ],
  resolvers: [
    LearningFormResolver,
    LearningObligationResolver,
    LearningEntriesResolver,
    EmployeeEntriesResolver,
    LearningEntryResolver,
    LearningActsResolver,
    EmployeeLearningResolver,
    UnitLearningResolver,
    LearningBudgetResolver,
    LearningBudgetFloorResolver,
    LearningCommitmentResolver,
    LearningBudgetActsResolver,
    glossLabelResolver(() => LearningForm),
    glossLabelResolver(() => LearningBudgetCategory),
  ],
  permissions: LearningPermission,
  guards: [],
  nodeTypes,
  referenceData: learningReference,
  oneOfKeys: [],
};
