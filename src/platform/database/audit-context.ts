import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../calendar.js';

/** The act in whose transaction a manager writes. */
export interface AuditContext {
  /** Name of the mutation. */
  readonly name: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly requestId: string;
  /** The day of the act, at the office. */
  readonly today: LocalDate;
  /** What the input says of the reason, where it asks for one. */
  readonly reason: string | null;
}

const acts = new WeakMap<EntityManager, AuditContext>();

/** Says for which act the entity manager writes; the audit log takes it from there. */
export function setAuditContext(em: EntityManager, act: AuditContext): void {
  acts.set(em, act);
}

/** `undefined` for what is not written in the name of anybody, such as reference data at installation. */
export function auditContextOf(em: EntityManager): AuditContext | undefined {
  return acts.get(em);
}
