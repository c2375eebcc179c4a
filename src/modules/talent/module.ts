import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { CalibrationAdjustment, CalibrationSession } from './calibration.entity.js';
import {
  CalibrationAdjustmentResolver,
  CalibrationResolver,
  EmployeePlaceResolver,
} from './calibration.resolver.js';
import { NineBoxCellResolver, NineBoxResolver } from './nine-box.resolver.js';
import { NineBoxPreviewResolver } from './nine-box-preview.resolver.js';
import { TalentPermission } from './permissions.js';
import {
  EmployeePoolResolver,
  PoolMemberResolver,
  PoolMembershipResolver,
  PoolResolver,
} from './pool.resolver.js';
import { PoolMembership } from './pool-membership.entity.js';

const nodeTypes = {
  CalibrationSession: 42,
  CalibrationAdjustment: 43,
  PoolMembership: 44,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const talentModule: ModuleManifest = {
  name: 'talent',
  entities: [CalibrationSession, CalibrationAdjustment, PoolMembership],
  resolvers: [
    NineBoxResolver,
    NineBoxCellResolver,
    NineBoxPreviewResolver,
    CalibrationResolver,
    CalibrationAdjustmentResolver,
    EmployeePlaceResolver,
    PoolResolver,
    PoolMemberResolver,
    PoolMembershipResolver,
    EmployeePoolResolver,
  ],
  permissions: TalentPermission,
  guards: [],
  nodeTypes,
  referenceData: () => [],
  oneOfKeys: [],
};
