import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { differencesOf } from './recalculation/compare.js';
import { answered, loadWorld, type World } from './recalculation/facts.js';
import { internalId, type Judged, judgeAll } from './recalculation/order.js';
import { askRanking, type Question } from './recalculation/post.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const LAST_DAY_OF_GRACE = '2027-03-31';
const NEXT_YEAR = '2027-06-15';
const IN_TWO_YEARS = '2028-11-21';
const MAX_SHOWN = 20;
const SLOW = { timeout: 60_000 };

const CLASSES = [
  'JPT_PRATAMA',
  'ADMINISTRATOR',
  'PENGAWAS',
  'PELAKSANA',
  'JF_AHLI_MADYA',
  'JF_AHLI_MUDA',
  'JF_AHLI_PERTAMA',
  'JF_PENYELIA',
  'JF_MAHIR',
  'JF_TERAMPIL',
  'JF_PEMULA',
];

let world: World;
const covered = {
  rankings: 0,
  posts: new Set<string>(),
  classes: new Set<string>(),
  outcomes: new Set<string>(),
  standings: new Set<string>(),
};

beforeAll(async () => {
  world = await loadWorld(api, TODAY);
}, SLOW.timeout);

test.each(CLASSES)(
  'rankings for posts of class %s are what facts and policy say',
  SLOW,
  async (positionClass) => {
    const [first, second, third] = await differentPosts(positionClass);

    await recalculate(first, TODAY);
    await recalculate(second ?? first, TODAY);
    await recalculate(second ?? first, LAST_DAY_OF_GRACE);
    await recalculate(third ?? first, NEXT_YEAR);
    await recalculate(first, NEXT_YEAR, { projection: 'STRICT' });
    await recalculate(first, IN_TWO_YEARS);
  },
);

test.each(CLASSES)(
  'rankings by rotation for a post of class %s are what facts and policy say',
  SLOW,
  async (positionClass) => {
    const [first] = await differentPosts(positionClass);

    await recalculate(first, TODAY, { route: 'ROTATION' });
  },
);

test(
  'a deed waives a requirement where its signer may, for the person, post and days that it names',
  SLOW,
  async () => {
    const [code] = await differentPosts('ADMINISTRATOR');
    const { post, candidates } = await askRanking(api, {
      code: String(code),
      on: TODAY,
      route: 'PROMOTION',
      projection: 'CARRY_FORWARD',
    });
    const without = candidates.filter(({ eligibility }) =>
      eligibility.some(({ rule, outcome }) => rule === 'LEADERSHIP_TRAINING' && outcome !== 'PASS'),
    );
    const deeds = [
      { signed_by: 'PPK', valid_from: '2026-01-01', valid_until: TODAY },
      { signed_by: 'PPK', valid_from: TODAY, valid_until: '2026-12-31' },
      { signed_by: 'PPK', valid_from: '2026-01-01', valid_until: '2026-11-20' },
      { signed_by: 'PPK', valid_from: '2026-11-22', valid_until: '2026-12-31' },
      { signed_by: 'PRESIDENT', valid_from: '2026-01-01', valid_until: '2026-12-31' },
    ];
    for (const [index, deed] of deeds.entries()) {
      const person = internalId(String(without[index]?.employee.id));
      await build.fact('waiver', person, {
        position_id: internalId(post.id),
        rule: 'LEADERSHIP_TRAINING',
        ...deed,
      });
    }
    world = await loadWorld(api, TODAY);

    const judged = await recalculate(code, TODAY);

    expect(judged.filter(({ outcomes }) => outcomes.includes('WAIVED'))).toHaveLength(2);
  },
);

test('what is recalculated covers every outcome and standing, in posts of at least eight classes', () => {
  expect(covered.rankings).toBeGreaterThanOrEqual(60);
  expect(covered.posts.size).toBeGreaterThanOrEqual(10);
  expect(covered.classes.size).toBeGreaterThanOrEqual(8);
  expect([...covered.outcomes].toSorted()).toEqual(['FAIL', 'PASS', 'UNKNOWN', 'WAIVED']);
  expect([...covered.standings].toSorted()).toEqual(['ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED']);
});

async function recalculate(
  code: string | undefined,
  on: string,
  { route = 'PROMOTION', projection = 'CARRY_FORWARD' }: Partial<Pick<Question, 'route' | 'projection'>> = {},
): Promise<Judged[]> {
  if (code === undefined) throw new Error('there is no such post');
  const ranking = await askRanking(api, { code, on, route, projection });
  const judged = judgeAll({ ...world, projection }, ranking.post, ranking.policy, on, route);
  covered.rankings++;
  covered.posts.add(code);
  covered.classes.add(ranking.post.class);
  for (const { outcomes, standing } of judged) {
    covered.standings.add(standing);
    for (const outcome of outcomes) covered.outcomes.add(outcome);
  }
  expect
    .soft(differencesOf(judged, ranking).slice(0, MAX_SHOWN), `${code} on ${on}, ${route}, ${projection}`)
    .toEqual([]);
  return judged;
}

interface Listed {
  readonly code: string;
  readonly affair: string | null;
  readonly acceptedFields: readonly string[];
  readonly competencyStandard: readonly { level: number }[];
  readonly requirements: readonly { rule: string }[];
  readonly ranking: { eligible: number; undetermined: number };
}

const POSTS = `query ($class: [PositionClass!], $on: LocalDate!) {
  positions(first: 40, filter: { class: $class, standingOn: $on }) {
    nodes { code affair acceptedFields competencyStandard { level } requirements(on: $on) { rule } ranking(on: $on) { eligible undetermined } }
  }
}`;

/**
 * Posts of a class that differ in what is known and asked of them, those with the most eligible people first.
 */
async function differentPosts(positionClass: string): Promise<string[]> {
  const { positions } = await answered<{ positions: { nodes: readonly Listed[] } }>(api, POSTS, {
    class: [positionClass],
    on: TODAY,
  });
  const kinds = new Map<string, Listed>();
  for (const post of positions.nodes) {
    const lacks = [post.affair === null, post.acceptedFields.length === 0, post.competencyStandard.length];
    const kind = [...lacks, post.requirements.length].join();
    const known = kinds.get(kind);
    if (known === undefined || known.ranking.eligible < post.ranking.eligible) kinds.set(kind, post);
  }
  const mostEligibleFirst = [...kinds.values()].toSorted((a, b) => b.ranking.eligible - a.ranking.eligible);
  return mostEligibleFirst.map(({ code }) => code);
}
