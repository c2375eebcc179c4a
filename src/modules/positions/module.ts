import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { ActingAssignment, Appointment } from './appointment.entity.js';
import { PositionsPermission } from './permissions.js';
import { FormationDecree, Position, RequiredCompetency } from './position.entity.js';
import { EmployeePositionResolver, PositionResolver, RetirementRuleResolver } from './position.resolver.js';
import { positionsReference } from './reference-data.js';
import { RequirementRow, RetirementRule } from './rules.entity.js';
import { VacancyResolver } from './vacancy.resolver.js';

const nodeTypes = {
  Position: 3,
  Vacancy: 4,
  ActingAssignment: 13,
  Appointment: 21,
  RequirementRow: 28,
  FormationDecree: 29,
  RetirementRule: 30,
  RequiredCompetency: 63,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const positionsModule: ModuleManifest = {
  name: 'positions',
  entities: [
    Position,
    FormationDecree,
    RequiredCompetency,
    Appointment,
    ActingAssignment,
    RequirementRow,
    RetirementRule,
  ],
  resolvers: [PositionResolver, RetirementRuleResolver, EmployeePositionResolver, VacancyResolver],
  permissions: PositionsPermission,
  guards: [],
  nodeTypes,
  referenceData: positionsReference,
  oneOfKeys: ['PositionKey'],
};
