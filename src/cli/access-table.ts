import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { entities } from '../app/modules.js';
import { hasUnits, permissionsOf, Role } from '../modules/access/index.js';
import { WorkforcePermission } from '../modules/workforce/index.js';
import { type RowScopeCondition, rowScopeOf } from '../platform/database/row-scope.js';
import type { Guard } from '../platform/graphql/authorization.js';
import { NOBODY, type Principal } from '../platform/principal.js';

const roles = Object.values(Role);
const ID = '018f0000-0000-7000-8000-000000000000';

/** Somebody of a role, with a personnel record, and with a unit where the role has one. */
function holderOf(role: Role): Principal {
  const permissions = new Set(permissionsOf(role));
  return {
    subject: role,
    roles: [role],
    client: null,
    permissions,
    employeeId: ID,
    unitIds: hasUnits([role]) ? [ID] : [],
    committees: [],
    keepsRecords: permissions.has(WorkforcePermission.READ_ALL_RECORDS) || hasUnits([role]),
    everyRecord: permissions.has(WorkforcePermission.READ_ALL_RECORDS),
    rlsContext: NOBODY,
  };
}

function within(reach: RowScopeCondition, role: Role): string {
  const { text } = reach({ principal: holderOf(role), today: '2026-01-01' }, 't');
  if (text === 'true') return 'all';
  if (text === 'false') return '–';
  return text.includes('placement') ? 'units' : 'own';
}

function needed({
  extensions,
}: GraphQLField<unknown, unknown>): { what: string; of: (role: Role) => string } | null {
  const { requires, guard } = extensions;
  if (typeof requires === 'string')
    return { what: `\`${requires}\``, of: (role) => (permissionsOf(role).includes(requires) ? 'all' : '–') };
  if (guard === undefined) return null;
  const { rowScope } = guard as Guard;
  return { what: 'the record within reach', of: (role) => within(rowScope, role) };
}

/** Role × field × reach, from the code: read in review whenever it changes. */
export function accessTable(schema: GraphQLSchema): string {
  const head = (first: string, second: string) => [
    `| ${first} | ${second} | ${roles.join(' | ')} |`,
    `|---|---|${roles.map(() => '---').join('|')}|`,
  ];
  const row = (first: string, second: string, of: (role: Role) => string) =>
    `| ${first} | ${second} | ${roles.map(of).join(' | ')} |`;
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const fields = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const needs = needed(field);
      const written = field.extensions['sensitive'] === true;
      if (needs === null && !written) return [];
      return [
        row(
          `\`${type.name}.${field.name}\`${written ? ' ✎' : ''}`,
          needs?.what ?? 'the object itself',
          needs?.of ?? (() => 'object'),
        ),
      ];
    }),
  );
  const stored = [...entities]
    .filter(({ name }) => isObjectType(schema.getType(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entity) => row(`\`${entity.name}\``, 'rows', (role) => within(rowScopeOf(entity), role)));
  return [
    '# Who sees what',
    '',
    'Generated from the code by `npm run fix`; a change of it is a change of who sees what, and is read as such.',
    '',
    '- `all`: of everybody. `units`: of oneself, and of the people in the units that the token names and below them today. `own`: of oneself. `–`: nothing.',
    '- Where the token names agencies, `all` of records is of those who serve in them today; the audit log is then of oneself. Where a committee member’s token names committees, it is of those whom their plans and pools name.',
    '- ✎: the audit log names who reads it of somebody else.',
    '- A service token has those of its scopes that REPORTER has, and no record or unit: `own` is nothing to it.',
    '- Fields that are not listed are open to every caller who reaches the object; rankings list only people whose record the caller may read; their places count everybody, and counts are rounded for callers who may not read every record considered.',
    '',
    '## Rows',
    '',
    ...head('Type', 'What'),
    ...stored,
    '',
    '## Fields',
    '',
    ...head('Field', 'Needs'),
    ...fields,
    '',
  ].join('\n');
}
