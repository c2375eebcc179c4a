import {
  type Caps,
  conversionOf,
  countedHours,
  hoursOf,
  LearningBudget,
  LearningBudgetLine,
  LearningCommitment,
  LearningForm,
  learningReference,
} from '../modules/learning/index.js';
import { addDays, type LocalDate, yearOf } from '../platform/calendar.js';
import type { Fact } from './described.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';

const PROVIDERS = ['BPSDM Provinsi', 'LAN', 'BKPSDM', 'Pusdiklat Kemendagri', 'Perangkat daerah sendiri'];
/** Learning that is no training: its hours count, and no certificate comes with it. */
const INFORMAL = [
  ['KOMUNITAS_BELAJAR', 'Komunitas belajar layanan publik', 5],
  ['BELAJAR_MANDIRI', 'Belajar mandiri: membaca peraturan baru', 4],
  ['COACHING', 'Coaching oleh atasan', 3],
  ['MENTORING', 'Mentoring pegawai baru', 2],
  ['BIMBINGAN_DI_TEMPAT_KERJA', 'Bimbingan di tempat kerja', 3],
  ['PATOK_BANDING', 'Studi tiru ke kota lain', 0.6],
  ['LIBRARY_CAFE', 'Library cafe', 0.15],
] as const;
const COURSES = ['Keamanan informasi', 'Pelayanan ramah disabilitas', 'Data terbuka', 'Manajemen kinerja'];
const YEARS = 3;

type Entry = Fact & { form: string; startedOn: LocalDate; endedOn: LocalDate; status: string };
type Form = Parameters<typeof conversionOf>[0] & { readonly code: string } & Record<string, unknown>;

/**
 * Three years of the ledger of learning hours: trainings of the record with where they took place, learning at
 * work, and claims that wait. Whoever learns little goes on learning little.
 */
export function learningHistory(
  random: Random,
  people: readonly DemoPerson[],
  trainings: readonly Fact[],
  today: LocalDate,
): object[] {
  const forms = formsByCode();
  const ofPerson = Map.groupBy(trainings, ({ employee }) => String(employee));
  const first = yearOf(today) - YEARS + 1;
  return people.flatMap((person) => {
    const until = person.left !== null && person.left <= today ? person.left : today;
    const keenness = random.next();
    const entry = (form: string, given: Record<string, unknown>): Entry => {
      const { startedOn, quantity } = given as { startedOn: LocalDate; quantity: number };
      const table = forms.get(form) as Form;
      const isWaiting = given['status'] === 'CLAIMED';
      const hours = hoursOf(conversionOf(table), { quantity: quantity * 100, isAbroad: false });
      const { quantity: _, ...said } = given;
      return {
        id: random.id(),
        employee: person.id,
        form,
        provider: random.pick(PROVIDERS),
        isAbroad: false,
        documentIds: [],
        certificate: null,
        trainingRecord: null,
        year: yearOf(startedOn),
        quantityHundredths: quantity * 100,
        hoursHundredths: hours,
        claimedOn: given['endedOn'],
        claimedBy: person.nip,
        decidedOn: isWaiting ? null : given['endedOn'],
        decidedBy: isWaiting ? null : 'demo-unit-officer',
        reason: null,
        version: 1,
        ...said,
      } as unknown as Entry;
    };
    const entries: Entry[] = [];
    for (const { id, title, hours, completedOn, document } of ofPerson.get(person.id) ?? []) {
      const [endedOn, quantity] = [String(completedOn), Number(hours)];
      if (yearOf(endedOn) < first) continue;
      const isOnline = random.chance(0.4);
      const form = isOnline ? 'E_LEARNING' : 'PELATIHAN_TEKNIS';
      // As long as the cap of a day needs, within the year and the service.
      const days = isOnline ? Math.ceil(quantity / 3) : Math.ceil(quantity / 8);
      const startedOn = addDays(endedOn, 1 - days);
      const inPerson = random.chance(0.2) ? 'BLENDED' : 'CLASSROOM';
      if (startedOn < person.hired || yearOf(startedOn) < first) continue;
      entries.push(
        entry(form, {
          title,
          startedOn,
          endedOn,
          quantity,
          certificate: document,
          delivery: isOnline ? 'ONLINE' : inPerson,
          status: 'VERIFIED',
          trainingRecord: id,
        }),
      );
    }
    const from = person.hired > `${first}-01-01` ? person.hired : `${first}-01-01`;
    for (let count = from < until ? random.whole(0, Math.round(4 + keenness * 22)) : 0; count > 0; count--) {
      const startedOn = random.day(from, addDays(until, -1));
      const [form, title] = random.weighted(INFORMAL.map((one) => [one, one[2]] as const));
      const delivery = random.chance(0.3) ? 'ONLINE' : 'CLASSROOM';
      entries.push(
        entry(form, { title, startedOn, endedOn: startedOn, quantity: 1, delivery, status: 'VERIFIED' }),
      );
    }
    if (until === today && random.chance(0.05)) {
      const endedOn = addDays(today, -random.whole(1, 40));
      const startedOn = addDays(endedOn, -2);
      if (startedOn > person.hired)
        entries.push(
          entry('E_LEARNING', {
            title: random.pick(COURSES),
            startedOn,
            endedOn,
            quantity: random.pick([4, 6, 9]),
            delivery: 'ONLINE',
            certificate: `MOOC/${random.whole(1_000, 99_999)}/${endedOn.slice(0, 4)}`,
            status: 'CLAIMED',
          }),
        );
    }
    return counted(entries, forms);
  });
}

