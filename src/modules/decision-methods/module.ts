import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { MethodsResolver } from './methods.resolver.js';
import { DecisionMethodsPermission } from './permissions.js';

export const decisionMethodsModule: ModuleManifest = {
  name: 'decision-methods',
  entities: [],
  resolvers: [MethodsResolver],
  permissions: DecisionMethodsPermission,
  guards: [],
  nodeTypes: {},
  referenceData: () => [],
  oneOfKeys: [],
};
