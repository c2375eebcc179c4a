import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { DataBreach } from './data-breach.entity.js';
import { DataBreachResolver } from './data-breach.resolver.js';
import { DataRequest } from './data-request.entity.js';
import { DataRequestResolver } from './data-request.resolver.js';
import { ProtectionPermission } from './permissions.js';
import { RecordReadPeopleResolver } from './record-reads.resolver.js';

const nodeTypes = {
  DataRequest: 40,
  DataBreach: 41,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const protectionModule: ModuleManifest = {
  name: 'protection',
  entities: [DataRequest, DataBreach],
  resolvers: [DataRequestResolver, DataBreachResolver, RecordReadPeopleResolver],
  permissions: ProtectionPermission,
  guards: [],
  nodeTypes,
  referenceData: () => [],
  oneOfKeys: [],
};
