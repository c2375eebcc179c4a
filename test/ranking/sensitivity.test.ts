import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const POST = '{ positions(filter: { class: [ADMINISTRATOR], isVacant: true }, first: 1) { nodes { code } } }';
const code = async (): Promise<string> => (await api.ask(POST)).data.positions.nodes[0].code;
const ask = async (fields: string, claims = {}) => {
  const { data, errors } = await api.ask(
    `query ($code: String!) { position(by: { code: $code }) { ranking { ${fields} } } }`,
    { code: await code() },
    claims,
  );
  return { ranking: data?.position?.ranking, errors };
};

describe('why one stands above another', () => {
  test('is said criterion by criterion, adding up, with what decides', async () => {
    const { ranking } = await ask('candidates(first: 2) { nodes { employee { id } scoreUnits } }');
    const [first, second] = ranking.candidates.nodes;
    const compare = `comparison(first: { id: "${first.employee.id}" }, second: { id: "${second.employee.id}" })`;

    const { comparison } = (
      await ask(
        `${compare} { scoreDifference decidedBy differences { difference differenceUnits } levellingWeights { weight exactly } first { place } second { place } }`,
      )
    ).ranking;

    const units = comparison.differences.map(
      ({ differenceUnits }: { differenceUnits: number }) => differenceUnits,
    );
    expect(units.reduce((sum: number, value: number) => sum + value, 0)).toBe(
      first.scoreUnits - second.scoreUnits,
    );
    expect(comparison.scoreDifference).toBeCloseTo((first.scoreUnits - second.scoreUnits) / 1_000_000, 6);
    expect([comparison.first.place, comparison.second.place]).toEqual([1, 2]);
    expect(comparison.decidedBy).toMatch(/^lower bound: /);
    for (const { weight, exactly } of comparison.levellingWeights) {
      const [numerator, denominator] = exactly.split('/').map(Number);
      expect(weight).toBeCloseTo((numerator / denominator) * 10_000, 6);
    }
  });

  test('is not told to who may not read both records', async () => {
    const { ranking } = await ask('candidates(first: 2) { nodes { employee { id } } }');
    const [first, second] = ranking.candidates.nodes;

    const asked = await ask(
      `comparison(first: { id: "${first.employee.id}" }, second: { id: "${second.employee.id}" }) { decidedBy }`,
      {
        roles: [Role.EMPLOYEE],
      },
    );

    expect(asked.ranking.comparison).toBeNull();
  });
});

