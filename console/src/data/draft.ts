import { useCallback, useState } from 'react';
import { useSignedIn } from '../app/session-context';
import { DRAFT } from './draft-store';

/**
 * What somebody is writing, kept in the tab until it is sent: it outlasts a reload, a lost line and a session
 * that ends. Each person finds their own alone.
 */
export function useDraft<Value>(
  name: string,
  initial: Value,
): [value: Value, change: (value: Value) => void, forget: () => void, isKept: boolean] {
  const { session } = useSignedIn();
  const key = `${DRAFT}${session.key} ${name}`;
  const [held, hold] = useState<{ readonly key: string; readonly value: Value | null }>(() => ({
    key,
    value: stored<Value>(key),
  }));
  const value = held.key === key ? held.value : stored<Value>(key);
  const change = useCallback(
    (next: Value) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      hold({ key, value: next });
    },
    [key],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(key);
    hold({ key, value: null });
  }, [key]);
  return [value ?? initial, change, forget, value !== null];
}

/** Whether something of this name is written and not sent, as a window asks when it opens. */
export function useIsDrafted(name: string): boolean {
  const { session } = useSignedIn();
  return stored(`${DRAFT}${session.key} ${name}`) !== null;
}

function stored<Value>(key: string): Value | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as Value);
}
