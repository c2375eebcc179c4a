import fc from 'fast-check';
import type { CareerRow, PersonRecord } from '../engine/person.js';
import { ON, post } from '../engine/populations.fixture.js';

/**
 * What the usual population lacks: absences, deeds, licences, posts that overlap or come later, days and
 * codes that nobody expects.
 */
export const edgeCase = fc.constantFrom<((record: PersonRecord) => Partial<PersonRecord>)[]>(
  () => ({}),
  () => ({}),
  () => ({}),
  () => ({ statuses: [{ code: 'CLTN', from: '2026-01-01', to: '2027-09-01', ref: 's' }] }),
  () => ({ statuses: [{ code: 'SICK', from: '2026-01-01', to: null, ref: 's' }] }),
  () => ({ statuses: [{ code: 'STRANGE', from: '2027-07-01', to: null, ref: 's' }] }),
  () => ({
    waivers: ['MINIMUM_RANK', 'LEADERSHIP_TRAINING'].map((rule) => ({
      post: post.id,
      rule,
      deed: 'd',
      signedBy: 'PPK',
      from: '2027-01-01',
      until: '2028-01-01',
      ref: rule,
    })),
  }),
  ({ career }) => ({
    career: [
      ...career,
      { ...(career[0] ?? held), post: post.id, from: '2025-03-31', to: '2027-08-31', ref: 'z' },
    ],
  }),
  ({ career }) => ({ career: [...career, { ...held, from: '2028-01-01', to: null, ref: 'z' }] }),
  ({ career }) => ({
    career: [{ ...(career[0] ?? held), post: post.id, from: '2020-03-31', to: null, ref: 'z' }],
    statuses: [{ code: 'STUDY', releases: true, from: '2027-05-01', to: '2027-10-01', ref: 's' }],
  }),
  ({ career }) => ({
    career: [{ ...(career[0] ?? held), post: post.id, from: '2020-03-31', to: null, ref: 'z' }],
    birthDate: '1970-01-20',
  }),
  () => ({ birthDate: '1971-04-01' }),
  () => ({ birthDate: '1969-11-20' }),
  ({ employment }) => ({ employment: { ...employment, to: '2027-12-01' } }),
  ({ employment }) => ({ kind: 'PPPK', employment: { ...employment, to: '2027-12-01', extendable: true } }),
  ({ employment, career }) => ({
    kind: 'PPPK',
    employment: { ...employment, to: '2027-08-15', extendable: true },
    career: career.map((row, at) => (at === career.length - 1 ? { ...row, to: '2027-08-15' } : row)),
  }),
  () => ({ kind: 'PPPK', employment: { from: '2025-01-01', to: '2027-07-01', extendable: true } }),
  () => ({ employment: { from: '2027-01-01', to: null } }),
  ({ career }) => ({
    career: career.map((row, at) => (at === career.length - 1 ? { ...row, to: '2027-06-01' } : row)),
  }),
  ({ career }) => ({
    career: career.map((row, at) => (at === career.length - 1 ? { ...row, to: '2027-08-15' } : row)),
  }),
  ({ sanctions }) => ({
    sanctions: {
      ...sanctions,
      rows: [...sanctions.rows, { severity: 'ETHICS', from: '2027-02-01', to: '2027-09-01', ref: 'ethics' }],
    },
  }),
  () => ({
    sanctions: {
      attested: [ON],
      rows: [{ severity: 'ETHICS', from: '2025-02-01', to: null, ref: 'ethics' }],
    },
  }),
  () => ({ employment: { from: '2026-02-01', to: null } }),
  () => ({ employment: { from: '2027-08-01', to: null } }),
  () => ({ birthDate: '1931-02-28' }),
  () => ({ birthDate: '1968-02-29' }),
  ({ ranks }) => ({ ranks: [...ranks, { code: 'STRANGE', since: '2026-01-01', ref: 'r' }] }),
  ({ diplomas }) => ({
    diplomas: [
      ...diplomas,
      { level: 'STRANGE', field: null, status: 'VERIFIED', graduatedOn: '2020-01-01', ref: 'd' },
    ],
  }),
  ({ awards }) => ({
    awards: { ...awards, rows: [...awards.rows, { code: 'NATIONAL', on: '2027-11-11', ref: 'a' }] },
  }),
  ({ sanctions }) => ({
    sanctions: {
      ...sanctions,
      rows: [...sanctions.rows, { severity: 'HEAVY', from: '2027-01-31', to: null, ref: 'x' }],
    },
  }),
  ({ assessments }) => ({
    assessments: assessments.flatMap((row) => [
      row,
      { ...row, level: 1, assessedOn: '2026-06-01', validUntil: '2027-10-01', ref: `${row.ref}b` },
    ]),
  }),
  ({ potential }) => ({
    potential: [...potential, { score: 1, assessedOn: '2027-01-01', validUntil: '2027-08-01', ref: 'p' }],
  }),
  ({ feedback }) => ({
    feedback: [
      ...feedback,
      { predicate: 'KURANG', on: '2027-02-02', raters: 2, ref: 'f' },
      { predicate: 'BAIK', on: '2027-02-02', raters: 9, ref: 'g' },
    ],
  }),
  ({ sanctions }) => ({
    sanctions: {
      attested: [ON],
      rows: [...sanctions.rows, { severity: 'HEAVY', from: '2025-01-01', to: '2025-06-16', ref: 'edge' }],
    },
  }),
  () => ({ feedback: [{ predicate: 'KURANG', on: '2027-06-01', raters: 0, ref: 'edge' }] }),
  ({ diplomas }) => ({
    diplomas: [
      ...diplomas,
      { level: 'S3', field: null, status: 'VERIFIED', graduatedOn: '2012-02-29', ref: 'late' },
      { level: 'S3', field: null, status: 'VERIFIED', graduatedOn: '2009-09-09', ref: 'early' },
    ],
  }),
  () => ({
    licences: [{ code: 'STR', from: '2020-01-01', to: '2027-12-31', ref: 'l' }],
    declarations: [{ code: 'LHKPN', year: 2026, ref: 'l' }],
  }),
);
const held: CareerRow = {
  class: 'PENGAWAS',
  family: null,
  post: 'U9/PENGAWAS',
  unit: 'U9',
  agency: 'A9',
  affair: 'RELATED',
  from: '2027-01-01',
  to: null,
  ref: 'h',
};
