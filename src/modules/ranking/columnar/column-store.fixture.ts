import fc from 'fast-check';
import type { LocalDate } from '../../../platform/calendar.js';
import type { PersonRecord } from '../engine/person.js';
import type { Policy } from '../engine/policy.js';
import { person, post } from '../engine/populations.fixture.js';
import type { Post } from '../engine/post.js';
import type { Projection, Scales } from '../engine/scales.js';
import { policy as published, scales as publishedScales } from '../engine/worked-example.fixture.js';
import { ColumnStore } from './column-store.js';
import { dayNumber, yearOfDay } from './days.js';
import { edgeCase } from './edge-cases.fixture.js';

export const uuid = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** Ages that rise, fall and lapse, and ages that stay. */
const age = (years: number, from: LocalDate, to: LocalDate | null = null) => ({
  age: years,
  from,
  to,
  legalBasis: '',
});
const changingAges: Readonly<Record<string, readonly ReturnType<typeof age>[]>> = {
  PENGAWAS: [age(56, '1900-01-01', '2027-03-01'), age(60, '2027-03-01')],
  ADMINISTRATOR: [age(60, '2000-01-01', '2027-05-01'), age(57, '2027-05-01')],
  PELAKSANA: [age(55, '1900-01-01', '2026-01-01'), age(58, '2027-09-01', '2028-02-01')],
};
export const scales: Scales = {
  ...publishedScales,
  retirementAges: (postClass, family) =>
    changingAges[postClass] ?? publishedScales.retirementAges(postClass, family),
};

const somebody = (id: string) =>
  fc
    .tuple(person(id), edgeCase, edgeCase)
    .map(([record, one, other]) => ({ ...record, ...one(record), ...other(record) }));
export const everybody = (size: number) =>
  fc.tuple(...Array.from({ length: size }, (_, index) => somebody(uuid(index))));

/** Every rule once, those included that the worked example does not have. */
export const fullPost: Post = {
  ...post,
  requirements: [
    ...post.requirements,
    { rule: 'MINIMUM_TENURE', parameters: { months: 12 }, citation: '', waivableBy: [] },
    {
      rule: 'MONTHS_IN_CLASS',
      parameters: { anyOf: ['PENGAWAS', 'JF_AHLI_MUDA', 'ADMINISTRATOR'], months: 36, inField: true },
      citation: '',
      waivableBy: [],
    },
    { rule: 'FIELD_OF_STUDY', parameters: { level: 'S1' }, citation: '', waivableBy: [] },
    { rule: 'PROFESSIONAL_LICENCE', parameters: { anyOf: ['STR'] }, citation: '', waivableBy: [] },
    { rule: 'DECLARATIONS', parameters: { anyOf: ['LHKPN'] }, citation: '', waivableBy: [] },
    {
      rule: 'MAXIMUM_AGE',
      parameters: { age: 56, reading: 'COMPLETED_YEARS' },
      citation: '',
      waivableBy: [],
    },
    {
      rule: 'MAXIMUM_AGE',
      parameters: { age: 56, reading: 'BEFORE_BIRTHDAY' },
      citation: '',
      waivableBy: [],
    },
    { rule: 'REMAINING_SERVICE', parameters: { months: 24 }, citation: '', waivableBy: ['PPK'] },
    { rule: 'VALID_ASSESSMENT', parameters: { kinds: ['TECHNICAL'] }, citation: '', waivableBy: [] },
    { rule: 'EMPLOYMENT_KIND', parameters: { anyOf: ['PNS', 'PPPK'] }, citation: '', waivableBy: [] },
  ],
};
export const imageOf = (people: readonly PersonRecord[], builtOn: LocalDate) => {
  const store = new ColumnStore(dayNumber(builtOn), yearOfDay(dayNumber(builtOn)));
  for (const record of people) store.add(record);
  return store;
};

/** Every tie-breaker, the order by seniority included. */
export const policy: Policy = { ...published, tieBreakers: [...published.tieBreakers, 'DUK'] };

export const anyProjection = fc.constantFrom<Projection>('CARRY_FORWARD', 'STRICT');

/** A post with few requirements, so that most people are measured, and now and then with all of them. */
export const someRules = fc
  .oneof(
    { arbitrary: fc.subarray([...fullPost.requirements], { maxLength: 2 }), weight: 3 },
    { arbitrary: fc.constant([...post.requirements]), weight: 1 },
  )
  .chain((requirements) =>
    fc
      .constantFrom(['RELATED'], [], null)
      .map((acceptedAffairs): Post => ({ ...post, requirements, acceptedAffairs })),
  );
