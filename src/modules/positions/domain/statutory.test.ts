import { expect, test } from 'vitest';
import type { RuleParameters } from './rule-parameters.js';
import { asksForLess } from './statutory.js';

const orders = { rank: { III_C: 11, III_D: 12 }, education: { D3: 6, D4: 7, S2: 10 } };

test.each<[string, RuleParameters, RuleParameters, boolean]>([
  ['fewer months', { months: 24 }, { months: 36 }, true],
  ['more months', { months: 48 }, { months: 36 }, false],
  ['a lower diploma', { level: 'D3' }, { level: 'D4' }, true],
  ['a higher diploma', { level: 'S2' }, { level: 'D4' }, false],
  ['a lower rank', { rank: 'III_C' }, { rank: 'III_D' }, true],
  ['a higher age', { age: 58 }, { age: 56 }, true],
  ['no age at all', {}, { age: 56 }, true],
  ['a lower age', { age: 55 }, { age: 56 }, false],
  ['a kind more', { anyOf: ['PNS', 'PPPK'] }, { anyOf: ['PNS'] }, true],
  [
    'a class fewer',
    { anyOf: ['PENGAWAS'], months: 36 },
    { anyOf: ['PENGAWAS', 'JF_AHLI_MUDA'], months: 36 },
    false,
  ],
  [
    'a severity fewer',
    { severities: ['HEAVY'], months: 24 },
    { severities: ['MEDIUM', 'HEAVY'], months: 24 },
    true,
  ],
  ['the same', { months: 24 }, { months: 24 }, false],
])('%s', (_name, own, statute, less) => {
  expect(asksForLess(own, statute, orders)).toBe(less);
});
