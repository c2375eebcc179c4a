import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true, limits: { cost: 10_000_000, costAMinute: 1_000_000_000 } });

interface Item {
  readonly affected: number;
  readonly rankings: number;
  readonly shortlists: number;
  readonly boxes: number;
  readonly pools: number;
  readonly employee: { readonly id: string; readonly talent: { readonly box: number | null } };
  readonly missing: readonly { readonly kind: string; readonly owedBy: string }[];
}

const ask = async (page: string, claims = {}): Promise<{ totalCount: number; nodes: Item[] }> => {
  const { data, errors } = await api.ask(
    `{ completeness(${page}) { totalCount nodes { affected rankings shortlists boxes pools employee { id talent { box } } missing { kind owedBy detail } } } }`,
    {},
    claims,
  );
  expect(errors).toBeUndefined();
  return data.completeness;
};

interface Seen {
  readonly standing: string;
  readonly lower: number;
  readonly upper: number;
  readonly shortlist: string;
}

/** In how many rankings of today's vacant posts somebody stands open, counted from the rankings themselves. */
async function countedFor(id: string): Promise<{ rankings: number; shortlists: number }> {
  const posts = new Map<string, Seen | null>();
  let after: string | null = null;
  do {
    // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
    const { data }: { data: any } = await api.ask(
      'query ($id: ID!, $after: String) { vacancies(until: "2026-11-21", first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { position { id ranking { candidate(employee: { id: $id }) { standing lower upper shortlist } } } } } }',
      { id, after },
    );
    const nodes: { position: { id: string; ranking: { candidate: Seen | null } | null } }[] =
      data.vacancies.nodes;
    for (const { position } of nonEmpty(nodes)) posts.set(position.id, position.ranking?.candidate ?? null);
    after = data.vacancies.pageInfo.hasNextPage ? data.vacancies.pageInfo.endCursor : null;
  } while (after !== null);
  const open = [...posts.values()].filter(
    (candidate) =>
      candidate !== null &&
      candidate.standing !== 'INELIGIBLE' &&
      (candidate.standing === 'UNDETERMINED' || candidate.lower !== candidate.upper),
  );
  return { rankings: open.length, shortlists: open.filter((one) => one?.shortlist === 'OPEN').length };
}

interface Lacking {
  readonly standing: string;
  readonly lower: number;
  readonly upper: number;
  readonly employee: { readonly id: string; readonly nip: string };
  readonly missing: readonly { readonly kind: string }[];
}

describe('completeness', () => {
  test('is ordered by how much hangs on it, and counts what the rankings themselves say', async () => {
    const { nodes, totalCount } = await ask('first: 100');

    expect(totalCount).toBeGreaterThan(100);
    expect(nodes.map(({ affected }) => affected)).toEqual(
      nodes.map(({ affected }) => affected).toSorted((a, b) => b - a),
    );
    for (const { affected, rankings, shortlists, boxes, pools, employee, missing } of nonEmpty(nodes)) {
      expect(affected).toBe(rankings + shortlists + boxes + pools);
      expect(missing).not.toEqual([]);
      expect(boxes).toBe(employee.talent.box === null ? 1 : 0);
    }
    for (const { employee, rankings, shortlists } of nonEmpty([...nodes.slice(0, 1), ...nodes.slice(60, 61)]))
      expect(await countedFor(employee.id)).toEqual({ rankings, shortlists });
  });

  test.runIf(isLongRun)(
    'holds everybody on whom a ranking hangs, with what a single position asks for',
    async () => {
      const { data } = await api.ask(
        '{ vacancies(until: "2026-11-21", first: 25) { nodes { position { ranking { candidates(first: 40) { nodes { standing lower upper employee { id nip } missing { kind } } } } } } } }',
      );
      const candidates = data.vacancies.nodes.flatMap(
        ({ position }: { position: { ranking: { candidates: { nodes: Lacking[] } } } }) =>
          position.ranking.candidates.nodes.filter(
            ({ standing, lower, upper }) =>
              standing !== 'INELIGIBLE' && (standing === 'UNDETERMINED' || lower !== upper),
          ),
      );
      const open = nonEmpty(candidates as Lacking[])
        .filter((_, index) => index % 9 === 0)
        .slice(0, 8);
      const kinds = new Set(open.flatMap(({ missing }) => missing.map(({ kind }) => kind)));
      expect(kinds.size).toBeGreaterThan(1);

      for (const { employee, missing } of nonEmpty(open)) {
        const { data: found } = await api.ask(
          'query ($nip: String!, $id: ID!) { completeness(filter: { nipPrefix: $nip }) { nodes { missing { kind } } } employee(by: { id: $id }) { missingForVacancies { kind } } }',
          { nip: employee.nip, id: employee.id },
        );
        const own = found.completeness.nodes[0]?.missing.map(({ kind }: { kind: string }) => kind);
        expect(own).toEqual(expect.arrayContaining(missing.map(({ kind }) => kind)));
        expect(found.employee.missingForVacancies.map(({ kind }: { kind: string }) => kind)).toEqual(own);
      }
    },
  );

  test('tells what runs out within some days, which today’s list does not', async () => {
    const { data } = await api.ask(
      '{ now: completeness { totalCount } later: completeness(expiringWithinDays: 366, first: 100) { totalCount nodes { missing { kind } expiring { kind detail } } } }',
    );

    expect(data.later.totalCount).toBeGreaterThan(data.now.totalCount);
    const { errors } = await api.ask('{ completeness(expiringWithinDays: 367) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'expiringWithinDays' });
  });

  test('of an officer holds the people of the own unit alone, and offices add up to it', async () => {
    const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.05'] };
    const own = await ask('first: 100', officer);
    const { data } = await api.ask(
      '{ completenessByOffice { unit { code } people missing affected } employees(filter: { unit: { code: "6471.05" } }) { totalCount } }',
      {},
      officer,
    );

    expect(own.totalCount).toBeGreaterThan(0);
    expect(own.totalCount).toBeLessThanOrEqual(data.employees.totalCount);
    expect(data.completenessByOffice).toEqual([
      {
        unit: { code: '6471.05' },
        people: own.totalCount,
        missing: expect.any(Number),
        affected: expect.any(Number),
      },
    ]);
  });

  test.each([Role.EMPLOYEE, Role.REPORTER, Role.ADMINISTRATOR])('is not open to %s', async (role) => {
    const { errors } = await api.ask('{ completeness { totalCount } }', {}, { subject: 'x', roles: [role] });

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
