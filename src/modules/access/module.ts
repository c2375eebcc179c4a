import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { AccessResolver } from './access.resolver.js';
import { AuditEvent, RecordRead } from './audit.entity.js';
import { AuditLogResolver } from './audit-log.resolver.js';
import { AccessPermission } from './permissions.js';
import { RateLimitResolver } from './rate-limit.resolver.js';
import { BlockedSubject, ServiceToken } from './service-token.entity.js';
import { ViewerResolver } from './viewer.resolver.js';

const nodeTypes = {
  ServiceToken: 36,
  BlockedSubject: 37,
  AuditEvent: 38,
  RecordRead: 39,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const accessModule: ModuleManifest = {
  name: 'access',
  entities: [ServiceToken, BlockedSubject, AuditEvent, RecordRead],
  resolvers: [ViewerResolver, RateLimitResolver, AccessResolver, AuditLogResolver],
  permissions: AccessPermission,
  guards: [],
  nodeTypes,
  referenceData: () => [],
  oneOfKeys: [],
};
