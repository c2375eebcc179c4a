import { addMonths, addYears, type LocalDate } from '../platform/calendar.js';
import { absent } from './absences.js';
import type { DemoPost } from './city.js';
import type { Described, Diligence, Facts, RecordInput } from './described.js';
import { attest, distinguish, measure } from './merits.js';
import type { DemoPerson } from './people.js';
import { ratingsByMatrix } from './performance.js';
import { appraise, educate, train } from './qualifications.js';

const rankByClass: Record<string, readonly [number, number]> = {
  JPT_PRATAMA: [13, 16],
  ADMINISTRATOR: [11, 14],
  PENGAWAS: [10, 12],
  JF_AHLI_MADYA: [13, 15],
  JF_AHLI_MUDA: [11, 12],
  JF_AHLI_PERTAMA: [9, 10],
  JF_PENYELIA: [11, 12],
  JF_MAHIR: [9, 10],
  JF_TERAMPIL: [7, 8],
  JF_PEMULA: [5, 6],
  PELAKSANA: [5, 10],
};
const rankCodes = [
  'I_A',
  'I_B',
  'I_C',
  'I_D',
  'II_A',
  'II_B',
  'II_C',
  'II_D',
  'III_A',
  'III_B',
  'III_C',
  'III_D',
  'IV_A',
  'IV_B',
  'IV_C',
  'IV_D',
  'IV_E',
];
const pppkClass: Record<string, string> = {
  JF_AHLI_MADYA: 'PPPK_XIII',
  JF_AHLI_MUDA: 'PPPK_XI',
  JF_AHLI_PERTAMA: 'PPPK_IX',
  JF_PENYELIA: 'PPPK_XI',
  JF_MAHIR: 'PPPK_IX',
  JF_TERAMPIL: 'PPPK_VII',
  JF_PEMULA: 'PPPK_V',
  PELAKSANA: 'PPPK_V',
};

type Span = readonly [low: number, high: number];

/** Shares of people assessed, with attested lists, and with feedback, by how diligent an office is. */
const SHARES: Readonly<
  Record<'HIGH' | 'MIDDLE' | 'LOW', readonly [assessed: Span, attested: Span, feedback: Span]>
> = {
  HIGH: [
    [0.85, 0.98],
    [0.8, 0.97],
    [0.7, 0.95],
  ],
  MIDDLE: [
    [0.4, 0.75],
    [0.4, 0.7],
    [0.3, 0.7],
  ],
  LOW: [
    [0.02, 0.12],
    [0.03, 0.15],
    [0, 0.2],
  ],
};

