import { Role } from '../modules/access/index.js';

/** Who asks: as much of a token's claims as the acts need. */
export interface Asker {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly nip: string | null;
  readonly units: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
export type Answer = any;
/** Asks the running service as a client would; throws where anything is refused. */
export type Ask = (query: string, variables: Record<string, unknown>, asker: Asker) => Promise<Answer>;

export const PLANNER: Asker = { subject: 'demo-planner', roles: [Role.HR_PLANNER], nip: null, units: [] };
export const COMMITTEE: Asker = {
  subject: 'demo-committee',
  roles: [Role.TALENT_COMMITTEE],
  nip: null,
  units: [],
};
export const civilServant = (nip: string): Asker => ({
  subject: nip,
  roles: [Role.EMPLOYEE],
  nip,
  units: [],
});
