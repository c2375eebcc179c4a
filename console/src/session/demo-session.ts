import { forgetDrafts } from '../data/draft-store';
import { renewed, type Session, SessionEnded } from './session';

/** Whom somebody chose to be, over generated data. */
export interface DemoChoice {
  readonly role: string;
  readonly nip: string | null;
  readonly unit: string | null;
}

const STORED = 'demo-choice';

export function demoChoice(): DemoChoice | null {
  const stored = sessionStorage.getItem(STORED);
  return stored === null ? null : (JSON.parse(stored) as DemoChoice);
}

export function chooseDemo(choice: DemoChoice | null): void {
  if (choice === null) sessionStorage.removeItem(STORED);
  else sessionStorage.setItem(STORED, JSON.stringify(choice));
}

/** The tab knows who was chosen; the token is in memory alone. */
export function demoSession(choice: DemoChoice, signedOut: () => void): Session {
  return {
    key: `${choice.role} ${choice.nip ?? ''} ${choice.unit ?? ''}`,
    token: renewed(async () => {
      const response = await fetch('/console/token', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(choice),
      });
      if (!response.ok) throw new SessionEnded();
      return (await response.json()) as { token: string; expiresIn: number };
    }),
    async signOut() {
      chooseDemo(null);
      forgetDrafts();
      signedOut();
    },
  };
}
