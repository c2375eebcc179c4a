import { glossLabelResolver, labelResolver } from '../../platform/graphql/label-resolver.js';
import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { OrganizationPermission } from './permissions.js';
import { ReferenceResolver } from './reference.resolver.js';
import { organizationReference } from './reference-data.js';
import { parameterLabel, RuleParameter } from './rule-parameter.entity.js';
import { ScaleStep } from './scales.entity.js';
import { Unit, UnitParentage } from './unit.entity.js';
import { UnitResolver } from './unit.resolver.js';

const nodeTypes = {
  Unit: 2,
  ScaleStep: 32,
  RuleParameter: 33,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const organizationModule: ModuleManifest = {
  name: 'organization',
  entities: [Unit, UnitParentage, ScaleStep, RuleParameter],
  resolvers: [
    ReferenceResolver,
    UnitResolver,
    glossLabelResolver(() => ScaleStep),
    labelResolver(() => RuleParameter, parameterLabel),
  ],
  permissions: OrganizationPermission,
  guards: [],
  nodeTypes,
  referenceData: organizationReference,
  oneOfKeys: ['UnitKey'],
};
