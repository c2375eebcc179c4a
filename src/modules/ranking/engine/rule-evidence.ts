import { covers } from '../../../platform/calendar.js';
import type { Candidate } from './candidate.js';
import { type EvidenceRow, evidence } from './findings.js';
import { message } from './messages.js';
import type { AttestedList, CodedRow, PersonRecord } from './person.js';
import { lastAttested, type PersonOnDay } from './person-on-day.js';
import type { Post } from './post.js';
import { rankNameOf } from './rules/career.js';
import type { Scales } from './scales.js';

type Collect = (person: PersonOnDay, post: Post, scales: Scales) => EvidenceRow[];

const career: Collect = (person) =>
  person.career.map((row) =>
    evidence('CAREER', row, row.from, message('CLASS_SINCE', { class: row.class, since: row.from })),
  );

const diplomas: Collect = (person) =>
  [...person.verified, ...person.reported].map((row) =>
    evidence(
      'EDUCATION',
      row,
      row.graduatedOn,
      message(row.status === 'VERIFIED' ? 'EDUCATION_FOUND' : 'EDUCATION_REPORTED', { level: row.level }),
    ),
  );

const assessments: Collect = (person, { standard }) =>
  standard.flatMap(({ competency, name, level }) => {
    const row = person.assessment(competency);
    return row === null
      ? []
      : [
          evidence(
            'COMPETENCY_ASSESSMENT',
            row,
            row.assessedOn,
            message('LEVEL_OF', { competency: name, level: row.level, required: level }),
          ),
        ];
  });

const statuses: Collect = ({ record, asOf }, _post, scales) =>
  record.statuses
    .filter((row) => covers(row, asOf.on))
    .map((row) =>
      evidence(
        'EMPLOYMENT_STATUS',
        row,
        row.from,
        message('STATUS_FOUND', { status: scales.statuses[row.code]?.name ?? row.code, since: row.from }),
      ),
    );

const ranks: Collect = ({ rank }, _post, scales) =>
  rank === null
    ? []
    : [
        evidence(
          'RANK',
          rank,
          rank.since,
          message('RANK_FOUND', { rank: rankNameOf(rank.code, scales), since: rank.since }),
        ),
      ];

const appraisals: Collect = (person) =>
  person.appraisalYears.flatMap(({ year, row }) =>
    row === null
      ? []
      : [
          evidence(
            'PERFORMANCE_APPRAISAL',
            row,
            null,
            message('PREDICATE_OF', { year, predicate: row.predicate }),
          ),
        ],
  );

const sanctions: Collect = ({ record, asOf }) => [
  ...record.sanctions.rows
    .filter(({ from }) => from <= asOf.on)
    .map((row) =>
      evidence(
        'DISCIPLINE',
        row,
        row.from,
        message('SANCTION_FOUND', { severity: row.severity, from: row.from, to: row.to }),
      ),
    ),
];

const leadership: Collect = ({ record, asOf }) =>
  record.leadership.rows
    .filter(({ on }) => on <= asOf.on)
    .map((row) =>
      evidence('TRAINING', row, row.on, message('TRAINING_FOUND', { programme: row.code, on: row.on })),
    );

const licences: Collect = ({ record, asOf }) =>
  record.licences
    .filter((row) => covers(row, asOf.on))
    .map((row) =>
      evidence(
        'PROFESSIONAL_LICENCE',
        row,
        row.from,
        message('LICENCE_FOUND', { code: row.code, until: row.to }),
      ),
    );

const declarations: Collect = ({ record }) =>
  record.declarations.map((row) =>
    evidence('DECLARATION', row, null, message('DECLARATION_OF', { code: row.code, year: row.year })),
  );

/** Which records each rule reads; a rule that reads none, such as the kind of employment, has no entry. */
const READ_BY: Readonly<Record<string, Collect>> = {
  ACTIVE_STATUS: statuses,
  CAREER_STEP: career,
  COMPETENCY_MATCH: assessments,
  CUMULATIVE_EXPERIENCE: career,
  DECLARATIONS: declarations,
  DISCIPLINE_GATE: sanctions,
  FIELD_OF_STUDY: diplomas,
  LEADERSHIP_TRAINING: leadership,
  MINIMUM_EDUCATION: diplomas,
  MINIMUM_RANK: ranks,
  MINIMUM_TENURE: career,
  MONTHS_IN_CLASS: career,
  NOT_INCUMBENT: career,
  PROFESSIONAL_LICENCE: licences,
  RECENT_PERFORMANCE: appraisals,
  REMAINING_SERVICE: career,
  VALID_ASSESSMENT: assessments,
};

/** Lists that an officer attests, by the name that messages give them. */
const LISTS: Readonly<Record<string, (record: PersonRecord) => AttestedList<unknown>>> = {
  'acting assignments': ({ acting }) => acting,
  awards: ({ awards }) => awards,
  certificates: ({ certificates }) => certificates,
  'leadership training': ({ leadership: programmes }): AttestedList<CodedRow> => programmes,
  sanctions: ({ sanctions: list }) => list,
  'team assignments': ({ teams }) => teams,
};

/** The records that a rule reads of a person on the day, waivers of the rule included. */
export function ruleEvidence(rule: string, { person, measure: { post, scales } }: Candidate): EvidenceRow[] {
  const waivers = person.record.waivers
    .filter((row) => row.rule === rule && row.from <= person.asOf.on && person.asOf.on <= row.until)
    .map((row) =>
      evidence(
        'WAIVER',
        row,
        row.from,
        message('WAIVED_BY', { deed: row.deed, signedBy: row.signedBy, until: row.until }),
      ),
    );
  return [...(READ_BY[rule]?.(person, post, scales) ?? []), ...waivers];
}

/** The last attestation, up to the day, of a list by its name; none of a list that nobody has attested. */
export function attestationOf(list: string, { record, asOf }: PersonOnDay): EvidenceRow[] {
  const attested = LISTS[list]?.(record).attested.filter((day) => day <= asOf.on) ?? [];
  const last = lastAttested({ rows: [], attested });
  return last === null
    ? []
    : [{ kind: 'ATTESTATION', ref: null, on: last, text: message('LIST_ATTESTED', { list, on: last }) }];
}
