import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { appoint, codeOf, decide, open, planner, shown, step } from '../support/filling-acts.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const ENTRY = ['PELAKSANA', 'JF_AHLI_PERTAMA', 'JF_MAHIR', 'JF_TERAMPIL', 'JF_PEMULA'];
const request = `mutation ($f: ID!, $v: Int!) { requestFormation(input: { fillingId: $f, document: "Usulan 7", expectedVersion: $v }) { filling { ${shown} formationRequest requestedOn openCandidates(size: 3) { totalCount } warnings { kind } } } }`;
const close = `mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { ${shown} } } }`;

interface Post {
  readonly code: string;
  readonly class: string;
  readonly waysToFill: readonly string[];
  readonly closedWays: readonly { readonly method: string; readonly because: string }[];
  readonly promotion: {
    readonly eligible: number;
    readonly undetermined: number;
    readonly findings: readonly string[];
  };
  readonly rotation: { readonly eligible: number };
}

async function postsOf(positionClass: string): Promise<Post[]> {
  const { data, errors } = await api.ask(
    `query ($class: [PositionClass!]) { positions(first: 3, filter: { class: $class, standingOn: "2026-11-21" }) { nodes { code class waysToFill closedWays { method because }
      promotion: ranking { eligible undetermined findings } rotation: ranking(mobility: ROTATION) { eligible } } } }`,
    { class: [positionClass] },
  );
  expect(errors).toBeUndefined();
  return data.positions.nodes;
}

const vacancyOf = async (positionClass: string): Promise<{ id: string; position: { code: string } }> => {
  const { data } = await api.ask(
    'query ($class: [PositionClass!]) { vacancies(first: 20, filter: { class: $class }) { nodes { id position { code } } } }',
    {
      class: [positionClass],
    },
  );
  return data.vacancies.nodes[0];
};

test('a post says by which ways it is filled, and why not by the others', async () => {
  const ways: Record<string, readonly string[]> = {};
  for (const positionClass of ['JPT_PRATAMA', 'PENGAWAS', 'JF_AHLI_MUDA', ...ENTRY]) {
    for (const post of nonEmpty(await postsOf(positionClass))) {
      ways[post.class] = post.waysToFill;
      const all = [...post.waysToFill, ...post.closedWays.map(({ method }) => method)];
      expect(all.toSorted()).toEqual([
        'INTERNAL_APPOINTMENT',
        'JOB_FIT',
        'OPEN_SELECTION',
        'RECRUITMENT',
        'ROTATION',
        'TALENT_POOL',
      ]);
      for (const { because } of nonEmpty(post.closedWays))
        expect(because).toMatch(/The rule names .+\(.+\)\.$/);
      if (!ENTRY.includes(post.class)) continue;
      expect([post.promotion.eligible, post.promotion.undetermined]).toEqual([0, 0]);
      expect(post.promotion.findings[0]).toMatch(/^NO_FEEDER_CLASS: /);
      expect(post.closedWays.find(({ method }) => method === 'INTERNAL_APPOINTMENT')?.because).toContain(
        `No promotion leads to ${post.class}.`,
      );
    }
  }
  expect(ways['JPT_PRATAMA']).toEqual(['TALENT_POOL', 'OPEN_SELECTION', 'JOB_FIT']);
  expect(ways['PENGAWAS']).toEqual(['TALENT_POOL', 'INTERNAL_APPOINTMENT', 'ROTATION']);
  expect(ways['JF_AHLI_MUDA']).toEqual(['INTERNAL_APPOINTMENT', 'ROTATION', 'RECRUITMENT']);
  expect(ways['JF_AHLI_PERTAMA']).toEqual(['ROTATION', 'RECRUITMENT']);
  expect((await postsOf('JF_AHLI_PERTAMA')).some(({ rotation }) => rotation.eligible > 0)).toBe(true);
});

async function openCandidates(filling: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const query =
      'query ($f: ID!, $after: String) { node(id: $f) { ... on Filling { openCandidates(size: 1, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }';
    const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await api.ask(query, { f: filling, after }, planner)
    ).data.node.openCandidates;
    found.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

describe('a functional post', () => {
  test('is filled by a move on the same level', async () => {
    const vacancy = await vacancyOf('JF_AHLI_PERTAMA');
    expect(codeOf(await api.ask(open, { vacancy: vacancy.id, route: 'INTERNAL_APPOINTMENT' }, planner))).toBe(
      'FILLING_METHOD_NOT_ALLOWED',
    );
    const { id } = (await api.ask(open, { vacancy: vacancy.id, route: 'ROTATION' }, planner)).data.openFilling
      .filling;
    const { data } = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { ranking(mobility: ROTATION) { candidates(first: 1) { nodes { employee { id } } } } } }',
      { code: vacancy.position.code },
      planner,
    );
    const [first] = data.position.ranking.candidates.nodes;
    const over = (await openCandidates(id)).filter((person) => person !== first.employee.id);
    const input = {
      entries: [{ employeeId: first.employee.id }],
      excluded:
        over.length === 0
          ? []
          : [{ employeeIds: over, reason: 'Records were asked for twice', givenBy: 'Kepala BKPSDM' }],
      expectedVersion: 1,
    };
    const closed = await api.ask(close, { input: { fillingId: id, ...input } }, planner);
    expect(closed.errors).toBeUndefined();
    await api.ask(step, { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 2 }, planner);
    const chosen = {
      ...{ employeeId: first.employee.id, decidedBy: 'Somebody', office: 'Wali Kota', isActing: false },
      ...{ document: 'SK 1', inaugurationOn: '2026-12-01', expectedVersion: 3 },
    };
    expect((await api.ask(decide, { input: { fillingId: id, ...chosen } }, planner)).errors).toBeUndefined();
    expect((await api.ask(appoint, { f: id, v: 4 }, planner)).data.appointDecided.filling.status).toBe(
      'APPOINTED',
    );
  });

  test('is filled by recruitment, which ranks nobody and ends in a request', async () => {
    const vacancy = await vacancyOf('JF_TERAMPIL');
    const { id, rule } = (await api.ask(open, { vacancy: vacancy.id, route: 'RECRUITMENT' }, planner)).data
      .openFilling.filling;
    const anybody = (await api.ask('{ employees(first: 1) { nodes { id } } }')).data.employees.nodes[0].id;

    expect(rule.method).toBe('RECRUITMENT');
    expect(
      codeOf(
        await api.ask(
          close,
          { input: { fillingId: id, entries: [{ employeeId: anybody }], excluded: [], expectedVersion: 1 } },
          planner,
        ),
      ),
    ).toBe('FILLING_RANKS_NOBODY');
    expect((await api.ask(request, { f: id, v: 1 }, planner)).data.requestFormation.filling).toMatchObject({
      status: 'REQUESTED',
      formationRequest: 'Usulan 7',
      requestedOn: '2026-11-21',
    });
    expect(codeOf(await api.ask(request, { f: id, v: 2 }, planner))).toBe('FILLING_STATUS');
    const again = await api.ask(open, { vacancy: vacancy.id, route: 'ROTATION' }, planner);
    expect(codeOf(await api.ask(request, { f: again.data.openFilling.filling.id, v: 1 }, planner))).toBe(
      'FILLING_NOT_RECRUITMENT',
    );
  });
});
