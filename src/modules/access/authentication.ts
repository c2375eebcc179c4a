import { createHash, timingSafeEqual } from 'node:crypto';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row, RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import { unauthenticated } from '../../platform/errors.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import type { Claims, TokenVerifier } from './claims.js';
import { Role } from './roles.js';
import { BlockedSubject, ServiceToken } from './service-token.entity.js';
import { badToken } from './tokens.js';

/** Milliseconds after which a block or a revocation made elsewhere holds here too. */
const SEEN_WITHIN = 5_000;
const PREFIX = 'suksesi_';
const SERVICE = 'service';
const SECRET = /^suksesi_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;
const EMPTY_HASH = Buffer.alloc(32);

interface Register {
  readonly tokens: ReadonlyMap<string, Row<ServiceToken>>;
  readonly blocked: ReadonlySet<string>;
  readonly readAt: number;
}

const CACHE_KEY = 'authenticator';

/** The authenticator of a running service. */
export function authenticatorOf(rows: RowReader, people: TokenVerifier): Authenticator {
  return rows.memoize(CACHE_KEY, () => new Authenticator(rows, people));
}

/** After a change of tokens or blocks made here: it holds at once. */
export function invalidateAuthentication(rows: RowReader): void {
  rows.memoize<Authenticator | null>(CACHE_KEY, () => null)?.forget();
}

/**
 * Lets callers in: service tokens by their hash, everybody else by the issuer's signature, and nobody who is
 * blocked.
 */
export class Authenticator {
  #known: Register | null = null;
  #reading: Promise<Register> | null = null;
  readonly #usedOn = new Map<string, LocalDate>();

  constructor(
    private readonly rows: RowReader,
    private readonly people: TokenVerifier,
  ) {}

  async claimsOf(token: string, today: LocalDate): Promise<Claims> {
    const register = await this.#current();
    const claims = token.startsWith(PREFIX)
      ? this.#serviceOf(token, register, today)
      : await this.people.verify(token);
    if (register.blocked.has(claims.subject))
      throw unauthenticated({ reason: refusalReason('accountBlocked') });
    return claims;
  }

  forget(): void {
    this.#known = null;
    this.#reading = null;
  }

  #serviceOf(token: string, { tokens }: Register, today: LocalDate): Claims {
    const [, id = '', secret = ''] = SECRET.exec(token) ?? [];
    const known = tokens.get(id);
    const hash = createHash('sha256').update(secret).digest();
    const former =
      known?.formerHash != null && known.formerUntil !== null && today <= known.formerUntil
        ? known.formerHash
        : null;
    // Both are compared, whatever the first comparison shows, and something is compared even where there is
    // no such token.
    const isPresent = timingSafeEqual(hash, known ? Buffer.from(known.hash, 'hex') : EMPTY_HASH);
    const isFormer = timingSafeEqual(hash, former === null ? EMPTY_HASH : Buffer.from(former, 'hex'));
    if (
      known === undefined ||
      (!isPresent && !isFormer) ||
      known.revokedOn !== null ||
      today > known.expiresOn
    )
      throw badToken();
    this.#noteUse(known, today);
    return {
      subject: `${SERVICE}:${known.id}`,
      roles: [Role.REPORTER],
      nip: null,
      units: [],
      client: SERVICE,
      scopes: known.scopes,
    };
  }

  /** Once a day for each token. */
  #noteUse({ id, lastUsedOn }: Row<ServiceToken>, today: LocalDate): void {
    if (lastUsedOn === today || this.#usedOn.get(id) === today) return;
    this.#usedOn.set(id, today);
    this.rows
      .query(sql`update service_token set last_used_on = ${today}::date where id = ${id}`)
      .then(() => this.forget())
      .catch(() => this.#usedOn.delete(id));
  }

  /** Read once for all who find it too old; what was read before a change is not kept. */
  #current(): Register | Promise<Register> {
    if (this.#known !== null && Date.now() - this.#known.readAt < SEEN_WITHIN) return this.#known;
    if (this.#reading !== null) return this.#reading;
    const reading = this.#read();
    this.#reading = reading;
    const ended = (register: Register | null) => {
      if (this.#reading !== reading) return;
      this.#known = register;
      this.#reading = null;
    };
    reading.then(ended, () => ended(null));
    return reading;
  }

  async #read(): Promise<Register> {
    const readAt = Date.now();
    const [tokens, blocked] = await Promise.all([
      this.rows.select(ServiceToken),
      this.rows.select(BlockedSubject),
    ]);
    return {
      tokens: new Map(tokens.map((row) => [row.id.replaceAll('-', ''), row])),
      blocked: new Set(blocked.map(({ subject }) => subject)),
      readAt,
    };
  }
}

/** Whether a service token was presented: an issuer's token has no scopes. */
export function isService({ scopes }: Claims): boolean {
  return scopes !== undefined;
}

export function secretOf(id: string, secret: string): string {
  return `${PREFIX}${id.replaceAll('-', '')}_${secret}`;
}
