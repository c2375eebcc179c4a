import { describe, expect, test } from 'vitest';
import { halfUp } from './match.js';
import { message } from './messages.js';
import { type CriterionNode, flatten, type Policy, type Rubric } from './policy.js';
import { policyFaults } from './policy-faults.js';
import { policy, scales } from './worked-example.fixture.js';

function changed(code: string, change: (node: CriterionNode) => Partial<CriterionNode>): Policy {
  return {
    ...policy,
    criteria: policy.criteria.map((node) => (node.code === code ? { ...node, ...change(node) } : node)),
  };
}
const withRubric = (code: string, rubric: Rubric) => changed(code, () => ({ rubric }));
const codes = (faulty: Policy) => policyFaults(faulty, scales).map(({ code }) => code);

describe('a policy is refused, with the place named', () => {
  test('when its shares do not add up', () => {
    expect(
      policyFaults(
        changed('PENGHARGAAN', ({ share }) => ({ share: share + 5 })),
        scales,
      )[0],
    ).toMatchObject({ code: 'SHARES_DO_NOT_ADD_UP', path: 'root' });
  });

  test('when a weight is not a whole number of hundredths of a percent', () => {
    const odd = { ...policy, blends: { ADMINISTRATOR: { talent: 3_333, technical: 6_667 } } };

    expect(codes(odd)).toContain('WEIGHT_NOT_WHOLE');
  });

  test('when its bands leave a gap, overlap, or do not begin at 0', () => {
    const bands = (list: Rubric['bands']) => codes(withRubric('LAMA_JABATAN', list ? { bands: list } : {}));

    expect(
      policyFaults(
        withRubric('LAMA_JABATAN', {
          bands: [
            { from: 0, to: 24, points: 0 },
            { from: 36, to: null, points: 9 },
          ],
        }),
        scales,
      ),
    ).toEqual([
      {
        code: 'RUBRIC_GAP',
        path: 'LAMA_JABATAN',
        detail: message('FAULT_BAND_GAP', { start: 24, stop: 36 }),
      },
    ]);
    expect(
      bands([
        { from: 0, to: 24, points: 0 },
        { from: 12, to: null, points: 9 },
      ]),
    ).toEqual(['RUBRIC_OVERLAP']);
    expect(bands([{ from: 1, to: null, points: 0 }])).toEqual(['RUBRIC_GAP']);
    expect(bands([{ from: 0, to: 24, points: 0 }])).toEqual(['RUBRIC_GAP']);
    expect(
      bands([
        { from: 0, to: null, points: 0 },
        { from: 24, to: null, points: 9 },
      ]),
    ).toEqual(['RUBRIC_OVERLAP']);
    expect(bands([])).toEqual(['RUBRIC_INCOMPLETE']);
  });

  test('when a table lacks a code, or falls where higher must be better', () => {
    expect(
      policyFaults(
        withRubric('PENGHARGAAN', {
          months: 60,
          table: { INTERNATIONAL: 10_000, NATIONAL: 7_500, CROSS_AGENCY: 5_000, AGENCY: 2_500 },
        }),
        scales,
      )[0],
    ).toMatchObject({
      code: 'RUBRIC_INCOMPLETE',
      path: 'PENGHARGAAN',
      detail: message('FAULT_NO_POINTS', { codes: ['NONE'] }),
    });
    expect(
      codes(
        withRubric('KERAGAMAN_RIWAYAT_JABATAN', {
          table: { ONE_UNIT: 9_000, UNITS: 8_000, AGENCIES: 10_000 },
        }),
      ),
    ).toEqual(['RUBRIC_FALLS']);
    expect(
      codes(
        changed('KERAGAMAN_RIWAYAT_JABATAN', () => ({
          direction: 'ANY',
          rubric: { table: { ONE_UNIT: 9_000, UNITS: 8_000, AGENCIES: 10_000 } },
        })),
      ),
    ).toEqual([]);
  });

  test('when points are no whole number from 0 to 10,000, an indicator is not known, or cut-offs are in disorder', () => {
    expect(
      codes(
        withRubric('KERAGAMAN_RIWAYAT_JABATAN', { table: { ONE_UNIT: 0.5, UNITS: 8_000, AGENCIES: 10_001 } }),
      ),
    ).toEqual(['POINTS_OUT_OF_RANGE', 'POINTS_OUT_OF_RANGE']);
    expect(codes(changed('PENGHARGAAN', () => ({ indicator: 'STARS' })))).toEqual(['INDICATOR_UNKNOWN']);
    expect(codes({ ...policy, box: { ...policy.box, performance: { high: 1, medium: 2 } } })).toEqual([
      'CUTOFFS_DISORDERED',
    ]);
  });
});

test('rounding is half up, on both sides of the half', () => {
  expect([halfUp(1, 2), halfUp(3, 2), halfUp(49, 100), halfUp(50, 100), halfUp(24 * 10_000, 27)]).toEqual([
    1, 2, 0, 1, 8_889,
  ]);
});

test('weights are exact at every blend', () => {
  for (const talent of [10_000, 8_000, 7_000, 6_000, 5_000]) {
    const criteria = flatten(policy, { talent, technical: 10_000 - talent });
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
  }
});
