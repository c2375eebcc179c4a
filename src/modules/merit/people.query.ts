import { compareText, type LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { type Rows } from '../../platform/rows.js';
import { measurementFacts } from '../competency/index.js';
import { careerFacts, postsInCareers } from '../positions/index.js';
import { AttestedListName, type EmployeeFacts, employeeFacts } from '../workforce/index.js';
import type { CareerRow, PersonRecord, WaiverRow } from './domain/person.js';
import { PersonOnDay } from './domain/person-on-day.js';
import type { Scales } from './domain/scales.js';
import { KeptRecords } from './kept-records.js';
import { Waiver } from './waiver.entity.js';

/** Everybody on a day; read once a request, whatever the number of rankings. */
export function everybodyOn(context: Context, scales: Promise<Scales>, on: LocalDate): Promise<PersonOnDay[]> {
  return context.once(`people on:${on}`, async () => {
    const [records, known] = await Promise.all([everybodysRecords(context, on), scales]);
    return onDay(context, records, known, on);
  });
}

/** Some people by id, from freshly read facts. */
export async function peopleOn(context: Context, ids: readonly string[], scales: Scales, on: LocalDate): Promise<PersonOnDay[]> {
  const rows = context.unscopedRows('whose records are shown is decided where they are shown');
  return onDay(context, await readPeople(rows, earlierOf(on, context.today), ids), scales, on);
}

/** Of an earlier day facts are read afresh; from today on they are kept, and brought up to date before each use. */
function everybodysRecords(context: Context, on: LocalDate): Promise<readonly PersonRecord[]> {
  const rows = context.unscopedRows('a ranking considers everybody, whatever the caller may see of them');
  if (on < context.today) return context.once(`records of:${on}`, () => readPeople(rows, on, null));
  return context.once('records', () =>
    rows.kept('records', () => new KeptRecords()).current(rows, context.today, (only) => readPeople(rows, context.today, only)),
  );
}

function onDay({ today }: Context, records: readonly PersonRecord[], scales: Scales, on: LocalDate): PersonOnDay[] {
  return records.map((record) => new PersonOnDay(record, scales, { on, today })).filter(({ employed }) => employed);
}

function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

async function readPeople(rows: Rows, since: LocalDate, only: readonly string[] | null): Promise<PersonRecord[]> {
  const [people, careersOf, posts, measurementsOf, waivers] = await Promise.all([
    employeeFacts(rows, since, only),
    careerFacts(rows, only),
    postsInCareers(rows),
    measurementFacts(rows, only),
    rows.select(Waiver),
  ]);
  const waiversOf = Map.groupBy(waivers, ({ employee }) => employee);
  return people.flatMap((facts) => {
    const { posts: held, acting } = careersOf(facts.id);
    const inside = held.flatMap((row): CareerRow[] => {
      const post = posts.get(row.post);
      return post ? [{ ...row, class: post.class, family: post.family, affair: post.affair, unit: post.unit, agency: post.office }] : [];
    });
    const outside = facts.outside.map((row): CareerRow => ({ ...row, family: null, post: row.ref, unit: row.ref }));
    const career = [...inside, ...outside].sort((a, b) => compareText(a.from, b.from));
    const deeds = (waiversOf.get(facts.id) ?? []).map(
      (row): WaiverRow => ({
        ref: `Waiver:${row.id}`,
        post: row.position,
        rule: row.rule,
        deed: row.document,
        signedBy: row.signedBy,
        from: row.validFrom,
        until: row.validUntil,
      }),
    );
    return facts.employments.map((employment) => recordOf(facts, employment, career, acting, measurementsOf(facts.id), deeds));
  });
}

function recordOf(
  facts: EmployeeFacts,
  employment: PersonRecord['employment'],
  career: readonly CareerRow[],
  acting: readonly { ref: string; code: string; on: LocalDate }[],
  measurements: Pick<PersonRecord, 'assessments' | 'potential' | 'feedback'>,
  waivers: readonly WaiverRow[],
): PersonRecord {
  const attested = (list: AttestedListName) => facts.attested.get(list) ?? [];
  return {
    id: facts.id,
    kind: facts.kind,
    employment,
    statuses: facts.statuses,
    birthDate: facts.birthDate,
    ranks: facts.kind === 'PNS' ? facts.ranks : [],
    diplomas: facts.diplomas.flatMap((row) => (row.status === 'VERIFIED' || row.status === 'REPORTED' ? [{ ...row, status: row.status }] : [])),
    career,
    appraisals: facts.appraisals,
    ...measurements,
    acting: { attested: attested(AttestedListName.ACTING_ASSIGNMENTS), rows: acting },
    awards: { attested: attested(AttestedListName.AWARDS), rows: facts.awards },
    teams: { attested: attested(AttestedListName.TEAM_ASSIGNMENTS), rows: facts.teams },
    certificates: {
      attested: attested(AttestedListName.CERTIFICATES),
      rows: facts.trainings.filter(({ programme }) => programme === null).map(({ ref, on }) => ({ ref, code: 'CERTIFICATE', on })),
    },
    leadership: {
      attested: attested(AttestedListName.LEADERSHIP_TRAINING),
      rows: facts.trainings.flatMap(({ ref, programme, on }) => (programme === null ? [] : [{ ref, code: programme, on }])),
    },
    sanctions: { attested: attested(AttestedListName.SANCTIONS), rows: facts.sanctions },
    licences: facts.licences,
    declarations: facts.declarations,
    waivers,
  };
}
