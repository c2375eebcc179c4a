import { expect, test } from 'vitest';
import { ActingKind } from '../../src/modules/positions/appointment.entity.js';
import { indicators } from '../../src/modules/ranking/engine/indicators/index.js';
import {
  AwardScope,
  SanctionSeverity,
  TeamRole,
} from '../../src/modules/workforce/records/conduct.entity.js';
import { Certainty, weakerCertainty } from '../../src/platform/database/legal-basis.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });

test.each([
  ['AWARD', AwardScope, ['NONE']],
  ['TEAM', TeamRole, ['NONE']],
  ['ACTING', ActingKind, ['NONE']],
  ['DISCIPLINE', SanctionSeverity, ['NONE', 'SERVING']],
])('a table of points for %s names every code that a record may have', (indicator, codes, own) => {
  expect([...(indicators[indicator]?.codes ?? [])].toSorted()).toEqual(
    [...Object.values(codes), ...own].toSorted(),
  );
});

test('of two certainties the weaker is the less sure one', () => {
  expect(weakerCertainty(Certainty.SEEN, Certainty.OUR_READING)).toBe('OUR_READING');
  expect(weakerCertainty(Certainty.UNVERIFIED, Certainty.OUR_READING)).toBe('UNVERIFIED');
});

test('experience in the related field names the affairs that it counts, and is as sure as the reading by which they count', async () => {
  const { data, errors } = await api.ask(`{
    affairs: scale(name: AFFAIR) { code family certainty }
    positions(first: 10, filter: { class: [JPT_PRATAMA], standingOn: "2026-11-21" }) { nodes { affair requirements { rule certainty }
      ranking { candidates(first: 10, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { eligibility { rule outcome found certainty } } } } } } }`);
  expect(errors).toBeUndefined();
  const cluster = (code: string | null) =>
    data.affairs.find((row: { code: string }) => row.code === code)?.family;
  let counted = 0;
  for (const { affair, requirements, ranking } of nonEmpty(data.positions.nodes)) {
    if (affair === null) continue;
    const asked = requirements.find(({ rule }: { rule: string }) => rule === 'CUMULATIVE_EXPERIENCE');
    expect(asked.certainty).toBe('OUR_READING');
    for (const { eligibility } of nonEmpty(ranking.candidates.nodes)) {
      const result = eligibility.find(({ rule }: { rule: string }) => rule === 'CUMULATIVE_EXPERIENCE');
      expect(result.certainty).toBe('OUR_READING');
      expect(eligibility.find(({ rule }: { rule: string }) => rule === 'EMPLOYMENT_KIND').certainty).toBe(
        'SEEN',
      );
      if (result.outcome !== 'PASS') continue;
      const [, months, list] = /^(\d+) months in the related field: (.+)$/.exec(result.found) ?? [];
      const affairs = String(list)
        .split(', ')
        .map((entry) => /^([A-Z_]+) (\d+)$/.exec(entry) ?? []);
      for (const [entry, code] of nonEmpty(affairs))
        expect([entry, cluster(code ?? null)]).toEqual([entry, cluster(affair)]);
      expect(Number(months)).toBeLessThanOrEqual(
        affairs.reduce((sum, [, , length]) => sum + Number(length) + 1, 0),
      );
      counted++;
    }
  }
  expect(counted).toBeGreaterThan(0);
});
