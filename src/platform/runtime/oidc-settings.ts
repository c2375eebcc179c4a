/**
 * Claims of a token by the names under which an issuer writes them; a name may lead into an object, as
 * `realm_access.roles`.
 */
export interface ClaimNames {
  readonly roles: string;
  readonly nip: string;
  readonly units: string;
  readonly agencies: string;
  readonly committees: string;
}

export const OWN_NAMES: ClaimNames = {
  roles: 'roles',
  nip: 'nip',
  units: 'units',
  agencies: 'agencies',
  committees: 'committees',
};

/**
 * Signatures by a private key; none of a shared secret, with which a public key could be turned against its
 * issuer.
 */
export const SIGNATURES = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Signatures that are accepted. */
  readonly algorithms: readonly string[];
  readonly claims: ClaimNames;
  /** Milliseconds between two fetches of the issuer's keys on account of a key that is not known. */
  readonly keyCooldown: number;
}