/** Writes the records of people, some at a time: how careful an office is stays the same throughout. */
export function recordWriter({
  random,
  structure,
  today,
  standard,
  fieldsByCluster,
}: RecordInput): (people: readonly DemoPerson[]) => Facts {
  let facts = noFacts();
  const ratingsFor = ratingsByMatrix();
  const diligence = new Map<string, Diligence>();
  for (const { office, recordsComplete } of structure.posts) {
    if (diligence.has(office)) continue;
    if (recordsComplete) {
      diligence.set(office, { assessed: 1, attested: 1, feedback: 1, isComplete: true });
      continue;
    }
    const level = random.weighted([
      ['HIGH', 4],
      ['MIDDLE', 4],
      ['LOW', 2],
    ] as const);
    const between = (low: number, high: number) => low + random.next() * (high - low);
    const [assessed, attested, feedback] = SHARES[level];
    diligence.set(office, {
      assessed: between(...assessed),
      attested: between(...attested),
      feedback: between(...feedback),
      isComplete: false,
    });
  }
  const decree = (kind: string, on: LocalDate) =>
    `${kind}/${random.whole(100, 9999)}/BKPSDM/${on.slice(0, 4)}`;
  return (people) => {
    facts = noFacts();
    for (const person of people) describe(person);
    return facts;
  };

  function describe(person: DemoPerson): void {
    const { id: employee, hired, left, held } = person;
    const until = left !== null && left <= today ? left : today;
    const current = held.at(-1);
    if (current === undefined) return;
    const add = (table: keyof Facts, on: LocalDate, row: Record<string, unknown>) =>
      facts[table].push({ id: random.id(), employee, document: decree('SK', on), ...row });
    const care = diligence.get(person.office) ?? {
      assessed: 0.5,
      attested: 0.5,
      feedback: 0.5,
      isComplete: false,
    };
    const talent = Math.min(
      0.98,
      Math.max(0.05, 0.5 + (random.next() + random.next() + random.next() - 1.5) * 0.55),
    );

    add('employments', hired, { during: { from: hired, to: left }, end: left === null ? null : person.end });
    // A career that is not recorded is found among clerks: of anybody who might rise it would keep every list
    // open.
    if (
      !random.chance(0.02) ||
      current.post.class !== 'PELAKSANA' ||
      person.diploma !== 'SMA' ||
      care.isComplete
    )
      for (const { id, post, from, to } of held)
        facts.appointments.push({
          id,
          employee,
          document: decree('SK', from),
          position: post.id,
          during: { from, to },
        });
    for (const { unit, from, to } of placementsOf(person))
      add('placements', from, { unit, during: { from, to } });
    for (const { rank, from, to } of ranksOf(person, current.post, until, care))
      add('ranks', from, { rank, during: { from, to } });
    if (random.chance(0.02) && person.kind === 'PNS') {
      add('outside', hired, {
        agency: 'Pemerintah Provinsi',
        title: 'Pelaksana',
        class: 'PELAKSANA',
        affair: current.post.affair,
        during: { from: addYears(hired, -random.whole(1, 3)), to: hired },
      });
    }
    const fields = fieldsByCluster[current.post.cluster] ?? [];
    const described: Described = {
      random,
      today,
      person,
      post: current.post,
      until,
      talent,
      care,
      standard: standard(current.post),
      fields,
      ratingsFor,
      add,
    };
    for (const write of [educate, appraise, train, distinguish, measure, attest, absent]) write(described);
  }

  /** A person whom a reorganization left without a post belongs to the agency until one is found. */
  function placementsOf({
    held,
    left,
    hired,
  }: DemoPerson): { unit: string; from: LocalDate; to: LocalDate | null }[] {
    const placed = held.map(({ post, from, to }, index) => ({
      unit: post.unit,
      from: index === 0 ? hired : from,
      to: held[index + 1]?.from ?? to ?? left,
    }));
    const last = held.at(-1);
    if (last?.to != null && last.to !== left)
      placed.push({ unit: last.post.agency, from: last.to, to: left });
    return placed.filter(({ from, to }) => to === null || from < to);
  }

  function ranksOf(
    person: DemoPerson,
    post: DemoPost,
    until: LocalDate,
    { isComplete }: Diligence,
  ): { rank: string; from: LocalDate; to: LocalDate | null }[] {
    if (person.kind === 'PPPK')
      return [{ rank: pppkClass[post.class] ?? 'PPPK_V', from: person.hired, to: person.left }];
    if (random.chance(0.002) && !isComplete) return [];
    const [low, high] = rankByClass[post.class] ?? [5, 9];
    const top = random.whole(low, high);
    const rows: { rank: string; from: LocalDate; to: LocalDate | null }[] = [];
    let to: LocalDate | null = person.left;
    let from = `${addMonths(until, -random.whole(1, 60)).slice(0, 7)}-01`;
    for (let ordinal = top; ordinal >= 5 && from > person.hired; ordinal--) {
      rows.unshift({ rank: rankCodes[ordinal - 1] ?? 'II_A', from, to });
      to = from;
      from = addMonths(from, -48);
    }
    if (rows.length === 0)
      rows.push({ rank: rankCodes[low - 1] ?? 'II_A', from: person.hired, to: person.left });
    return rows;
  }
}

/** Every table of facts, empty. */
export function noFacts(): Facts {
  return {
    employments: [],
    statuses: [],
    placements: [],
    ranks: [],
    diplomas: [],
    appraisals: [],
    trainings: [],
    sanctions: [],
    awards: [],
    teams: [],
    attestations: [],
    licences: [],
    declarations: [],
    outside: [],
    assessments: [],
    potentials: [],
    feedback: [],
    appointments: [],
  };
}
