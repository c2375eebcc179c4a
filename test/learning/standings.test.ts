import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });

interface Standing {
  readonly verified: number;
  readonly unverified: number;
  readonly counted: number;
  readonly online: number;
  readonly required: number;
  readonly obligation: string;
  readonly shortBy: number;
  readonly aboveBy: number;
  readonly unknownEntries: number;
  readonly status: string;
}
interface UnitRow {
  readonly people: number;
  readonly met: number;
  readonly short: number;
  readonly unknown: number;
  readonly aboveCeiling: number;
  readonly verifiedHours: number | null;
  readonly unverifiedHours: number | null;
  readonly onlineShare: number | null;
}
interface Person {
  readonly learning: Standing | null;
  readonly ledger: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly status: string;
      readonly delivery: string;
      readonly countedHours: number | null;
      readonly hours: number | null;
      readonly trainingRecord: { readonly id: string } | null;
    }[];
  } | null;
  readonly trainings:
    | readonly { readonly id: string; readonly hours: number | null; readonly completedOn: string }[]
    | null;
}

const PERSON = `learning(year: $year) { verified unverified counted online required obligation shortBy aboveBy unknownEntries status }
  ledger: learningEntries(year: $year, first: 100) { totalCount nodes { status delivery countedHours hours trainingRecord { id } } }
  trainings { id hours completedOn }`;

/** Everybody who serves in a unit or below it. */
async function peopleOf(unit: string, year: number, claims: object = {}): Promise<Person[]> {
  const all: Person[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors }: Awaited<ReturnType<typeof api.ask>> = await api.ask(
      `query ($unit: String!, $year: Int!, $after: String) { employees(first: 100, after: $after, filter: { isServing: true, unit: { code: $unit } }) {
        pageInfo { hasNextPage endCursor } nodes { ${PERSON} } } }`,
      { unit, year, after },
      claims,
    );
    expect(errors).toBeUndefined();
    all.push(...data.employees.nodes);
    if (!data.employees.pageInfo.hasNextPage) return all;
    after = data.employees.pageInfo.endCursor;
  }
}
const units = async (year: number, filter: object | null = null, claims: object = {}) => {
  const { data, errors } = await api.ask(
    'query ($year: Int!, $filter: UnitFilter) { learningByUnit(year: $year, filter: $filter, first: 100) { totalCount nodes { unit { code name } people met short aboveCeiling unknown expectedShort verifiedHours unverifiedHours onlineShare } } }',
    { year, filter },
    claims,
  );
  expect(errors).toBeUndefined();
  return data.learningByUnit.nodes;
};
const sum = (list: readonly number[]) => Math.round(list.reduce((total, one) => total + one, 0) * 100) / 100;

