import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { isLongRun } from '../support/long-run.js';
import { differencesOf } from './recalculation/compare.js';
import { answered, loadWorld, type World } from './recalculation/facts.js';
import { internalId, judgeAll } from './recalculation/order.js';
import { askRanking, type Question } from './recalculation/post.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const LAST_DAY_OF_GRACE = '2027-03-31';
const NEXT_YEAR = '2027-06-15';
const IN_TWO_YEARS = '2028-11-21';
const MAX_SHOWN = 20;
const SLOW = { timeout: 60_000 };

const ALL_CLASSES = [
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
const CLASSES = isLongRun ? ALL_CLASSES : ['JPT_PRATAMA', 'JF_AHLI_MUDA'];

/** What one ranking came to; of its people only what the tests ask for. */
interface Recalculated {
  readonly asked: string;
  readonly code: string;
  readonly class: string;
  readonly outcomes: ReadonlySet<string>;
  readonly standings: ReadonlySet<string>;
  readonly waived: number;
  readonly differences: readonly string[];
}

let world: World;
/** The post that the deeds name. */
let waivedFor: string;
const known = new Map<string, Promise<readonly Recalculated[]>>();

beforeAll(async () => {
  waivedFor = await waive();
  world = await loadWorld(api, TODAY);
}, SLOW.timeout);

test.each(CLASSES)(
  'rankings for posts of class %s are what facts and policy say',
  SLOW,
  async (positionClass) => expectNoDifference(await promotions(positionClass)),
);

test.each(CLASSES)(
  'rankings by rotation for a post of class %s are what facts and policy say',
  SLOW,
  async (positionClass) => expectNoDifference(await rotations(positionClass)),
);

test(
  'a deed waives a requirement where its signer may, for the person, post and days that it names',
  SLOW,
  async () => {
    const [ranking] = await waivers();

    expectNoDifference(await waivers());
    expect(ranking?.waived).toBe(2);
  },
);

test.runIf(isLongRun)(
  'what is recalculated covers every outcome and standing, in posts of at least eight classes',
  {
    timeout: CLASSES.length * SLOW.timeout,
  },
  async () => {
    const rankings = [...(await waivers())];
    for (const positionClass of CLASSES)
      rankings.push(...(await promotions(positionClass)), ...(await rotations(positionClass)));
    const outcomes = new Set(rankings.flatMap((ranking) => [...ranking.outcomes]));
    const standings = new Set(rankings.flatMap((ranking) => [...ranking.standings]));

    expect(rankings.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rankings.map(({ code }) => code)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(rankings.map((ranking) => ranking.class)).size).toBeGreaterThanOrEqual(8);
    expect([...outcomes].toSorted()).toEqual(['FAIL', 'PASS', 'UNKNOWN', 'WAIVED']);
    expect([...standings].toSorted()).toEqual(['ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED']);
  },
);

/** Recalculates once, whichever test asks first. */
function once(
  key: string,
  recalculateAll: () => Promise<readonly Recalculated[]>,
): Promise<readonly Recalculated[]> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = recalculateAll();
  known.set(key, made);
  return made;
}

const promotions = (positionClass: string) =>
  once(`promotions ${positionClass}`, async () => {
    const [first, second, third] = await differentPosts(positionClass);
    return [
      await recalculate(first, TODAY),
      await recalculate(second ?? first, TODAY),
      await recalculate(second ?? first, LAST_DAY_OF_GRACE),
      await recalculate(third ?? first, NEXT_YEAR),
      await recalculate(first, NEXT_YEAR, { projection: 'STRICT' }),
      await recalculate(first, IN_TWO_YEARS),
    ];
  });

const rotations = (positionClass: string) =>
  once(`rotations ${positionClass}`, async () => {
    const [first] = await differentPosts(positionClass);
    return [await recalculate(first, TODAY, { route: 'ROTATION' })];
  });

const waivers = () => once('waivers', async () => [await recalculate(waivedFor, TODAY)]);

/** Signs deeds for people who lack a training, two of them good for the post that is returned today. */
async function waive(): Promise<string> {
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
  return post.code;
}

function expectNoDifference(rankings: readonly Recalculated[]): void {
  expect(rankings).not.toEqual([]);
  for (const { asked, differences } of rankings)
    expect.soft(differences.slice(0, MAX_SHOWN), asked).toEqual([]);
}

async function recalculate(
  code: string | undefined,
  on: string,
  { route = 'PROMOTION', projection = 'CARRY_FORWARD' }: Partial<Pick<Question, 'route' | 'projection'>> = {},
): Promise<Recalculated> {
  if (code === undefined) throw new Error('there is no such post');
  const ranking = await askRanking(api, { code, on, route, projection });
  const judged = judgeAll({ ...world, projection }, ranking.post, ranking.policy, on, route);
  return {
    asked: `${code} on ${on}, ${route}, ${projection}`,
    code,
    class: ranking.post.class,
    outcomes: new Set(judged.flatMap(({ outcomes }) => outcomes)),
    standings: new Set(judged.map(({ standing }) => standing)),
    waived: judged.filter(({ outcomes }) => outcomes.includes('WAIVED')).length,
    differences: differencesOf(judged, ranking),
  };
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
