import { expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { ROUNDING_BASE } from '../../src/platform/database/disclosure-control.js';
import { useApi } from '../support/api.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const reporter = { subject: 'reporter', roles: [Role.REPORTER] };
const tool = {
  ...reporter,
  subject: 'service:1',
  scopes: ['talent:read-figures', 'succession:read-figures'],
};
const COUNTS = 'people certain performanceOpen potentialOpen expired boxes { people possible }';
const MAP = `{ nineBox { on isRounded distribution { ${COUNTS} } cells { box people possible }
  groups(by: OFFICE) { office { name } distribution { ${COUNTS} } } preview(policy: { code: "PU_DJBK_2026" }) { moves { totalCount } } } }`;

const countsIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => (key === 'box' ? [] : countsIn(part)))
    : [];
};
const codesOf = async (query: string, claims: Partial<Claims>) =>
  (await api.ask(query, {}, claims)).errors?.map(({ extensions }) => extensions.code);

test.each([
  ['a reporter', reporter],
  ['a reporting tool', tool],
])('%s gets the rounded map of everybody, and nobody by name', async (_, claims) => {
  const { data, errors } = await api.ask(MAP, {}, claims);
  const whole = (await api.ask(MAP)).data.nineBox;
  const { nineBox: map } = data;

  expect(errors).toBeUndefined();
  expect([map.isRounded, whole.isRounded, map.preview]).toEqual([true, false, null]);
  expect(countsIn(map).filter((count) => count % ROUNDING_BASE !== 0)).toEqual([]);
  expect(Math.abs(map.distribution.people - whole.distribution.people)).toBeLessThan(ROUNDING_BASE);
  expect(whole.distribution.people).toBeGreaterThan(100);
  expect(map.groups.length).toBeGreaterThan(0);
  expect(map.groups.length).toBeLessThanOrEqual(whole.groups.length);
});

test.each([
  ['a reporter', reporter],
  ['a reporting tool', tool],
])('%s is refused who stands in a box, and keeps the counts', async (_, claims) => {
  const names =
    '{ nineBox { distribution { people } cells { box employees(first: 1) { totalCount } } open(first: 1) { totalCount nodes { name } } } }';
  const { data, errors } = await api.ask(names, {}, claims);
  const boxes = Array.from({ length: 9 }, (_, at) => ({ box: at + 1, employees: null }));

  expect(data.nineBox).toEqual({ distribution: { people: expect.any(Number) }, cells: boxes, open: null });
  expect(data.nineBox.distribution.people).toBeGreaterThan(100);
  expect(
    errors?.map(({ path, extensions: { code, argument } }) => [path?.at(-1), code, argument]).sort(),
  ).toEqual([
    ...boxes.map(() => ['employees', 'FIGURES_WITHHELD', 'employees']),
    ['open', 'FIGURES_WITHHELD', 'open'],
  ]);
});

test('who, when and how to count cannot be chosen without records', async () => {
  for (const given of [
    'filter: { unit: { code: "6471.10" } }',
    'on: "2027-01-01"',
    'policy: { code: "PU_DJBK_2026" }',
    'isCalibrated: false',
  ])
    expect(await codesOf(`{ nineBox(${given}) { distribution { people } } }`, reporter)).toEqual([
      'FIGURES_WITHHELD',
    ]);
  expect(await codesOf('{ retirementWave(by: COMPETENCY) { people } }', reporter)).toEqual([
    'FIGURES_WITHHELD',
  ]);
  for (const closed of [
    '{ pool(class: ADMINISTRATOR) { in } }',
    '{ benchStrength { posts { totalCount } } }',
  ])
    expect(await codesOf(closed, reporter)).not.toBeUndefined();
});

test.each(['MONTH', 'OFFICE', 'CLASS'])(
  'the wave of retirements by %s is rounded for a reporter, and says nothing of plans',
  async (by) => {
    const query = `{ retirementWave(by: ${by}) { month people overdue fromCriticalPosts withoutSuccessor } }`;
    const [wave, whole] = [
      (await api.ask(query, {}, reporter)).data.retirementWave,
      (await api.ask(query)).data.retirementWave,
    ];

    expect(wave.length).toBeGreaterThan(0);
    expect(wave.length).toBeLessThanOrEqual(whole.length);
    expect(countsIn(wave).filter((count) => count % ROUNDING_BASE !== 0)).toEqual([]);
    expect(wave.filter(({ withoutSuccessor }: Json) => withoutSuccessor !== null)).toEqual([]);
  },
);