function formsByCode(): Map<string, Form> {
  const rows = learningReference().find(({ type }) => type === LearningForm)?.rows ?? [];
  return new Map((rows as unknown as Form[]).map((form) => [form.code, form]));
}

/** What counts of each entry under the caps of its form. */
function counted(entries: readonly Entry[], forms: ReadonlyMap<string, Form>): object[] {
  return [...Map.groupBy(entries, ({ form }) => form)].flatMap(([code, list]) => {
    const form = forms.get(code) as Form;
    const caps: Caps = {
      maxHoursPerDay: form.maxHoursPerDayHundredths,
      maxSessionsPerMonth: form.maxSessionsPerMonth,
    };
    const hours = countedHours(
      list.map((one) => ({
        id: one.id,
        from: one.startedOn,
        to: one.endedOn,
        hours: one['hoursHundredths'] as number | null,
        quantity: Number(one['quantityHundredths']),
        isVerified: one.status === 'VERIFIED',
      })),
      caps,
    );
    return list.map((one) => ({ ...one, countedHundredths: hours.get(one.id) ?? null }));
  });
}

/** Share of total expenditure that was planned, in millionths, year after year: it reaches the floor at last. */
const PLANNED = [1_250, 1_480, 1_720];
const BASE = 4_100_000_000_000;

/** Three years of budgets of the agency, with what was bound and spent of each. */
export function learningBudgets(random: Random, agency: string, today: LocalDate) {
  const thisYear = yearOf(today);
  const all = PLANNED.map((share, at) => {
    const year = thisYear - PLANNED.length + 1 + at;
    const base = BASE + random.whole(0, 600) * 1_000_000_000;
    const budget = {
      id: random.id(),
      agency,
      year,
      level: 'CITY',
      baseRupiah: base,
      document: `Perda ${random.whole(1, 14)}/${year - 1}`,
      recordedBy: 'demo-hr-planner',
      version: 1,
    };
    const training = Math.round((base / 1_000_000) * share);
    const lines = [
      { id: random.id(), budget: budget.id, category: 'TRAINING', amountRupiah: training },
      { id: random.id(), budget: budget.id, category: 'STAFF', amountRupiah: Math.round(training / 6) },
    ];
    const isOver = year < thisYear;
    const commitments = COURSES.map((title) => {
      const amount = Math.round(training / random.whole(6, 14));
      return {
        id: random.id(),
        budget: budget.id,
        title,
        amountRupiah: amount,
        spentRupiah: isOver ? amount : Math.round(amount * random.next()),
        document: `SPK/${random.whole(100, 999)}/${year}`,
        committedOn: `${year}-0${random.whole(2, 9)}-15`,
        committedBy: 'demo-hr-planner',
        releasedOn: null,
        releasedBecause: null,
        version: 1,
      };
    });
    return { budget, lines, commitments };
  });
  return [
    [LearningBudget, all.map(({ budget }) => budget)],
    [LearningBudgetLine, all.flatMap(({ lines }) => lines)],
    [LearningCommitment, all.flatMap(({ commitments }) => commitments)],
  ] as const;
}
