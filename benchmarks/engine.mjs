// Measures the engine alone: node benchmarks/engine.mjs <people>. Columns are generated directly; prints one
// line of JSON.

import { readFileSync } from 'node:fs';
import { CachedPoints } from '../dist/src/modules/ranking/columnar/cached-points.js';
import { ColumnStore } from '../dist/src/modules/ranking/columnar/column-store.js';
import { dayNumber, dayOf, yearOfDay } from '../dist/src/modules/ranking/columnar/days.js';
import { Scan } from '../dist/src/modules/ranking/columnar/scan.js';
import { measureFor } from '../dist/src/modules/ranking/engine/rank-candidates.js';
import { Standings } from '../dist/src/modules/ranking/engine/standings.js';

const people = Number(process.argv[2]);
const ROUNDS = 21;
const ON = '2026-11-21';
const today = dayNumber(ON);
const file = (name) =>
  JSON.parse(readFileSync(new URL(`../data/reference/${name}.json`, import.meta.url), 'utf8'));

const node = (criterion) => ({ ...criterion, children: (criterion.children ?? []).map(node) });
const [bkn] = file('merit-policies').policies;
const cutoffs = { high: 80_000_000, medium: 60_000_000 };
const policy = {
  ...bkn,
  criteria: bkn.criteria.map(node),
  technical: node(bkn.technical),
  blends: Object.fromEntries(bkn.blends.map(({ positionClass, ...blend }) => [positionClass, blend])),
  box: {
    performance: cutoffs,
    potential: cutoffs,
    matrix: [
      [1, 3, 6],
      [2, 5, 8],
      [4, 7, 9],
    ],
  },
};
const classLevel = {
  JPT_PRATAMA: 5,
  JF_AHLI_MADYA: 4,
  ADMINISTRATOR: 4,
  PENGAWAS: 3,
  JF_AHLI_MUDA: 3,
  PELAKSANA: 2,
  JF_AHLI_PERTAMA: 2,
  JF_TERAMPIL: 2,
};
const order = (codes) => Object.fromEntries(codes.map((code, index) => [code, index + 1]));
const ranks = ['II_A', 'II_B', 'II_C', 'II_D', 'III_A', 'III_B', 'III_C', 'III_D', 'IV_A', 'IV_B'];
const scales = {
  classLevel,
  functionalClasses: new Set(['JF_AHLI_MADYA', 'JF_AHLI_MUDA', 'JF_AHLI_PERTAMA', 'JF_TERAMPIL']),
  retirementAges: (postClass) => [
    {
      from: '1900-01-01',
      to: null,
      age: postClass.startsWith('JPT') || postClass === 'JF_AHLI_MADYA' ? 60 : 58,
      legalBasis: '',
    },
  ],
  rankOrdinal: order(ranks),
  rankName: {},
  educationOrder: order(['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'PROFESI', 'S2', 'S3']),
  predicateOrder: order(['SANGAT_KURANG', 'KURANG', 'BUTUH_PERBAIKAN', 'BAIK', 'SANGAT_BAIK']),
  programmeOrder: order(['PKP', 'PKA', 'PKN_II', 'PKN_I']),
  lowestLevel: 1,
  highestLevel: 5,
  appraisalDue: { month: 3, day: 31 },
  attestationMonths: 12,
  statuses: {},
};
const managerial = Array.from({ length: 9 }, (_, at) => ({
  competency: `M${at}`,
  name: `M${at}`,
  kind: at === 8 ? 'SOCIOCULTURAL' : 'MANAGERIAL',
  level: 3,
  weight: 1,
}));
const technical = [2, 1, 1].map((weight, at) => ({
  competency: `T${at}`,
  name: `T${at}`,
  kind: 'TECHNICAL',
  level: 3,
  weight,
}));
const requirements = file('requirements')
  .requirements.filter(
    ({ positionClass, echelon, active }) =>
      positionClass === 'ADMINISTRATOR' && (echelon === null || echelon === 'III.b') && active,
  )
  .map(({ rule, parameters }) => ({ rule, parameters, citation: '', waivableBy: [] }));
const post = {
  id: 'P0',
  code: 'P0',
  class: 'ADMINISTRATOR',
  family: null,
  standard: [...managerial, ...technical],
  acceptedFields: ['F1', 'F2'],
  relatedAffairs: ['A1'],
  acceptedAffairs: ['A1'],
  requirements,
};

let seed = 1;
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const ago = (years) => dayOf(today - 1 - Math.floor(random() * 365 * years));
const sometimes = (share, make) => (random() < share ? [make()] : []);

/**
 * In the shares of the demo city: half assessed, two in five attested, most of them not of a feeder class.
 */
function person(number) {
  const from = ago(20);
  const attested = random() < 0.4 ? [ago(1)] : [];
  const list = (codes, share) => ({
    attested,
    rows: sometimes(share, () => ({ code: pick(codes), on: ago(5), ref: '' })),
  });
  const assessedOn = ago(2);
  const levels = random() < 0.4 ? [...managerial, ...sometimes(0.5, () => technical[0])] : [];
  return {
    id: `018f0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
    kind: random() < 0.75 ? 'PNS' : 'PPPK',
    employment: { from, to: null },
    statuses: [],
    birthDate: dayOf(today - Math.floor(365 * (24 + random() * 34))),
    ranks: [{ code: pick(ranks), since: ago(4), ref: '' }],
    diplomas: [
      {
        level: pick(['SMA', 'D3', 'S1', 'S1', 'S2']),
        field: pick(['F1', 'F2', 'F3', 'F4']),
        status: 'VERIFIED',
        graduatedOn: null,
        ref: '',
      },
    ],
    career: [
      {
        class: pick([
          'PELAKSANA',
          'PELAKSANA',
          'JF_AHLI_PERTAMA',
          'JF_AHLI_PERTAMA',
          'JF_AHLI_PERTAMA',
          'JF_TERAMPIL',
          'JF_AHLI_MUDA',
          'PENGAWAS',
          'ADMINISTRATOR',
          'JF_AHLI_MADYA',
        ]),
        family: null,
        post: `P${number % 30_000}`,
        unit: `U${number % 900}`,
        agency: `O${number % 34}`,
        affair: 'A1',
        from,
        to: null,
        ref: '',
      },
    ],
    appraisals: [2024, 2025].map((year) => ({
      year,
      predicate: pick(['BAIK', 'BAIK', 'SANGAT_BAIK', 'BUTUH_PERBAIKAN']),
      ref: '',
    })),
    feedback: sometimes(0.5, () => ({ predicate: 'BAIK', on: ago(1), raters: 5, ref: '' })),
    assessments: levels.map(({ competency }) => ({
      competency,
      level: 1 + Math.floor(random() * 5),
      assessedOn,
      validUntil: dayOf(dayNumber(assessedOn) + 1_095),
      madeForLevel: null,
      ref: competency,
    })),
    potential: sometimes(0.5, () => ({
      score: Math.floor(random() * 10_001),
      assessedOn: ago(1),
      validUntil: dayOf(today + 400),
      ref: '',
    })),
    acting: list(['PLT_HIGHER', 'PLH_EQUAL'], 0.05),
    awards: list(['AGENCY', 'NATIONAL'], 0.2),
    teams: list(['MEMBER_AGENCY', 'HEAD_AGENCY'], 0.3),
    certificates: {
      attested,
      rows: [
        ...sometimes(0.6, () => ({ code: 'C', on: ago(3), ref: '' })),
        ...sometimes(0.4, () => ({ code: 'C', on: ago(3), ref: '' })),
      ],
    },
    leadership: list(['PKP', 'PKA'], 0.1),
    sanctions: {
      attested,
      rows: sometimes(0.02, () => ({ severity: 'LIGHT', from: '2024-01-01', to: '2024-07-01', ref: '' })),
    },
    licences: [],
    declarations: [],
    waivers: [],
  };
}

const store = new ColumnStore(today, yearOfDay(today));
const begun = performance.now();
for (let number = 0; number < people; number++) store.add(person(number));
const built = performance.now() - begun;

const measure = measureFor(post, 'PROMOTION', policy, scales);
const points = new CachedPoints(store);
const times = [];
let standings;
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  const field = new Scan(store, measure, { on: ON, today: ON }, points).run().finish();
  standings = new Standings(field, true, (id) => id);
  standings.eligible.slice(0, 20).map((number) => standings.rangeOf(number));
  times.push(performance.now() - start);
}
const settled = times.slice(ROUNDS / 3).sort((a, b) => a - b);
console.log(
  JSON.stringify({
    people,
    bytes: store.bytes / people,
    built: built / 1_000,
    p50: settled[settled.length >> 1],
    eligible: standings.eligible.length,
    undetermined: standings.undetermined.length,
  }),
);
