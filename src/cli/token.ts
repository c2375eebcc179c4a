import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../app/config.js';
import { startupMessage } from '../app/startup-errors.js';
import { developmentIssuer, Role } from '../modules/access/index.js';
import { secretOf } from '../platform/runtime/secret-file.js';

const { values } = parseArgs({
  options: {
    role: { type: 'string', multiple: true },
    nip: { type: 'string' },
    unit: { type: 'string', multiple: true },
    agency: { type: 'string', multiple: true },
    committee: { type: 'string', multiple: true },
    lifetime: { type: 'string', default: '12h' },
  },
});
const environment = readEnvironment();
const roles = (values.role ?? [Role.HR_PLANNER]).flatMap((text) => text.split(','));
const unknown = roles.filter((role) => !(role in Role));

if (environment.production) fail('There is no development issuer in production: tokens come from your identity provider.');
else if (unknown.length > 0) fail(`${unknown.join(', ')} is no role. Roles: ${Object.values(Role).join(', ')}`);
else {
  try {
    const issuer = developmentIssuer(secretOf(environment.dataDirectory, 'tokens'));
    const nip = values.nip ?? null;
    console.log(
      await issuer.issue(
        {
          subject: nip ?? `development-${roles.join('-').toLowerCase()}`,
          roles: roles as Role[],
          nip,
          units: values.unit ?? [],
          agencies: values.agency ?? null,
          committees: values.committee ?? null,
        },
        values.lifetime,
      ),
    );
  } catch (error) {
    fail(startupMessage(error) ?? (error as Error).message);
  }
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
