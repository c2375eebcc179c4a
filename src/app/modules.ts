import { grantPermissions } from '../modules/access/index.js';
import { accessModule } from '../modules/access/module.js';
import { competencyModule } from '../modules/competency/module.js';
import { decisionMethodsModule } from '../modules/decision-methods/module.js';
import { learningModule } from '../modules/learning/module.js';
import { organizationModule } from '../modules/organization/module.js';
import { positionsModule } from '../modules/positions/module.js';
import { protectionModule } from '../modules/protection/module.js';
import { rankingModule } from '../modules/ranking/module.js';
import { recordsModule } from '../modules/records/module.js';
import { successionModule } from '../modules/succession/module.js';
import { talentModule } from '../modules/talent/module.js';
import { workforceModule } from '../modules/workforce/module.js';
import { EnumLabelsResolver } from '../platform/graphql/enum-labels.resolver.js';
import type { ModuleManifest } from '../platform/graphql/module-manifest.js';
import { NodePermission, NodeResolver } from '../platform/graphql/node.resolver.js';
import { registerNodeTypes } from '../platform/graphql/node-id.js';
import { ROLE_PERMISSIONS } from './roles.js';

/** What the platform itself adds to the schema. */
const platform: ModuleManifest = {
  name: 'node',
  entities: [],
  resolvers: [NodeResolver, EnumLabelsResolver],
  permissions: NodePermission,
  guards: [],
  nodeTypes: {},
  referenceData: () => [],
  oneOfKeys: [],
};

/** Every module, in order of dependency: a new one adds its line here. */
export const modules: readonly ModuleManifest[] = [
  platform,
  accessModule,
  organizationModule,
  workforceModule,
  protectionModule,
  competencyModule,
  positionsModule,
  decisionMethodsModule,
  rankingModule,
  talentModule,
  successionModule,
  recordsModule,
  learningModule,
];

/** Every stored class, in order of dependency. */
export const entities = modules.flatMap((module) => module.entities);

for (const { nodeTypes } of modules) registerNodeTypes(nodeTypes);
grantPermissions(ROLE_PERMISSIONS);
