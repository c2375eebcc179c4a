import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const counts = 'people certain performanceOpen potentialOpen expired boxes { box people possible }';
const map = (given: string, selected: string) =>
  `{ nineBox${given === '' ? '' : `(${given})`} { on isCalibrated distribution { ${counts} } ${selected} } }`;

interface Distribution {
  readonly people: number;
  readonly certain: number;
  readonly expired: number;
  readonly boxes: readonly { readonly box: number; readonly people: number; readonly possible: number }[];
}
const sum = (distribution: Distribution) =>
  distribution.boxes.reduce((total, { people }) => total + people, 0);

describe('the map of nine boxes', () => {
  test('shows one box alone, and those who may turn out to stand in it', async () => {
    const one = (box: number) =>
      `b${box}: cells(box: ${box}) { box people possible employees(first: 1) { totalCount } } o${box}: open(first: 100, box: ${box}) { totalCount nodes { talent { boxes } } }`;
    const boxes = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const { data, errors } = await api.ask(map('', boxes.map(one).join(' ')));
    expect(errors).toBeUndefined();
    for (const box of boxes) {
      const [cell, ...others] = data.nineBox[`b${box}`];
      const open = data.nineBox[`o${box}`];
      expect([cell.box, others]).toEqual([box, []]);
      expect([cell.employees.totalCount, open.totalCount]).toEqual([cell.people, cell.possible]);
      for (const { talent } of nonEmpty(open.nodes as { talent: { boxes: number[] } }[]))
        expect(talent.boxes).toContain(box);
    }
    for (const field of ['cells(box: 10) { box }', 'open(box: 0) { totalCount }'])
      expect((await api.ask(map('', field))).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'box',
      });
  });

  test('counts everybody once, beside those of whom too little is known, and equals what is said of each person', async () => {
    const { data, errors } = await api.ask(
      map(
        '',
        'cells { box label isInPool legalBasis treatments employees(first: 100) { totalCount nodes { id } } } open(first: 1) { totalCount }',
      ),
    );
    const { distribution, cells, open } = data.nineBox;
    const people = [];
    for (let after: string | null = null; ; ) {
      const page: {
        nodes: { talent: { box: number | null } | null }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      } = (
        await api.ask(
          'query ($after: String) { employees(first: 100, after: $after, filter: { isServing: true }) { nodes { talent { box } } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
      ).data.employees;
      people.push(...page.nodes.filter(({ talent }) => talent !== null));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }

    expect(errors).toBeUndefined();
    expect(distribution.people).toBe(people.length);
    expect(open.totalCount).toBe(distribution.people - distribution.certain);
    expect(distribution.expired).toBeGreaterThan(0);
    for (const { box, people: counted } of distribution.boxes)
      expect([box, counted]).toEqual([box, people.filter(({ talent }) => talent?.box === box).length]);
    expect(cells.map((cell: { employees: { totalCount: number } }) => cell.employees.totalCount)).toEqual(
      distribution.boxes.map(({ people: counted }: { people: number }) => counted),
    );
    expect(
      cells.filter(({ isInPool }: { isInPool: boolean }) => isInPool).map(({ box }: { box: number }) => box),
    ).toEqual([7, 8, 9]);
    expect(cells[5]).toMatchObject({
      box: 6,
      label: 'Performance below expectation, potential high',
      legalBasis: 'PermenPANRB 3/2020 annex',
    });
  });

  test.each(['OFFICE', 'CLASS', 'KIND'])('in groups by %s, counts the same people', async (by) => {
    const { data } = await api.ask(
      map('', `groups(by: ${by}) { office { code } class kind distribution { ${counts} } }`),
    );
    const { distribution, groups } = data.nineBox;

    expect(groups.length).toBeGreaterThan(1);
    expect(
      groups.reduce(
        (total: number, group: { distribution: Distribution }) => total + group.distribution.people,
        0,
      ),
    ).toBe(distribution.people);
    expect(
      groups.reduce(
        (total: number, group: { distribution: Distribution }) => total + sum(group.distribution),
        0,
      ),
    ).toBe(distribution.certain);
  });

  test('shows an officer the people of the own units alone, and others nothing', async () => {
    const officer = { roles: [Role.UNIT_OFFICER], units: ['6471.10'] };
    const own = (await api.ask(map('', ''), {}, officer)).data.nineBox.distribution;
    const filtered = (await api.ask(map('filter: { unit: { code: "6471.10" }, isServing: true }', ''))).data
      .nineBox.distribution;

    expect(own).toEqual(filtered);
    expect(own.people).toBeGreaterThan(0);
    for (const role of [Role.EMPLOYEE, Role.ADMINISTRATOR])
      expect((await api.ask(map('', ''), {}, { roles: [role] })).errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
        permission: 'talent:read-figures',
      });
  });

  test('previews another policy: who moves, and from where to where', async () => {
    const { data, errors } = await api.ask(
      map(
        '',
        `preview(policy: { code: "PU_DJBK_2026" }) { distribution { ${counts} } moves(first: 5) { totalCount nodes { before after employee { id talent { boxes } } } } }`,
      ),
    );
    const { preview, distribution } = data.nineBox;
    const other = (await api.ask(map('policy: { code: "PU_DJBK_2026" }', 'policy { code }'))).data.nineBox;

    expect(errors).toBeUndefined();
    expect(preview.distribution).toEqual(other.distribution);
    expect(other.policy.code).toBe('PU_DJBK_2026');
    expect(preview.distribution).not.toEqual(distribution);
    expect(preview.moves.totalCount).toBeGreaterThan(0);
    for (const { before, after, employee } of preview.moves.nodes) {
      expect(before).toEqual(employee.talent.boxes);
      expect(after).not.toEqual(before);
    }
    expect(
      (await api.ask(map('', 'preview(policy: { code: "NONE" }) { moves { totalCount } }'))).errors?.[0]
        ?.extensions.code,
    ).toBe('MERIT_POLICY_UNKNOWN');
  });
});

test('a map costs the same number of statements however many people its boxes show', async () => {
  const statements = async (first: number) => {
    api.statements.length = 0;
    const { errors } = await api.ask(
      map('', `cells { employees(first: ${first}) { nodes { name unit { code } } } }`),
    );
    expect(errors).toBeUndefined();
    return api.statements.length;
  };
  await statements(1);

  expect(await statements(60)).toBe(await statements(2));
});
