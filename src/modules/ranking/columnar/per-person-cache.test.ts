import { expect, test } from 'vitest';
import { cachedPerPerson, PerPersonCache } from './per-person-cache.js';

/** Derives from what is stored, and remembers what it was asked for. */
function derivedFrom(stored: Map<string, number>) {
  const asked: (readonly string[] | null)[] = [];
  const derive = async (changed: readonly string[] | null) => {
    asked.push(changed);
    const ids = changed ?? [...stored.keys()];
    return new Map(ids.flatMap((id) => (stored.has(id) ? [[id, stored.get(id) as number] as const] : [])));
  };
  return { asked, derive };
}

test('everybody is derived once, and afterwards only who changed, came or left', async () => {
  const stored = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const { asked, derive } = derivedFrom(stored);
  const kept = new PerPersonCache<number>();

  expect(await Promise.all([kept.current(derive), kept.current(derive)])).toEqual([stored, stored]);
  const before = await kept.current(derive);
  stored.set('a', 10).set('d', 4).delete('b');
  kept.change(['a', 'b', 'd']);

  expect(await kept.current(derive)).toEqual(stored);
  expect(await kept.current(derive)).toEqual(stored);
  expect(asked).toEqual([null, ['a', 'b', 'd']]);
  expect(before.get('a')).toBe(1);
});

test('what a failed attempt was to derive is left to the next one, with what changed meanwhile', async () => {
  const stored = new Map([['a', 1]]);
  const { asked, derive } = derivedFrom(stored);
  const kept = new PerPersonCache<number>();
  const fails = async () => {
    kept.change(['a']);
    throw new Error('gone');
  };

  await expect(kept.current(fails)).rejects.toThrow('gone');
  expect(await kept.current(derive)).toEqual(stored);
  stored.set('a', 2).set('b', 3);
  kept.change(['b']);
  await expect(kept.current(fails)).rejects.toThrow('gone');

  expect(await kept.current(derive)).toEqual(stored);
  expect(asked).toEqual([null, ['b', 'a']]);
});

test('those last asked for are kept, by their number and by the people they tell of', async () => {
  const all = new Map<string, PerPersonCache<unknown>>();
  const ask = async (of: string, people: number, kind = 'readable') => {
    const kept = cachedPerPerson<number>(all, kind, of, { names: 3, people: 10 });
    await kept.current(async () => new Map(Array.from({ length: people }, (_, at) => [`${of}${at}`, at])));
    return kept;
  };
  const first = await ask('a', 1);
  await ask('other', 100, 'talent');
  for (const of of ['b', 'a', 'c', 'd']) await ask(of, 1);
  expect([...all.keys()]).toEqual(['talent:other', 'readable:a', 'readable:c', 'readable:d']);
  expect(await ask('a', 1)).toBe(first);

  await ask('large', 50);
  await ask('e', 1);
  expect([...all.keys()]).toEqual(['talent:other', 'readable:e']);
});
