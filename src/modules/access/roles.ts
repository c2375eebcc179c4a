import { registerEnumType } from 'type-graphql';
import type { Permission } from '../../platform/graphql/authorization.js';

export enum Role {
  EMPLOYEE = 'EMPLOYEE',
  UNIT_OFFICER = 'UNIT_OFFICER',
  HR_PLANNER = 'HR_PLANNER',
  TALENT_COMMITTEE = 'TALENT_COMMITTEE',
  AUDITOR = 'AUDITOR',
  REPORTER = 'REPORTER',
  ADMINISTRATOR = 'ADMINISTRATOR',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is to the service; each role brings its permissions.',
  valuesConfig: {
    EMPLOYEE: { description: 'Sees the directory and the own record; in rankings the own place only.' },
    UNIT_OFFICER: {
      description:
        'Sees the records of the own unit and everything below it, attests their lists and records their appraisals.',
    },
    HR_PLANNER: { description: 'Plans succession for the whole agency (BKPSDM).' },
    TALENT_COMMITTEE: { description: 'Member of the talent committee (KTI).' },
    AUDITOR: { description: 'Reads everything, changes nothing.' },
    REPORTER: { description: 'Reads figures for reporting tools.' },
    ADMINISTRATOR: {
      description:
        'Reads rules, scales and policies, edits policies, and manages who may come in; sees the directory.',
    },
  },
});

const granted = new Map<Role, readonly Permission[]>();

/**
 * Says, once and before anything is asked, which permissions each role brings: the table is made where every
 * module is known.
 */
export function grantPermissions(table: Readonly<Record<Role, readonly Permission[]>>): void {
  for (const role of Object.values(Role)) granted.set(role, table[role]);
}

export function permissionsOf(role: Role): readonly string[] {
  const permissions = granted.get(role);
  if (permissions === undefined)
    throw new Error('no role has permissions yet: grantPermissions was not called');
  return permissions;
}

/** Units in a token count for those alone whose role is to keep the records of some. */
export function hasUnits(roles: readonly string[]): boolean {
  return roles.includes(Role.UNIT_OFFICER);
}
