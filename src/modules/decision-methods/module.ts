import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { DecisionMethodsResolver } from './methods.resolver.js';
import { DecisionMethodsPermission } from './permissions.js';

export const decisionMethodsModule: ModuleManifest = {
  name: 'decision-methods',
  entities: [],
  resolvers: [DecisionMethodsResolver],
  permissions: DecisionMethodsPermission,
  guards: [],
  nodeTypes: {},
  referenceData: () => [],
  oneOfKeys: [],
};
