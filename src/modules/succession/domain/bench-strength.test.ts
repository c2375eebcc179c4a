import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BenchPost, distinctSuccessors } from './bench-strength.js';

const RUNS = process.env['SUKSESI_LONG'] ? 10_000 : 1_000;
const people = ['a', 'b', 'c', 'd', 'e'];
const organisation = fc
  .array(fc.subarray(people), { minLength: 0, maxLength: 6 })
  .map((lists): BenchPost[] => lists.map((ready, index) => ({ id: `P${index}`, ready })));

/**
 * Every way in which posts can be given different people, tried one after the other; the posts covered, of
 * the best one.
 */
function bruteForce(posts: readonly BenchPost[], at = 0, taken: readonly string[] = []): string[] {
  const [post] = posts.slice(at);
  if (post === undefined) return [];
  const without = bruteForce(posts, at + 1, taken);
  const ways = post.ready
    .filter((person) => !taken.includes(person))
    .map((person) => [post.id, ...bruteForce(posts, at + 1, [...taken, person])]);
  return [...ways, without].reduce((best, way) => (isBetter(way, best) ? way : best));
}

/** More posts; of equally many, those that come earlier. */
function isBetter(way: readonly string[], best: readonly string[]): boolean {
  return way.length > best.length || (way.length === best.length && way.join() < best.join());
}

test('as many posts are covered by different people as can be, the earlier ones first: equal to trying every way', () => {
  fc.assert(
    fc.property(organisation, (posts) => {
      const found = distinctSuccessors(posts);

      expect([...found.keys()].sort()).toEqual(bruteForce(posts).sort());
      expect(new Set(found.values()).size).toBe(found.size);
      for (const [post, person] of found)
        expect(posts.find(({ id }) => id === post)?.ready).toContain(person);
    }),
    { numRuns: RUNS },
  );
});

test('one successor on five plans counts once', () => {
  expect(distinctSuccessors(['1', '2', '3', '4', '5'].map((id) => ({ id, ready: ['a'] }))).size).toBe(1);
  expect(distinctSuccessors([]).size).toBe(0);
});
