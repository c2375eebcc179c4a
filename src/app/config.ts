import { readFileSync } from 'node:fs';
import { cleanEnv } from 'envalid';
import type { AllowedOrigins } from '../platform/http/cross-origin.js';
import type { Language } from '../platform/i18n/language.js';
import { type DocumentManifest, ManifestError, parseManifest } from '../platform/limits/document-manifest.js';
import type { Limits } from '../platform/limits/limits.js';
import type { S3Settings } from '../platform/runtime/document-store.js';
import type { OidcSettings } from '../platform/runtime/oidc-settings.js';
import { consoleLanguage, consoleText } from './console-text.js';
import { commaSeparated } from './variable-validators.js';
import { VARIABLES } from './variables.js';

/** What the process's environment says. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /**
   * The application's role on a PostgreSQL of one's own; without it the service brings its own database and
   * demo city.
   */
  readonly databaseUrl: string | null;
  /** The role that owns the tables; needed to migrate. */
  readonly migrationDatabaseUrl: string | null;
  /**
   * A role that reads everybody and writes nothing, for rankings; without it they are made as the
   * application's role.
   */
  readonly engineDatabaseUrl: string | null;
  readonly production: boolean;
  readonly timeZone: string;
  /** For callers who name no language that there is, and for what the commands say. */
  readonly language: Language;
  /** Where the embedded database and its secrets lie. */
  readonly dataDirectory: string;
  readonly demoPeople: number;
  /** The OpenID Connect issuer whose access tokens are accepted; null where the development issuer is. */
  readonly oidc: OidcSettings | null;
  /** The console as a client of that issuer; null where it is not known to it. */
  readonly consoleClient: ConsoleClient | null;
  /** Documents known beforehand by their id, and the clients that may send no others. */
  readonly trustedDocuments: { readonly manifest: DocumentManifest; readonly bound: readonly string[] };
  /** Other origins whose pages may read answers; null where nothing is said. */
  readonly origins: AllowedOrigins | null;
  /** The bucket of scanned documents; null where they lie on disk. */
  readonly documents: S3Settings | null;
  /** Limits that differ from the usual ones. */
  readonly limits: Partial<Limits>;
}

export interface ConsoleClient {
  readonly clientId: string;
  readonly scope: string;
  /** The resource that the issuer is asked for a token of; null where none needs to be named. */
  readonly resource: string | null;
}

export class EnvironmentError extends Error {}

/** @throws {EnvironmentError} that names the first variable with a value that cannot be used. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  // An empty text is a variable that is not set: shells and compose files cannot say it otherwise.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = cleanEnv(given, VARIABLES, { reporter: ({ errors }) => refuseFirst(errors) });
  return {
    host: read.HOST,
    port: read.PORT,
    databaseUrl: read.DATABASE_URL ?? null,
    migrationDatabaseUrl: read.MIGRATION_DATABASE_URL ?? null,
    engineDatabaseUrl: read.ENGINE_DATABASE_URL ?? null,
    production: read.NODE_ENV === 'production',
    timeZone: read.OFFICE_TIME_ZONE,
    language: read.DEFAULT_LANGUAGE,
    dataDirectory: read.SUKSESI_DATA,
    demoPeople: read.DEMO_PEOPLE,
    origins: read.CORS_ORIGINS ?? null,
    limits: read.LIMITS,
    documents: documentBucket(
      read.S3_BUCKET,
      read.S3_REGION,
      read.S3_ACCESS_KEY_ID,
      read.S3_SECRET_ACCESS_KEY,
    ),
    oidc: oidc(read.OIDC_ISSUER, read.OIDC_AUDIENCE, {
      algorithms: [...read.OIDC_ALGORITHMS],
      claims: {
        roles: read.OIDC_ROLES_CLAIM,
        nip: read.OIDC_NIP_CLAIM,
        units: read.OIDC_UNITS_CLAIM,
        agencies: read.OIDC_AGENCIES_CLAIM,
        committees: read.OIDC_COMMITTEES_CLAIM,
      },
    }),
    consoleClient: consoleClient(read.CONSOLE_CLIENT_ID, read.CONSOLE_SCOPE, read.CONSOLE_RESOURCE),
    trustedDocuments: trustedDocuments(read.TRUSTED_DOCUMENTS, read.TRUSTED_ONLY),
  };
}

function refuseFirst(errors: Readonly<Record<string, Error | undefined>>): void {
  for (const [name, error] of Object.entries(errors))
    if (error !== undefined) throw new EnvironmentError(`${name} ${error.message}.`);
}

function documentBucket(
  bucket: string | undefined,
  region: string,
  accessKeyId: string | undefined,
  secretAccessKey: string | undefined,
): S3Settings | null {
  if (bucket === undefined) return null;
  if (accessKeyId === undefined || secretAccessKey === undefined || !URL.canParse(bucket))
    throw new EnvironmentError(consoleText('console.s3Together'));
  return { bucket, region, accessKeyId, secretAccessKey };
}

function oidc(
  issuerUrl: string | undefined,
  audience: string | undefined,
  rest: Pick<OidcSettings, 'algorithms' | 'claims'>,
): OidcSettings | null {
  if (issuerUrl === undefined && audience === undefined) return null;
  if (issuerUrl === undefined || audience === undefined)
    throw new EnvironmentError(consoleText('console.oidcTogether'));
  return { issuer: issuerUrl, audience, ...rest, keyCooldown: 30_000 };
}

function consoleClient(
  clientId: string | undefined,
  scope: string,
  resource: string | undefined,
): ConsoleClient | null {
  return clientId === undefined ? null : { clientId, scope, resource: resource ?? null };
}

function trustedDocuments(
  path: string | undefined,
  bound: string | undefined,
): Environment['trustedDocuments'] {
  if (path === undefined && bound !== undefined)
    throw new EnvironmentError(consoleText('console.trustedOnly'));
  if (path === undefined) return { manifest: {}, bound: [] };
  return { manifest: manifestIn(path), bound: commaSeparated(bound ?? '').filter((name) => name !== '') };
}

function manifestIn(path: string): DocumentManifest {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    throw new EnvironmentError(consoleText('console.trustedUnreadable', { path }));
  }
  try {
    return parseManifest(content);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new EnvironmentError(
      consoleText('console.trustedFault', { path, fault: error.reason.text(consoleLanguage) }),
    );
  }
}
