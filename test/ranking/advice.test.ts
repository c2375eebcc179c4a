import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const ask = async (fields: string, claims = {}): Promise<Json> =>
  (
    await api.ask(
      `{ positions(filter: { class: [ADMINISTRATOR], isVacant: true }, first: 1) { nodes { ranking { ${fields} } } } }`,
      {},
      claims,
    )
  ).data.positions.nodes[0].ranking;
const ADVICE = 'isReachable day closesOn supposes acts { kind text isCondition from }';

test('somebody who is eligible needs nothing to be so, and something to stand first, if nobody else changes', async () => {
  const { candidates } = await ask(
    `candidates(standing: [ELIGIBLE], first: 3) { nodes { place eligible: advice { ${ADVICE} } first: advice(goal: { place: 1 }) { ${ADVICE} } third: advice(goal: { place: 3 }) { ${ADVICE} } } }`,
  );
  const last = candidates.nodes.at(-1);

  expect(last.eligible).toMatchObject({ isReachable: true, day: '2026-11-21', acts: [], supposes: null });
  expect(last.first.supposes).toBe('if nobody else changes');
  if (last.first.isReachable) expect(last.first.acts.length).toBeGreaterThan(0);
  expect(candidates.nodes[0].first).toMatchObject({ isReachable: true, acts: [] });
});

test('the undetermined are told which records, on which condition; who may not read a record is told nothing', async () => {
  const fields = `candidates(standing: [UNDETERMINED, INELIGIBLE], first: 40) { nodes { standing advice { ${ADVICE} } } }`;
  const nodes: Json[] = (await ask(fields)).candidates.nodes;
  const reachable = nodes.filter(({ standing, advice }) => standing === 'UNDETERMINED' && advice.isReachable);

  expect(reachable.length).toBeGreaterThan(0);
  for (const { advice } of reachable) {
    expect(advice.acts.length).toBeGreaterThan(0);
    for (const { kind, text, isCondition } of advice.acts) {
      if (kind === 'ATTEST')
        expect([isCondition, text]).toEqual([
          true,
          expect.stringContaining('if it shows nothing that stands in the way'),
        ]);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  }
  expect((await ask(fields, { roles: [Role.EMPLOYEE] })).candidates.nodes).toEqual([]);
});
