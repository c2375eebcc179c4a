import { readFileSync } from 'node:fs';
import type { AttestedList, CodedRow, PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Axis, CriterionNode, Policy, Rubric } from './policy.js';
import type { Post } from './post.js';
import type { RankingInput } from './rank-candidates.js';
import type { Scales } from './scales.js';

/** The published worked example, read into the engine's own terms. Only tests import this file. */
// biome-ignore lint/suspicious/noExplicitAny: the file's layout is the source's, not ours.
type Json = any;

const file: Json = JSON.parse(
  readFileSync(new URL('../../../../data/worked-examples/merit-policy-01.json', import.meta.url), 'utf8'),
);

export const expected: Json = file.expected;
const inputs: Json = file.inputs;

export const scales: Scales = {
  classLevel: inputs.class_level,
  functionalClasses: new Set(Object.keys(inputs.class_level).filter((code) => code.startsWith('JF_'))),
  retirementAges: (postClass) => {
    const age: number | undefined = inputs.retirement_age[postClass];
    return age === undefined ? [] : [{ from: '1900-01-01', to: null, age, legalBasis: '' }];
  },
  rankOrdinal: inputs.rank_order,
  rankName: Object.fromEntries(Object.keys(inputs.rank_order).map((code) => [code, code])),
  educationOrder: inputs.education_order,
  predicateOrder: inputs.predicate_order,
  programmeOrder: { PKP: 1, PKA: 2, PKN_II: 3, PKN_I: 4 },
  lowestLevel: inputs.level_scale[0],
  highestLevel: inputs.level_scale[1],
  appraisalDue: { month: inputs.appraisal_due[0], day: inputs.appraisal_due[1] },
  attestationMonths: inputs.attestation_months,
  statuses: {
    CLTN: { serving: false, name: 'unpaid leave' },
    STUDY: { serving: false, name: 'study assignment' },
    SICK: { serving: true, name: 'sick leave' },
  },
};

export const post: Post = {
  id: inputs.post.code,
  code: inputs.post.code,
  class: inputs.post.class,
  family: null,
  standard: inputs.post.standard.map((row: Json) => ({ ...row, name: row.competency })),
  acceptedFields: inputs.post.fields,
  relatedAffairs: ['RELATED'],
  acceptedAffairs: ['RELATED'],
  requirements: inputs.post.requirements.map(({ rule, citation, any_of, ...parameters }: Json) => ({
    rule,
    citation,
    parameters: { ...parameters, ...(any_of ? { anyOf: any_of } : {}) },
    waivableBy: ['PPK'],
  })),
};

const technicalCriterion: Json = inputs.policy.leaves.at(-1);

/** The example states flattened weights at one blend; one level of shares gives them back. */
export const policy: Policy = {
  code: 'BKN_411_2025',
  version: 1,
  criteria: inputs.policy.leaves
    .slice(0, -1)
    .map((criterion: Json) => node(criterion, (criterion.weight * 10_000) / 6_000)),
  technical: node(technicalCriterion, 10_000),
  blends: { ADMINISTRATOR: { talent: 6_000, technical: 4_000 } },
  box: {
    performance: {
      high: inputs.policy.cutoffs.high * 1_000_000,
      medium: inputs.policy.cutoffs.medium * 1_000_000,
    },
    potential: {
      high: inputs.policy.cutoffs.high * 1_000_000,
      medium: inputs.policy.cutoffs.medium * 1_000_000,
    },
    matrix: [
      [1, 3, 6],
      [2, 5, 8],
      [4, 7, 9],
    ],
  },
  tieBreakers: ['BOX', 'POTENTIAL_AXIS', 'MONTHS_IN_LEVEL', 'RANK', 'MONTHS_IN_RANK'],
};

export const people: PersonRecord[] = inputs.candidates.map(person);

const tieBreakHashes: Record<string, string> = Object.fromEntries(
  inputs.candidates.map((row: Json) => [row.id, String(row.lot).padStart(9, '0')]),
);

