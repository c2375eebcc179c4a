import { LIMITS, type Limits } from './platform/limits/limits.js';

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
    limits: limits(optional('LIMITS')),
  };
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
