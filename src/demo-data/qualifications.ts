import { addDays, addYears, earliest, type LocalDate, yearOf } from '../platform/calendar.js';
import { FIELDS_OF_FAMILY } from './city.js';
import type { Described } from './described.js';

const OTHER_FIELDS = ['MANAJEMEN', 'HUKUM', 'SASTRA', 'BIOLOGI', 'AKUNTANSI', 'ADMINISTRASI_PUBLIK'];

export function educate({
  random,
  today,
  person,
  post,
  care: { isComplete },
  fields: fitting,
  add,
}: Described): void {
  const fields = FIELDS_OF_FAMILY[post.family ?? ''] ?? fitting;
  const field = () => {
    if (random.chance(0.03) && !isComplete) return null;
    const isFitting = random.chance(0.7) || (isComplete && post.family !== null);
    return random.pick(isFitting && fields.length > 0 ? fields : OTHER_FIELDS);
  };
  const graduated = addYears(person.birthDate, 23);
  // Nobody has a diploma of a day that lies ahead.
  const row = (level: string, status: string, day: LocalDate) => {
    const on = earliest(day, today) as LocalDate;
    add('diplomas', on, {
      level,
      field: level === 'SMA' || level === 'SMP' || level === 'SD' ? null : field(),
      institution: random.pick([
        'Universitas Mulawarman',
        'Universitas Terbuka',
        'Universitas Balikpapan',
        'Universitas Hasanuddin',
        'Politeknik Negeri',
      ]),
      graduatedOn: on,
      status,
    });
  };
  if (random.chance(0.006) && !isComplete) row(person.diploma, 'REPORTED', graduated);
  else if (person.diploma === 'S2' || person.diploma === 'S3') {
    row('S1', 'VERIFIED', graduated);
    if (person.diploma === 'S3') row('S2', 'VERIFIED', addYears(graduated, 6));
    row(person.diploma, 'VERIFIED', addYears(graduated, 12));
  } else {
    row(person.diploma, 'VERIFIED', graduated);
    if (isComplete) return;
    if (person.diploma === 'S1' && random.chance(0.03))
      row('S2', random.chance(0.9) ? 'REPORTED' : 'REJECTED', addDays(today, -random.whole(20, 400)));
    if (person.diploma === 'SMA' && random.chance(0.04))
      row('S1', 'REPORTED', addDays(today, -random.whole(20, 400)));
  }
}

export function appraise({
  random,
  today,
  person,
  until,
  talent,
  care: { isComplete },
  ratingsFor,
  add,
}: Described): void {
  const lastYear = yearOf(today) - 1;
  for (
    let year = Math.max(lastYear - 4, yearOf(person.hired) + (person.hired.endsWith('-01-01') ? 0 : 1));
    year <= lastYear;
    year++
  ) {
    if (`${year}-12-31` >= until || (random.chance(year === lastYear ? 0.03 : 0.01) && !isComplete)) continue;
    const score = talent + (random.next() - 0.5) * 0.35;
    const predicate = predicateOf(score) ?? random.pick(['KURANG', 'BUTUH_PERBAIKAN', 'SANGAT_KURANG']);
    add('appraisals', `${year + 1}-02-15`, {
      year,
      version: 1,
      predicate,
      ...ratingsFor(year, predicate, score),
    });
  }
}

export function train({ random, today, person, post, until, care: { isComplete }, add }: Described): void {
  const lastYear = yearOf(today) - 1;
  const count = random.weighted([
    [0, 1],
    [2, 2],
    [4, 3],
    [6, 3],
    [9, 2],
  ] as const);
  for (let index = 0; index < count; index++) {
    const on = random.day(addYears(until, -5), addDays(until, -1));
    if (on > person.hired)
      add('trainings', on, {
        title: random.pick([
          'Pelayanan prima',
          'Analisis kebijakan',
          'Pengadaan barang dan jasa',
          'Manajemen risiko',
          'Literasi digital',
          'Penyusunan anggaran',
          'Anti korupsi',
        ]),
        leadershipProgramme: null,
        hours: random.pick([8, 16, 24, 40]),
        completedOn: on,
      });
  }
  const programmes: Record<string, string[]> = {
    JPT_PRATAMA: ['PKA', 'PKN_II'],
    ADMINISTRATOR: ['PKP', 'PKA'],
    PENGAWAS: ['PKP'],
  };
  for (const programme of programmes[post.class] ?? []) {
    const on = random.day(addYears(until, -8), addDays(until, -30));
    if (random.chance(0.78) && on > person.hired)
      add('trainings', on, {
        title: `Pelatihan kepemimpinan ${programme}`,
        leadershipProgramme: programme,
        hours: 400,
        completedOn: on,
      });
  }
  if (post.family && person.held.length > 0 && (random.chance(0.93) || isComplete)) {
    const from = random.day(addYears(until, -5), addDays(until, -20));
    add('licences', from, {
      code: post.family === 'GURU' ? 'SERTIFIKAT_PENDIDIK' : 'STR',
      during: { from, to: post.family === 'GURU' ? null : addYears(from, 5) },
    });
  }
  if (post.echelon && (random.chance(0.9) || isComplete))
    add('declarations', `${lastYear + 1}-03-20`, {
      code: post.class === 'PENGAWAS' ? 'SPT' : 'LHKPN',
      year: lastYear,
      filedOn: `${lastYear + 1}-03-20`,
    });
}

/** Null where it is one of the lower predicates. */
function predicateOf(score: number): string | null {
  if (score > 0.72) return 'SANGAT_BAIK';
  if (score > 0.08) return 'BAIK';
  return score > 0 ? 'BUTUH_PERBAIKAN' : null;
}