describe('how close it is', () => {
  test('stability replays exactly, and its limits are told', async () => {
    const fields =
      'stability(draws: 200, seed: 7) { draws spread seed firstPlaceRetention meanKendallTau candidates { firstShare bestPlace worstPlace } tieGroups { place } }';
    const [one, other] = [await ask(fields), await ask(fields)];

    expect(other.ranking).toEqual(one.ranking);
    expect(one.ranking.stability).toMatchObject({ draws: 200, spread: 10, seed: 7 });
    for (const group of one.ranking.stability.tieGroups) expect(group.length).toBeGreaterThan(1);
    for (const [wrong, argument] of [
      ['draws: 99', 'draws'],
      ['draws: 10001', 'draws'],
      ['spread: 0.5', 'spread'],
      ['spread: 51', 'spread'],
    ]) {
      const { errors, ranking } = await ask(`eligible stability(${wrong}) { draws }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(ranking.eligible).toBeGreaterThan(0);
    }
  });

  test('tie groups are runs of the assured order, shared by two at least', async () => {
    const { ranking } = await ask(
      'candidates(first: 30, standing: [ELIGIBLE]) { nodes { place tieGroup } } isTieGroupSplit(size: 1)',
    );
    const groups: (number | null)[] = ranking.candidates.nodes.map(
      ({ tieGroup }: { tieGroup: number | null }) => tieGroup,
    );
    const known = groups.filter((group) => group !== null);

    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(ranking.isTieGroupSplit).toBe(groups[0] !== null && groups[0] === groups[1]);
  });

  test('is counted over draws of weights, of records and of both, with where the first may still end', async () => {
    const shown =
      'over spread draws seed said firstPlaceRetention tieGroups { place } candidates { candidate { place bestPlace worstPlace } firstShare bestPlace worstPlace }';
    const { ranking, errors } = await ask(
      `candidates(first: 1) { nodes { worstPlace } } usual: stability(draws: 200) { ${shown} } weights: stability(draws: 200, over: WEIGHTS) { ${shown} }
       records: stability(draws: 200, over: RECORDS) { ${shown} } again: stability(draws: 200, over: RECORDS) { ${shown} } both: stability(draws: 200, over: BOTH) { ${shown} } none: stability(draws: 200, over: null) { ${shown} }`,
    );
    expect(errors).toBeUndefined();
    const { usual, weights, records, again, both, none } = ranking;
    const worst = ranking.candidates.nodes[0].worstPlace;

    expect([weights, none, again]).toEqual([usual, usual, records]);
    expect([usual.over, records.over, both.over]).toEqual(['WEIGHTS', 'RECORDS', 'BOTH']);
    expect([usual.spread, records.spread, both.spread, records.tieGroups]).toEqual([10, 0, 10, []]);
    expect(records.candidates).not.toEqual(usual.candidates);
    for (const { said, firstPlaceRetention } of [usual, records, both]) {
      expect(said).toContain(`in ${Math.round(firstPlaceRetention * 200)} of 200 draws of`);
      expect(said).toContain('a count of draws and not a probability');
      expect(said).toContain(worst === 1 ? '1 alone' : `anywhere from 1 to ${worst}`);
    }
    for (const { candidate, bestPlace, worstPlace } of records.candidates) {
      expect(bestPlace).toBeGreaterThanOrEqual(candidate.bestPlace);
      expect(worstPlace).toBeLessThanOrEqual(candidate.worstPlace);
    }
  });

  test('asks next for the records on which most hangs, with whose they are and what they would change', async () => {
    const { ranking, errors } = await ask(
      `settlement(size: 2) { isExact records { kind employee { id } } } two: decisiveRecords(size: 2, limit: 2) { kind }
       decisiveRecords(size: 2, limit: 1000) { kind owedBy detail wouldChange overlaps isExact employee { id } unit { code } }
       decisiveGroups(size: 2, limit: 1000) { owedBy people unit { code } records { kind employee { id } unit { code } owedBy } }`,
    );
    expect(errors).toBeUndefined();
    const { settlement, decisiveRecords, two } = ranking;
    const names = (records: { kind: string; employee: { id: string } }[]) =>
      records.map(({ kind, employee }) => `${employee.id} ${kind}`);

    expect(decisiveRecords.length).toBeGreaterThan(2);
    const grouped = ranking.decisiveGroups.flatMap(({ records }: { records: object[] }) => records);
    expect(names(grouped).toSorted()).toEqual(names(decisiveRecords).toSorted());
    expect(
      new Set(
        ranking.decisiveGroups.map(
          ({ owedBy, unit }: { owedBy: string; unit: { code: string } }) => `${owedBy} ${unit.code}`,
        ),
      ).size,
    ).toBe(ranking.decisiveGroups.length);
    for (const { owedBy, unit, people, records } of ranking.decisiveGroups) {
      for (const record of nonEmpty(records)) expect([record.owedBy, record.unit]).toEqual([owedBy, unit]);
      expect(people).toBe(
        new Set(records.map(({ employee }: { employee: { id: string } }) => employee.id)).size,
      );
    }
    expect(names(decisiveRecords).toSorted()).toEqual(names(settlement.records).toSorted());
    expect(two).toEqual(decisiveRecords.slice(0, 2).map(({ kind }: { kind: string }) => ({ kind })));
    for (const { isExact, wouldChange, overlaps } of decisiveRecords) {
      expect(isExact).toBe(settlement.isExact);
      expect(wouldChange).toMatch(
        new RegExp(
          `^(decides whether|may move the score|parts equal).*; ${overlaps} comparisons? hangs? on it$`,
        ),
      );
    }
    const office = { roles: [Role.HR_PLANNER], agencies: ['6471.10'] };
    const own = (await ask('decisiveRecords(size: 2, limit: 1000) { employee { id visibility } }', office))
      .ranking.decisiveRecords;
    expect(
      own.filter(({ employee }: { employee: { visibility: string } }) => employee.visibility !== 'RECORD'),
    ).toEqual([]);
    for (const limit of [0, 1001])
      expect((await ask(`decisiveRecords(limit: ${limit}) { kind }`)).errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'limit',
      });
  });

  test('what settles a shortlist names records of people, and says whether it is the smallest', async () => {
    const { ranking, errors } = await ask(
      'settledBy(size: 1) { kind owedBy detail } settlement(size: 1) { isExact records { kind detail employee { name } } } none: settledBy(size: 1000) { kind }',
    );

    expect(errors).toBeUndefined();
    expect(
      ranking.settlement.records.map(({ kind, detail }: { kind: string; detail: string }) => [kind, detail]),
    ).toEqual(ranking.settledBy.map(({ kind, detail }: { kind: string; detail: string }) => [kind, detail]));
    const masked = (
      await ask('settlement(size: 1) { records { detail employee { name } } }', { roles: [Role.EMPLOYEE] })
    ).ranking.settlement;
    expect(ranking.settlement.records.length).toBeGreaterThan(0);
    for (const { employee } of ranking.settlement.records) expect(employee.name).toBeTruthy();
    expect(masked).toBeNull();
    expect((await ask('settledBy(size: 0) { kind }')).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'size',
    });
  });
});

test.each(['SAW', 'TOPSIS', 'VIKOR', 'PROMETHEE_II', 'MOORA', 'PROFILE_MATCHING'])(
  'the same people under %s, labelled, with its agreement',
  async (method) => {
    const { ranking, errors } = await ask(
      `eligible underMethod(method: ${method}) { label withdrawalProof agreement { kendallTauB spearmanRho } results { rank score candidate { place employee { name } } } }`,
    );
    const { label, withdrawalProof, agreement, results } = ranking.underMethod;

    expect(errors).toBeUndefined();
    expect(label).toContain('for comparison only');
    expect(withdrawalProof).toBe(method === 'PROFILE_MATCHING');
    expect(results).toHaveLength(Math.min(100, ranking.eligible));
    expect(results.map(({ rank }: { rank: number }) => rank)).toEqual(
      results.map(({ rank }: { rank: number }) => rank).toSorted((a: number, b: number) => a - b),
    );
    expect(Math.abs(agreement.kendallTauB)).toBeLessThanOrEqual(1);
  },
);