export const ranking: RankingInput = {
  post,
  route: 'PROMOTION',
  policy,
  scales,
  people: people.map((record) => new PersonOnDay(record, scales, { on: inputs.on, today: inputs.on })),
  tieBreakHash: (id) => tieBreakHashes[id] ?? id,
};

function node(criterion: Json, share: number): CriterionNode {
  return {
    code: criterion.code,
    name: criterion.code,
    share,
    axis: criterion.axis as Axis,
    indicator: criterion.indicator,
    rubric: criterion.rubric as Rubric,
    direction: 'HIGHER_IS_BETTER',
    children: [],
  };
}

function person(row: Json): PersonRecord {
  const ref = (list: string, index: number) => `${row.id}:${list}:${index}`;
  const list = (name: string): AttestedList<CodedRow> => ({
    attested: row[name]?.attested ? [row[name].attested] : [],
    rows: (row[name]?.rows ?? []).map((entry: Json, index: number) => ({
      code: entry.code ?? 'CERTIFICATE',
      on: entry.on,
      ref: ref(name, index),
    })),
  });
  return {
    id: row.id,
    kind: row.kind,
    employment: { from: row.hired, to: null },
    statuses:
      row.status.code === 'ACTIVE'
        ? []
        : [{ code: row.status.code, from: row.status.from, to: row.status.to, ref: ref('status', 0) }],
    birthDate: row.birth_date,
    ranks: row.rank ? [{ ...row.rank, ref: ref('rank', 0) }] : [],
    diplomas: row.education.map((entry: Json, index: number) => ({
      level: entry.level,
      field: entry.field,
      status: entry.verified ? 'VERIFIED' : 'REPORTED',
      graduatedOn: null,
      ref: ref('education', index),
    })),
    career: row.career.map((entry: Json, index: number) => ({
      class: entry.class,
      family: null,
      post: `${entry.unit}/${entry.class}`,
      unit: entry.unit,
      agency: entry.agency,
      affair: entry.related ? 'RELATED' : 'OTHER',
      from: entry.from,
      to: entry.to,
      ref: ref('career', index),
    })),
    appraisals: Object.entries(row.appraisals).map(([year, predicate]) => ({
      year: Number(year),
      predicate: predicate as string,
      ref: ref('appraisal', Number(year)),
    })),
    feedback: row.feedback ? [{ ...row.feedback, raters: 5, ref: ref('feedback', 0) }] : [],
    assessments: Object.entries(row.assessments ?? {}).flatMap(([competency, found]: [string, Json]) =>
      found
        ? [
            {
              competency,
              level: found.level,
              assessedOn: found.assessed_on,
              validUntil: found.valid_until,
              madeForLevel: null,
              ref: ref(competency, 0),
            },
          ]
        : [],
    ),
    potential: row.potential
      ? [
          {
            score: row.potential.score,
            assessedOn: row.potential.assessed_on,
            validUntil: row.potential.valid_until,
            ref: ref('potential', 0),
          },
        ]
      : [],
    acting: list('acting'),
    awards: list('awards'),
    teams: list('teams'),
    certificates: list('certificates'),
    leadership: {
      attested: row.leadership ? [inputs.on] : [],
      rows: (row.leadership ?? []).map((code: string, index: number) => ({
        code,
        on: row.hired,
        ref: ref('leadership', index),
      })),
    },
    sanctions: {
      attested: row.discipline?.attested ? [row.discipline.attested] : [],
      rows: (row.discipline?.rows ?? []).map((entry: Json, index: number) => ({
        ...entry,
        ref: ref('sanction', index),
      })),
    },
    licences: [],
    declarations: [],
    waivers: (row.waivers ?? []).map((entry: Json, index: number) => ({
      post: post.id,
      rule: entry.rule,
      deed: entry.deed,
      signedBy: entry.signed_by,
      from: entry.from,
      until: entry.until,
      ref: ref('waiver', index),
    })),
  };
}
