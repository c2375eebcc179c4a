import { registerEnumType } from 'type-graphql';

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
    UNIT_OFFICER: { description: 'Sees the records of the own unit and everything below it, attests their lists and records their appraisals.' },
    HR_PLANNER: { description: 'Plans succession for the whole agency (BKPSDM).' },
    TALENT_COMMITTEE: { description: 'Member of the talent committee (KTI).' },
    AUDITOR: { description: 'Reads everything, changes nothing.' },
    REPORTER: { description: 'Reads figures for reporting tools.' },
    ADMINISTRATOR: { description: 'Reads rules, scales and policies, edits policies, and manages who may come in; sees the directory.' },
  },
});

const directory = [
  'node:read',
  'organization:read',
  'workforce:read',
  'competency:read',
  'positions:read',
  'merit:read-policies',
  'merit:rank',
  'merit:compare-methods',
  'access:read-trail',
  'succession:apply',
];
const records = [
  ...directory,
  'protection:request',
  'workforce:read-records',
  'merit:measure-fairness',
  'talent:read',
  'talent:read-figures',
  'succession:read',
  'succession:read-figures',
  'workforce:read-spread',
];

/** Units in a token count for those alone whose role is to keep the records of some. */
export function hasUnits(roles: readonly string[]): boolean {
  return roles.includes(Role.UNIT_OFFICER);
}

export const permissionsOf: Readonly<Record<Role, readonly string[]>> = {
  [Role.EMPLOYEE]: [...directory, 'protection:request'],
  [Role.UNIT_OFFICER]: [
    ...directory,
    'protection:request',
    'workforce:attest',
    'workforce:appraise',
    'talent:read',
    'talent:read-figures',
    'talent:nominate',
    'succession:read',
    'succession:read-figures',
    'succession:draft',
  ],
  [Role.HR_PLANNER]: [
    ...records,
    'workforce:attest',
    'workforce:appraise',
    'workforce:appraise-organisations',
    'protection:answer',
    'talent:nominate',
    'talent:calibrate',
    'talent:confirm',
    'succession:draft',
    'succession:appoint-committees',
    'succession:fill',
    'succession:record-decisions',
  ],
  [Role.TALENT_COMMITTEE]: [...records, 'talent:calibrate', 'talent:confirm', 'succession:endorse'],
  [Role.AUDITOR]: [...records, 'access:read-audit', 'protection:read-breaches'],
  [Role.ADMINISTRATOR]: [
    ...directory,
    'merit:edit-policies',
    'access:manage',
    'protection:read-breaches',
    'protection:keep-breaches',
    'succession:declare-moratoria',
  ],
  [Role.REPORTER]: [...directory, 'merit:measure-fairness', 'talent:read-figures', 'succession:read-figures', 'workforce:read-spread'],
};
