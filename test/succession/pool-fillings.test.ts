import { beforeAll, describe, expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import {
  type Candidate,
  close,
  open,
  planner,
  shown,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const acts = useFillingActs(api);
const members = `query ($after: String) { pool(class: PENGAWAS) { members(first: 100, after: $after) { nodes { standing employee { id } } pageInfo { hasNextPage endCursor } } } }`;

interface Members {
  readonly nodes: readonly { standing: string; employee: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

let vacancy: Vacancy;
let filling: string;
const standing = new Map<string, string>();
const inPool = ({ employee }: Candidate) => standing.get(employee.id) === 'IN';

/**
 * A pool in which some stand, some may and some do not, and a vacancy for which people of all three are
 * eligible.
 */
beforeAll(async () => {
  await api.database.query("update rule_parameter set value = '3 8' where code = 'POOL_BOXES'");
  for (let after: string | null = null; ; ) {
    const page: Members = (await api.ask(members, { after })).data.pool.members;
    for (const { standing: found, employee } of page.nodes) standing.set(employee.id, found);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const found = (await acts.vacancies()).find((one) => {
    const eligible = acts.eligible(one);
    const second = eligible.filter(inPool)[1];
    return second !== undefined && (second.place as number) > 2;
  });
  if (found === undefined) throw new Error('no vacancy has two eligible people of the pool behind others');
  vacancy = found;
  filling = (await api.ask(open, { vacancy: vacancy.id, route: 'TALENT_POOL' }, planner)).data.openFilling
    .filling.id;
}, 60_000);

describe('a filling from the talent pool', () => {
  test('asks for reasons only about people who stand in the pool or may', async () => {
    const { employeeIds: employees } = await acts.passing(filling, []);

    expect(employees.length).toBeGreaterThan(0);
    for (const id of employees)
      expect([id, standing.get(id)]).toEqual([id, expect.stringMatching(/^(IN|OPEN)$/)]);
    const { data } = await api.ask(
      'query ($f: ID!) { node(id: $f) { ... on Filling { ranking { among candidates(first: 100) { nodes { shortlist(size: 2) employee { id } } } } } } }',
      { f: filling },
      planner,
    );
    const { among, candidates } = data.node.ranking;
    const open = candidates.nodes.filter(({ shortlist }: { shortlist: string }) => shortlist === 'OPEN');
    expect(among).toBe('POOL');
    expect(employees.toSorted()).toEqual(
      open.map(({ employee }: { employee: { id: string } }) => employee.id).toSorted(),
    );
  });

  test('counts places within the pool, and says of nobody outside that he was passed over', async () => {
    const among = acts.eligible(vacancy).filter(inPool);
    const taken = among.slice(0, 2);
    const entries = taken.map(({ employee }) => ({ employeeId: employee.id }));
    const outside = vacancy.ranking.candidates.nodes
      .filter(({ employee }) => !standing.has(employee.id))
      .map(({ employee }) => employee.id);
    const over = await acts.passing(filling, taken);
    const input = {
      entries,
      excluded: [{ ...over, employeeIds: [...over.employeeIds, ...outside] }],
      fewerBecause: 'Two only',
      expectedVersion: 1,
    };
    const second = among[1] as Candidate;

    const skipped = await api.ask(
      close,
      { input: { fillingId: filling, ...input, entries: [entries[1]] } },
      planner,
    );
    expect(skipped.errors?.[0]?.extensions).toEqual({
      code: 'FILLING_REASON_NEEDED',
      argument: 'input.entries.0.reason',
      place: 2,
    });
    expect(second.place).toBeGreaterThan(2);
    expect(
      (await api.ask(close, { input: { fillingId: filling, ...input } }, planner)).errors,
    ).toBeUndefined();
    const { data } = await api.ask(
      `query ($f: ID!) { node(id: $f) { ... on Filling { ${shown} } } }`,
      { f: filling },
      planner,
    );
    expect(data.node.shortlist.map(({ place }: { place: number }) => place)).toEqual([1, 2]);
    expect(outside.length).toBeGreaterThan(0);
    expect(
      data.node.excludedCandidates
        .map(({ employee }: { employee: { id: string } }) => employee.id)
        .toSorted(),
    ).toEqual(over.employeeIds.toSorted());
  });

  test('compares a sealed shortlist with the pool of today, not with everybody', async () => {
    const changes = async () =>
      (
        await api.ask(
          'query ($f: ID!) { dossiers(subjectId: $f) { nodes { changes { changes(first: 100) { nodes { placeBefore placeAfter employee { id } } } } } } }',
          {
            f: filling,
          },
        )
      ).data.dossiers.nodes[0].changes.changes.nodes;
    expect(await changes()).toEqual([]);
    const last = acts.eligible(vacancy).filter(inPool).at(-1) as Candidate;
    await api.database.query('delete from potential_assessment where employee_id = $1', [
      decodeUuid(last.employee.id, 'Employee'),
    ]);
    await builder(() => api.database).fact('potential_assessment', decodeUuid(last.employee.id, 'Employee'), {
      score_hundredths: 10_000,
      assessed_on: '2026-11-20',
      valid_until: '2029-11-20',
    });
    const found: { placeBefore: number | null; placeAfter: number | null; employee: { id: string } }[] =
      await changes();
    expect(found.map(({ employee }) => employee.id)).toContain(last.employee.id);
    expect(found.filter(({ employee }) => !standing.has(employee.id))).toEqual([]);
    const most = acts.eligible(vacancy).filter(inPool).length;
    for (const { placeBefore, placeAfter } of found)
      expect(Math.max(placeBefore ?? 1, placeAfter ?? 1)).toBeLessThanOrEqual(most);
  });
});
