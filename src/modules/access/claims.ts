import { type ClaimNames, OWN_NAMES } from '../../platform/runtime/oidc-settings.js';
import { Role } from './roles.js';

/** What is known of a caller once the token was found good. */
export interface Claims {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly nip: string | null;
  readonly units: readonly string[];
  /**
   * Codes of the agencies to whose people the records are bound that the roles would open; null where the
   * token names none.
   */
  readonly agencies?: readonly string[] | null;
  /**
   * Codes of committees to whose candidates the role of a committee is bound; null where the token names
   * none.
   */
  readonly committees?: readonly string[] | null;
  /** The application to which the token was given; null where the token does not say. */
  readonly client?: string | null;
  /** Permissions of a service token, in the place of those that its role brings. */
  readonly scopes?: readonly string[];
}

/** Checks what a caller presents. */
export interface TokenVerifier {
  verify(token: string): Promise<Claims>;
}

/** Roles that are none of ours are left out: who holds no other has no permission. */
export function claimsOf(payload: Readonly<Record<string, unknown>>, names: ClaimNames = OWN_NAMES): Claims {
  return {
    subject: typeof payload['sub'] === 'string' ? payload['sub'] : '',
    roles: texts(valueAt(payload, names.roles)).filter((role): role is Role => Object.hasOwn(Role, role)),
    nip: text(valueAt(payload, names.nip)),
    units: texts(valueAt(payload, names.units)),
    agencies: bounds(valueAt(payload, names.agencies)),
    committees: bounds(valueAt(payload, names.committees)),
    client: text(payload['azp'] ?? payload['client_id']),
  };
}

function valueAt(payload: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      payload,
    );
}

/** A claim of another form names nothing, and so opens nobody's record. */
function bounds(value: unknown): string[] | null {
  return value == null ? null : texts(Array.isArray(value) ? value : [value]);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
