import { readFileSync } from 'node:fs';
import { type AllowedOrigins, isOriginRule } from '../platform/http/cross-origin.js';
import { type DocumentManifest, ManifestError, parseManifest } from '../platform/limits/document-manifest.js';
import { LIMITS, type Limits } from '../platform/limits/limits.js';
import { type OidcSettings, OWN_NAMES, SIGNATURES } from '../platform/runtime/oidc-settings.js';

/** The only reader of the process's environment. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** The application's role on a PostgreSQL of one's own; without it the service brings its own database and demo city. */
  readonly databaseUrl: string | null;
  /** The role that owns the tables; needed to migrate. */
  readonly migrationDatabaseUrl: string | null;
  /** A role that reads everybody and writes nothing, for rankings; without it they are made as the application's role. */
  readonly engineDatabaseUrl: string | null;
  readonly production: boolean;
  readonly timeZone: string;
  /** Where the embedded database and its secrets lie. */
  readonly dataDirectory: string;
  readonly demoPeople: number;
  /** The OpenID Connect issuer whose access tokens are accepted; null where the development issuer is. */
  readonly oidc: OidcSettings | null;
  /** Documents known beforehand by their id, and the clients that may send no others. */
  readonly trustedDocuments: { readonly manifest: DocumentManifest; readonly bound: readonly string[] };
  /** Other origins whose pages may read answers; null where nothing is said. */
  readonly origins: AllowedOrigins | null;
  /** Limits that differ from the usual ones. */
  readonly limits: Partial<Limits>;
}

export class EnvironmentError extends Error {}

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const optional = (name: string) => (variables[name] === undefined || variables[name] === '' ? null : variables[name]);
  const whole = (name: string, fallback: number, most: number) => {
    const text = optional(name);
    const value = text === null ? fallback : Number(text);
    if (!Number.isInteger(value) || value < 0 || value > most) throw new EnvironmentError(`${name} must be a whole number from 0 to ${most}, not ${text}.`);
    return value;
  };
  return {
    host: optional('HOST') ?? '127.0.0.1',
    port: whole('PORT', 4000, 65_535),
    databaseUrl: optional('DATABASE_URL'),
    migrationDatabaseUrl: optional('MIGRATION_DATABASE_URL'),
    engineDatabaseUrl: optional('ENGINE_DATABASE_URL'),
    production: optional('NODE_ENV') === 'production',
    timeZone: timeZone(optional('OFFICE_TIME_ZONE') ?? 'Asia/Makassar'),
    dataDirectory: optional('SUKSESI_DATA') ?? '.data',
    demoPeople: whole('DEMO_PEOPLE', 6_400, 6_000_000),
    origins: origins(optional('CORS_ORIGINS')),
    limits: limits(optional('LIMITS')),
    oidc: oidc(optional),
    trustedDocuments: trustedDocuments(optional),
  };
}

function oidc(optional: (name: string) => string | null): OidcSettings | null {
  const [issuer, audience] = [optional('OIDC_ISSUER'), optional('OIDC_AUDIENCE')];
  if (issuer === null && audience === null) return null;
  if (issuer === null || audience === null) throw new EnvironmentError('OIDC_ISSUER and OIDC_AUDIENCE belong together: set both, or neither.');
  if (!URL.canParse(issuer) || !/^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer))
    throw new EnvironmentError(`OIDC_ISSUER must be an https address, not ${issuer}.`);
  const algorithms = (optional('OIDC_ALGORITHMS') ?? 'RS256,PS256,ES256,EdDSA').split(',').map((name) => name.trim());
  const unknown = algorithms.filter((name) => !(SIGNATURES as readonly string[]).includes(name));
  if (unknown.length > 0) throw new EnvironmentError(`OIDC_ALGORITHMS may name ${SIGNATURES.join(', ')}; not ${unknown.join(', ')}.`);
  const claims = {
    roles: optional('OIDC_ROLES_CLAIM') ?? OWN_NAMES.roles,
    nip: optional('OIDC_NIP_CLAIM') ?? OWN_NAMES.nip,
    units: optional('OIDC_UNITS_CLAIM') ?? OWN_NAMES.units,
    agencies: optional('OIDC_AGENCIES_CLAIM') ?? OWN_NAMES.agencies,
    committees: optional('OIDC_COMMITTEES_CLAIM') ?? OWN_NAMES.committees,
  };
  return { issuer, audience, algorithms, claims, keyCooldown: 30_000 };
}

function trustedDocuments(optional: (name: string) => string | null): Environment['trustedDocuments'] {
  const [path, bound] = [optional('TRUSTED_DOCUMENTS'), optional('TRUSTED_ONLY')];
  const clients = (bound ?? '').split(',').map((name) => name.trim());
  if (path === null && bound !== null)
    throw new EnvironmentError('TRUSTED_ONLY binds clients to known documents: set TRUSTED_DOCUMENTS to the file that holds them.');
  if (path === null) return { manifest: {}, bound: [] };
  return { manifest: manifestIn(path), bound: clients.filter((name) => name !== '') };
}

function manifestIn(path: string): DocumentManifest {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new EnvironmentError(`TRUSTED_DOCUMENTS must name a JSON file of documents by their id; ${path} cannot be read.`);
  }
  try {
    return parseManifest(content);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new EnvironmentError(`TRUSTED_DOCUMENTS must name a JSON file of documents by their id; ${path} ${error.message}.`);
  }
}

function origins(text: string | null): AllowedOrigins | null {
  if (text === null) return null;
  const rules = text.split(',').map((rule) => rule.trim());
  const wrong = rules.filter((rule) => !isOriginRule(rule));
  if (wrong.length > 0)
    throw new EnvironmentError(
      `CORS_ORIGINS lists origins such as https://hr.example.go.id or http://localhost:*, with commas between and no path; not ${JSON.stringify(wrong[0])}.`,
    );
  return rules;
}

/** As JSON: `{"cost":500000,"deadline":60000}`. */
function limits(text: string | null): Partial<Limits> {
  if (text === null) return {};
  const wrong = () => new EnvironmentError(`LIMITS must be a JSON object of whole numbers above 0, of these names: ${Object.keys(LIMITS).join(', ')}.`);
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw wrong();
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw wrong();
  for (const [name, value] of Object.entries(said)) if (!(name in LIMITS) || !Number.isSafeInteger(value) || Number(value) < 1) throw wrong();
  return said;
}

function timeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new EnvironmentError(`OFFICE_TIME_ZONE must be a time zone such as Asia/Makassar, not ${name}.`);
  }
}