describe('over the demo city', () => {
  test('each year has a budget, bound and spent in part, and the last one reaches the floor', async () => {
    for (const [year, isFloorMet] of [
      [2024, false],
      [2026, true],
    ] as const) {
      const { data } = await api.ask(
        'query ($year: Int!) { learningBudget(year: $year) { planned committed spent isFloorMet } }',
        { year },
      );
      const { planned, committed, spent } = data.learningBudget;
      expect(data.learningBudget.isFloorMet).toBe(isFloorMet);
      expect(Number(spent)).toBeGreaterThan(0);
      expect(Number(spent)).toBeLessThanOrEqual(Number(committed));
      expect(Number(committed)).toBeLessThan(Number(planned));
    }
  });

  test('the figures of units are those of their people', async () => {
    const listed = (await units(2026)).filter(({ people }: { people: number }) => people > 0);
    expect(listed.length).toBeGreaterThan(20);
    // In the year under way people are counted where they serve today, as the list of them is.
    for (const one of nonEmpty([listed[0], listed[5], listed.at(-1)])) {
      const people = await peopleOf(one.unit.code, 2026);
      const of = (status: string) => people.filter(({ learning }) => learning?.status === status).length;
      expect([one.people, one.met, one.short, one.aboveCeiling]).toEqual([
        people.length,
        of('MET'),
        of('SHORT'),
        of('ABOVE_CEILING'),
      ]);
      expect(one.unknown).toBe(people.length - of('MET') - of('SHORT') - of('ABOVE_CEILING'));
      expect(one.verifiedHours).toBeCloseTo(sum(people.map(({ learning }) => learning?.verified ?? 0)), 2);
      expect(one.unverifiedHours).toBeCloseTo(
        sum(people.map(({ learning }) => learning?.unverified ?? 0)),
        2,
      );
    }
  });

  test.each([2025, 2026])('what people are told of %i is what their ledger says', async (year) => {
    const listed = (await units(year)).filter(({ people }: { people: number }) => people > 0);
    expect(listed.length).toBeGreaterThan(20);
    const office = listed.find(({ people }: { people: number }) => people > 30 && people < 300) ?? listed[0];
    const people = await peopleOf(office.unit.code, year);
    expect(people.some(({ learning }) => learning?.status === 'MET')).toBe(true);
    expect(people.some(({ learning }) => learning?.status === 'SHORT')).toBe(true);
    for (const { learning, ledger, trainings } of people) {
      if (learning === null) continue;
      const counting = (ledger?.nodes ?? []).filter(({ status }) => ['CLAIMED', 'VERIFIED'].includes(status));
      const hours = (status: string) =>
        sum(counting.filter((one) => one.status === status).map(({ countedHours }) => countedHours ?? 0));
      const written = new Set(counting.flatMap(({ trainingRecord }) => trainingRecord?.id ?? []));
      const beside = (trainings ?? []).filter(
        ({ id, completedOn }) => completedOn.startsWith(String(year)) && !written.has(id),
      );
      expect(ledger?.totalCount).toBe(ledger?.nodes.length);
      // A training that an entry of another year became counts in that year.
      expect(learning.verified).toBeGreaterThanOrEqual(hours('VERIFIED'));
      expect(learning.verified).toBeLessThanOrEqual(
        sum([hours('VERIFIED'), ...beside.map((one) => one.hours ?? 0)]),
      );
      expect(learning.unverified).toBe(hours('CLAIMED'));
      expect(learning.online).toBeLessThanOrEqual(learning.verified);
      expect(learning.counted).toBe(
        learning.obligation === 'CEILING'
          ? Math.min(learning.verified, learning.required)
          : learning.verified,
      );
      expect(learning.shortBy > 0).toBe(
        learning.obligation !== 'CEILING' && learning.verified < learning.required,
      );
      if (learning.status === 'MET' && learning.obligation !== 'CEILING') expect(learning.shortBy).toBe(0);
    }
  });

  test('who stands so is found, and who does not; nobody is both, and the counts are those of the units', async () => {
    const found = async (learning: object, not = false) => {
      const filter = not ? { not: { learning } } : { learning };
      const { data, errors } = await api.ask(
        'query ($filter: EmployeeFilter) { employees(first: 100, filter: $filter) { totalCount nodes { learning(year: 2026) { status isExpectedShort projected required obligation } } } }',
        { filter: { and: [{ isServing: true }, filter] } },
      );
      expect(errors).toBeUndefined();
      return data.employees;
    };
    const [agency] = (await units(2026)).filter(
      ({ unit }: { unit: { code: string } }) => unit.code === '6471',
    );
    for (const [status, count] of [
      ['MET', agency.met],
      ['SHORT', agency.short],
      ['ABOVE_CEILING', agency.aboveCeiling],
    ] as const) {
      const those = await found({ year: 2026, status: [status] });
      expect(those.totalCount).toBe(count);
      expect(new Set(those.nodes.map((one: Person) => one.learning?.status))).toEqual(new Set([status]));
      const others = await found({ year: 2026, status: [status] }, true);
      expect(those.totalCount + others.totalCount).toBe(agency.people);
    }
    const pace = await found({ year: 2026, isExpectedShort: true });
    expect(pace.totalCount).toBe(agency.expectedShort);
    expect(
      pace.nodes.every((one: { learning: { isExpectedShort: boolean } }) => one.learning.isExpectedShort),
    ).toBe(true);
    expect((await found({ year: 2027, isExpectedShort: true })).totalCount).toBe(0);
    const asked = await api.ask('{ employees(filter: { learning: { year: 1990 } }) { totalCount } }');
    expect(asked.errors?.[0]?.extensions).toMatchObject({ argument: 'filter.learning.year' });
    const closed = await api.ask(
      '{ employees(filter: { learning: { year: 2026, status: [SHORT] } }) { totalCount } }',
      {},
      { roles: [Role.EMPLOYEE], nip: null },
    );
    expect(closed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('an officer is told of the own people, and a reporter rounded figures of everybody without hours', async () => {
    const whole = (await units(2026)).find(
      ({ people, unit }: { people: number; unit: { code: string } }) =>
        people > 20 && people < 200 && unit.code.split('.').length === 3,
    );
    const officer = { roles: [Role.UNIT_OFFICER], units: [whole.unit.code] };
    const theirs = await units(2026, null, officer);
    expect(theirs.find(({ unit }: { unit: { code: string } }) => unit.code === whole.unit.code)).toEqual(
      whole,
    );
    // Of others nobody would be counted: they are not listed, and 0 is told of nobody unseen.
    expect(
      nonEmpty(theirs as { unit: { code: string } }[]).every(({ unit }) =>
        unit.code.startsWith(whole.unit.code),
      ),
    ).toBe(true);

    // Everybody who serves in an office is counted there, and nobody twice.
    const offices = await units(2026, { isOffice: true });
    const [agency] = (await units(2026)).filter(
      ({ unit }: { unit: { code: string } }) => unit.code === '6471',
    );
    const inOffices = sum(offices.map(({ people }: { people: number }) => people));
    expect(inOffices).toBeGreaterThan(agency.people * 0.9);
    expect(inOffices).toBeLessThanOrEqual(agency.people);

    const rounded = await units(2026, null, { roles: [Role.REPORTER] });
    for (const one of nonEmpty(rounded as UnitRow[])) {
      expect(
        [one.people, one.met, one.short, one.unknown, one.aboveCeiling].every((count) => count % 10 === 0),
      ).toBe(true);
      expect([one.verifiedHours, one.unverifiedHours, one.onlineShare]).toEqual([null, null, null]);
    }
    expect(rounded.some(({ people }: { people: number }) => people > 0)).toBe(true);
    const refused = await api.ask(
      '{ learningByUnit(year: 2026) { totalCount } }',
      {},
      { roles: [Role.EMPLOYEE] },
    );
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const past = await api.ask('{ learningByUnit(year: 1999) { totalCount } }');
    expect(past.errors?.[0]?.extensions).toMatchObject({ argument: 'year' });
  });
});
