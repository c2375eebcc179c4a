import { createContext, type ReactNode, useContext } from 'react';
import type { FrameQuery } from '../graphql/graphql';
import type { Session } from '../session/session';
import type { Choice } from './labels';

export type Viewer = FrameQuery['viewer'];

interface SignedIn {
  readonly session: Session;
  readonly viewer: Viewer;
  /** Name of the agency whose people these are; null where there is none yet. */
  readonly agency: string | null;
  /** Offices directly below the agency. */
  readonly offices: readonly { readonly code: string; readonly name: string }[];
}

const Current = createContext<SignedIn | null>(null);

export function SignedInAs({ value, children }: { readonly value: SignedIn; readonly children: ReactNode }) {
  return <Current value={value}>{children}</Current>;
}

export function useSignedIn(): SignedIn {
  const value = useContext(Current);
  if (value === null) throw new Error('a page is shown to nobody');
  return value;
}

/** Offices to choose from, by code. */
export function useOfficeChoices(): readonly Choice[] {
  return useSignedIn().offices.map(({ code, name }) => ({ value: code, label: name }));
}

/** Whether the person may do something, as the service names it. */
export function usePermission(permission: string): boolean {
  return useSignedIn().viewer.permissions.includes(permission);
}
