import { glossLabelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { Competency } from './competency.entity.js';
import {
  CompetencyResolver,
  EmployeeMeasurementsResolver,
  PotentialAssessmentResolver,
} from './competency.resolver.js';
import { CompetencyAssessment, Feedback360, PotentialAssessment } from './measurements.entity.js';
import { CompetencyPermission } from './permissions.js';
import { competencyReference } from './reference-data.js';

const nodeTypes = {
  Competency: 5,
  CompetencyAssessment: 8,
  PotentialAssessment: 9,
  Feedback360: 10,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const competencyModule: ModuleManifest = {
  name: 'competency',
  entities: [Competency, CompetencyAssessment, PotentialAssessment, Feedback360],
  resolvers: [
    CompetencyResolver,
    EmployeeMeasurementsResolver,
    PotentialAssessmentResolver,
    glossLabelResolver(() => Competency),
  ],
  permissions: CompetencyPermission,
  guards: [],
  nodeTypes,
  referenceData: competencyReference,
  oneOfKeys: [],
};
