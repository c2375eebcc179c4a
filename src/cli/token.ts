import { consoleText } from '../app/console-text.js';
import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { developmentIssuer, hasUnits, Role } from '../modules/access/index.js';
import { secretOf } from '../platform/runtime/secret-file.js';
import { runCommand } from './command.js';

const ROLES: readonly string[] = Object.values(Role);
const LIFETIME = /^[1-9]\d*[smhdwy]$/;
const usage = consoleText('console.usageToken', { roles: ROLES.join(', ') });

const options = {
  role: { type: 'string', multiple: true },
  nip: { type: 'string' },
  unit: { type: 'string', multiple: true },
  agency: { type: 'string', multiple: true },
  committee: { type: 'string', multiple: true },
  lifetime: { type: 'string', default: '12h' },
} as const;

await runCommand({ usage, takes: { options } }, async ({ values }) => {
  const environment = readEnvironment();
  const roles = (values.role ?? [Role.HR_PLANNER]).flatMap((text) => text.split(','));
  const unknown = roles.filter((role) => !ROLES.includes(role));
  if (environment.production) throw new Error(consoleText('console.noIssuerInProduction'));
  if (unknown.length > 0)
    throw new Error(consoleText('console.noRole', { unknown: unknown.join(', '), roles: ROLES.join(', ') }));
  if (values.unit !== undefined && !hasUnits(roles)) throw new Error(consoleText('console.unitsOfOfficers'));
  if (!LIFETIME.test(values.lifetime))
    throw new Error(consoleText('console.lifetime', { given: values.lifetime }));

  const issuer = developmentIssuer(secretOf(environment.dataDirectory, 'tokens'));
  const nip = values.nip ?? null;
  const claims = {
    subject: nip ?? `development-${roles.join('-').toLowerCase()}`,
    roles: roles as Role[],
    nip,
    units: values.unit ?? [],
    agencies: values.agency ?? null,
    committees: values.committee ?? null,
  };
  console.log(await issuer.issue(claims, values.lifetime));
});
