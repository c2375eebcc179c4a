import { addDays, addMonths, addYears, compareText, type LocalDate, yearOf } from '../platform/calendar.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';
import type { DemoPost, Structure } from './structure.js';

type Fact = Record<string, unknown> & { readonly id: string };

/** Rows of facts about people, by table. */
export type Facts = Record<
  | 'employments'
  | 'statuses'
  | 'placements'
  | 'ranks'
  | 'diplomas'
  | 'appraisals'
  | 'trainings'
  | 'sanctions'
  | 'awards'
  | 'teams'
  | 'attestations'
  | 'licences'
  | 'declarations'
  | 'outside'
  | 'assessments'
  | 'potentials'
  | 'feedback'
  | 'appointments'
  | 'acting',
  Fact[]
>;

/** How far an office has filled in its people's records: some almost wholly, some hardly at all. */
interface Diligence {
  readonly assessed: number;
  readonly attested: number;
  readonly feedback: number;
}

export interface RecordInput {
  readonly random: Random;
  readonly structure: Structure;
  readonly people: readonly DemoPerson[];
  readonly today: LocalDate;
  readonly standard: (post: DemoPost) => readonly { competency: string; level: number }[];
  readonly fieldsByCluster: Readonly<Record<string, readonly string[]>>;
}

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
const rankCodes = ['I_A', 'I_B', 'I_C', 'I_D', 'II_A', 'II_B', 'II_C', 'II_D', 'III_A', 'III_B', 'III_C', 'III_D', 'IV_A', 'IV_B', 'IV_C', 'IV_D', 'IV_E'];
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
const lists = ['SANCTIONS', 'AWARDS', 'TEAM_ASSIGNMENTS', 'ACTING_ASSIGNMENTS', 'CERTIFICATES', 'LEADERSHIP_TRAINING'];

export function recordFacts({ random, structure, people, today, standard, fieldsByCluster }: RecordInput): Facts {
  const facts: Facts = {
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
    acting: [],
  };
  const diligence = new Map<string, Diligence>();
  for (const { office } of structure.posts) {
    if (diligence.has(office)) continue;
    const level = random.weighted([
      ['HIGH', 4],
      ['MIDDLE', 4],
      ['LOW', 2],
    ] as const);
    const between = (low: number, high: number) => low + random.next() * (high - low);
    diligence.set(
      office,
      level === 'HIGH'
        ? { assessed: between(0.85, 0.98), attested: between(0.8, 0.97), feedback: between(0.7, 0.95) }
        : level === 'MIDDLE'
          ? { assessed: between(0.4, 0.75), attested: between(0.4, 0.7), feedback: between(0.3, 0.7) }
          : { assessed: between(0.02, 0.12), attested: between(0.03, 0.15), feedback: between(0, 0.2) },
    );
  }
  const lastYear = yearOf(today) - 1;
  const decree = (kind: string, on: LocalDate) => `${kind}/${random.whole(100, 9999)}/BKPSDM/${on.slice(0, 4)}`;
  for (const person of people) describe(person);
  return facts;

  function describe(person: DemoPerson): void {
    const { id: employee, hired, left, held } = person;
    const until = left !== null && left <= today ? left : today;
    const current = held.at(-1);
    if (current === undefined) return;
    const add = (table: keyof Facts, on: LocalDate, row: Record<string, unknown>) =>
      facts[table].push({ id: random.id(), employee, document: decree('SK', on), ...row });
    const care = diligence.get(person.office) ?? { assessed: 0.5, attested: 0.5, feedback: 0.5 };
    const talent = Math.min(0.98, Math.max(0.05, 0.5 + (random.next() + random.next() + random.next() - 1.5) * 0.55));

    add('employments', hired, { during: { from: hired, to: left }, end: left === null ? null : person.end });
    if (!random.chance(0.003) || current.post.echelon !== null)
      for (const { id, post, from, to } of held)
        facts.appointments.push({ id, employee, document: decree('SK', from), position: post.id, during: { from, to } });
    for (const { unit, from, to } of placementsOf(person)) add('placements', from, { unit, during: { from, to } });
    for (const { rank, from, to } of ranksOf(person, current.post, until)) add('ranks', from, { rank, during: { from, to } });
    if (random.chance(0.02) && person.kind === 'PNS') {
      add('outside', hired, {
        agency: 'Pemerintah Provinsi',
        title: 'Pelaksana',
        class: 'PELAKSANA',
        affair: current.post.affair,
        during: { from: addYears(hired, -random.whole(1, 3)), to: hired },
      });
    }
    educate(person, current.post, add);
    appraise(person, until, talent, add);
    train(person, current.post, until, add);
    distinguish(person, until, talent, care, add);
    measure(person, current.post, until, talent, care, add);
    attest(until, care, add);
    absent(person, current.post, add);
  }

  type Add = (table: keyof Facts, on: LocalDate, row: Record<string, unknown>) => void;

  /** Whoever a reorganization left without a post belongs to the agency until one is found. */
  function placementsOf({ held, left, hired }: DemoPerson): { unit: string; from: LocalDate; to: LocalDate | null }[] {
    const placed = held.map(({ post, from, to }, index) => ({ unit: post.unit, from: index === 0 ? hired : from, to: held[index + 1]?.from ?? to ?? left }));
    const last = held.at(-1);
    if (last?.to != null && last.to !== left) placed.push({ unit: last.post.agency, from: last.to, to: left });
    return placed.filter(({ from, to }) => to === null || from < to);
  }

  function ranksOf(person: DemoPerson, post: DemoPost, until: LocalDate): { rank: string; from: LocalDate; to: LocalDate | null }[] {
    if (person.kind === 'PPPK') return [{ rank: pppkClass[post.class] ?? 'PPPK_V', from: person.hired, to: person.left }];
    if (random.chance(0.002)) return [];
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
    if (rows.length === 0) rows.push({ rank: rankCodes[low - 1] ?? 'II_A', from: person.hired, to: person.left });
    return rows;
  }

  function educate(person: DemoPerson, post: DemoPost, add: Add): void {
    const fields =
      post.family === 'GURU'
        ? ['PENDIDIKAN', 'MATEMATIKA', 'BAHASA_INDONESIA']
        : post.family === 'DOKTER'
          ? ['KEDOKTERAN']
          : post.family === 'PERAWAT'
            ? ['KEPERAWATAN']
            : post.family === 'BIDAN'
              ? ['KEBIDANAN']
              : (fieldsByCluster[post.cluster] ?? []);
    const field = () =>
      random.chance(0.03)
        ? null
        : random.chance(0.7) && fields.length > 0
          ? random.pick(fields)
          : random.pick(['MANAJEMEN', 'HUKUM', 'SASTRA', 'BIOLOGI', 'AKUNTANSI', 'ADMINISTRASI_PUBLIK']);
    const graduated = addYears(person.birthDate, 23);
    const row = (level: string, status: string, on: LocalDate) =>
      add('diplomas', on, {
        level,
        field: level === 'SMA' || level === 'SMP' || level === 'SD' ? null : field(),
        institution: random.pick(['Universitas Mulawarman', 'Universitas Terbuka', 'Universitas Balikpapan', 'Universitas Hasanuddin', 'Politeknik Negeri']),
        graduatedOn: on,
        status,
      });
    if (random.chance(0.006)) row(person.diploma, 'REPORTED', graduated);
    else if (person.diploma === 'S2' || person.diploma === 'S3') {
      row('S1', 'VERIFIED', graduated);
      if (person.diploma === 'S3') row('S2', 'VERIFIED', addYears(graduated, 6));
      row(person.diploma, 'VERIFIED', addYears(graduated, 12));
    } else {
      row(person.diploma, 'VERIFIED', graduated);
      if (person.diploma === 'S1' && random.chance(0.03)) row('S2', random.chance(0.9) ? 'REPORTED' : 'REJECTED', addDays(today, -random.whole(20, 400)));
      if (person.diploma === 'SMA' && random.chance(0.04)) row('S1', 'REPORTED', addDays(today, -random.whole(20, 400)));
    }
  }

  function appraise(person: DemoPerson, until: LocalDate, talent: number, add: Add): void {
    for (let year = Math.max(lastYear - 4, yearOf(person.hired) + (person.hired.endsWith('-01-01') ? 0 : 1)); year <= lastYear; year++) {
      if (`${year}-12-31` >= until || random.chance(year === lastYear ? 0.03 : 0.01)) continue;
      const score = talent + (random.next() - 0.5) * 0.35;
      const predicate =
        score > 0.72 ? 'SANGAT_BAIK' : score > 0.08 ? 'BAIK' : score > 0 ? 'BUTUH_PERBAIKAN' : random.pick(['KURANG', 'BUTUH_PERBAIKAN', 'SANGAT_KURANG']);
      add('appraisals', `${year + 1}-02-15`, { year, predicate });
    }
  }

  function train(person: DemoPerson, post: DemoPost, until: LocalDate, add: Add): void {
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
    const programmes: Record<string, string[]> = { JPT_PRATAMA: ['PKA', 'PKN_II'], ADMINISTRATOR: ['PKP', 'PKA'], PENGAWAS: ['PKP'] };
    for (const programme of programmes[post.class] ?? []) {
      const on = random.day(addYears(until, -8), addDays(until, -30));
      if (random.chance(0.78) && on > person.hired)
        add('trainings', on, { title: `Pelatihan kepemimpinan ${programme}`, leadershipProgramme: programme, hours: 400, completedOn: on });
    }
    if (post.family && person.held.length > 0 && random.chance(0.93)) {
      const from = random.day(addYears(until, -5), addDays(until, -20));
      add('licences', from, {
        code: post.family === 'GURU' ? 'SERTIFIKAT_PENDIDIK' : 'STR',
        during: { from, to: post.family === 'GURU' ? null : addYears(from, 5) },
      });
    }
    if (post.echelon && random.chance(0.9))
      add('declarations', `${lastYear + 1}-03-20`, { code: post.class === 'PENGAWAS' ? 'SPT' : 'LHKPN', year: lastYear, filedOn: `${lastYear + 1}-03-20` });
  }

  function distinguish(person: DemoPerson, until: LocalDate, talent: number, care: Diligence, add: Add): void {
    const on = () => random.day(addYears(until, -4), addDays(until, -1));
    if (random.chance(0.08 + talent * 0.3)) {
      const day = on();
      if (day > person.hired)
        add('awards', day, {
          title: 'Satyalancana',
          scope: random.weighted([
            ['AGENCY', 6],
            ['CROSS_AGENCY', 2],
            ['NATIONAL', 1.5],
            ['INTERNATIONAL', 0.1],
          ] as const),
          awardedOn: day,
        });
    }
    for (let index = random.whole(0, talent > 0.6 ? 3 : 1); index > 0; index--) {
      const day = on();
      if (day > person.hired)
        add('teams', day, {
          team: random.pick(['Tim percepatan stunting', 'Tim reformasi birokrasi', 'Tim penyusun RKPD', 'Tim kota cerdas', 'Tim pengendalian inflasi']),
          role: random.weighted([
            ['MEMBER_AGENCY', 6],
            ['MEMBER_CROSS_AGENCY', 3],
            ['HEAD_AGENCY', 2],
            ['HEAD_CROSS_AGENCY', 0.7],
          ] as const),
          decreedOn: day,
        });
    }
    if (random.chance(0.012)) {
      const from = on();
      const severity = random.weighted([
        ['LIGHT', 6],
        ['MEDIUM', 3],
        ['HEAVY', 1],
        ['ETHICS', 0.5],
      ] as const);
      if (from > person.hired) add('sanctions', from, { severity, during: { from, to: addMonths(from, severity === 'HEAVY' ? 12 : 6) } });
    }
    if (random.chance(care.feedback)) {
      const day = random.day(addMonths(until, -20), addDays(until, -5));
      if (day > person.hired)
        add('feedback', day, {
          predicate: talent > 0.68 ? 'SANGAT_BAIK' : talent > 0.12 ? 'BAIK' : 'BUTUH_PERBAIKAN',
          concludedOn: day,
          raters: random.chance(0.05) ? 2 : random.whole(3, 9),
        });
    }
  }

  function measure(person: DemoPerson, post: DemoPost, until: LocalDate, talent: number, care: Diligence, add: Add): void {
    const chance = post.echelon === null ? care.assessed * 0.75 : care.assessed;
    if (!random.chance(chance)) return;
    const assessedOn = random.day(addMonths(until, random.chance(0.06) ? -50 : -34), addDays(until, -20));
    if (assessedOn <= person.hired) return;
    const validUntil = addYears(assessedOn, 3);
    const own = standard(post);
    for (const { competency, level } of own) {
      if (random.chance(0.02)) continue;
      const reached = Math.round(level + (talent - 0.35) * 2.2 + (random.next() - 0.5) * 1.2);
      add('assessments', assessedOn, {
        competency,
        level: Math.min(5, Math.max(1, reached)),
        assessedOn,
        validUntil,
        madeForLevel: random.chance(0.9) ? Math.min(5, level + 1) : null,
      });
    }
    if (random.chance(0.95))
      add('potentials', assessedOn, {
        scoreHundredths: Math.min(10_000, Math.max(1_000, Math.round(4_200 + talent * 5_200 + (random.next() - 0.5) * 1_200))),
        assessedOn,
        validUntil,
      });
  }

  function attest(until: LocalDate, care: Diligence, add: Add): void {
    if (!random.chance(care.attested)) return;
    const attestedOn = random.day(addMonths(until, random.chance(0.08) ? -20 : -10), addDays(until, -1));
    for (const list of lists) if (random.chance(0.97)) add('attestations', attestedOn, { list, attestedOn, attestedBy: 'Pengelola Kepegawaian' });
  }

  /** Leave, study, suspension, candidacy, leave before retirement. */
  function absent(person: DemoPerson, post: DemoPost, add: Add): void {
    if (person.left !== null && person.left <= today) return;
    const since = addDays(today, -random.whole(10, 200));
    const until = (months: number) => addMonths(since, months);
    if (since <= person.hired || person.kind === 'PPPK') return;
    const age = yearOf(today) - yearOf(person.birthDate);
    const retirement = post.family === 'GURU' || post.class === 'JPT_PRATAMA' || post.class === 'JF_AHLI_MADYA' ? 60 : 58;
    if (age >= retirement - 1 && random.chance(0.12)) {
      const birthday = addYears(person.birthDate, retirement);
      const from = addMonths(`${birthday.slice(0, 7)}-01`, -random.whole(3, 11));
      if (from < addYears(person.birthDate, retirement))
        add('statuses', from, { status: 'PRE_RETIREMENT_LEAVE', releasesPost: null, during: { from, to: null } });
      return;
    }
    const kind = random.weighted([
      ['NONE', 960],
      ['STUDY_ASSIGNMENT', 9],
      ['UNPAID_LEAVE', 3],
      ['SUSPENDED', 1.5],
      ['SICK_LEAVE', 6],
      ['MATERNITY_LEAVE', person.sex === 'FEMALE' && age < 42 ? 14 : 0],
      ['HAJJ_LEAVE', 2],
      ['SECONDMENT', 2],
    ] as const);
    if (kind === 'NONE') return;
    const months = { STUDY_ASSIGNMENT: 24, UNPAID_LEAVE: 24, SUSPENDED: null, SICK_LEAVE: 8, MATERNITY_LEAVE: 7, HAJJ_LEAVE: 7, SECONDMENT: 24 }[kind];
    const decides = kind === 'STUDY_ASSIGNMENT' || kind === 'UNPAID_LEAVE' || kind === 'SECONDMENT';
    add('statuses', since, {
      status: kind,
      releasesPost: decides ? random.chance(0.5) : null,
      during: { from: since, to: months === null ? null : until(months) },
    });
  }
}

/** Acting officials for the vacant posts that lead, some of them longer than they may. */
export function actingOfficials(random: Random, empty: readonly DemoPost[], people: readonly DemoPerson[], today: LocalDate): Fact[] {
  const below: Record<string, string> = { JPT_PRATAMA: 'ADMINISTRATOR', ADMINISTRATOR: 'PENGAWAS', PENGAWAS: 'PELAKSANA' };
  const byOffice = new Map<string, DemoPerson[]>();
  for (const person of people) if (person.left === null) byOffice.set(person.office, [...(byOffice.get(person.office) ?? []), person]);
  const taken = new Set<string>();
  return [...empty]
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((post) => {
      if (post.echelon === null || !random.chance(0.8)) return [];
      const colleagues = (byOffice.get(post.office) ?? []).filter(
        ({ id, held }) => !taken.has(id) && [post.class, below[post.class]].includes(held.at(-1)?.post.class),
      );
      const person = colleagues[0];
      if (person === undefined) return [];
      taken.add(person.id);
      const from = addDays(today, -random.whole(15, 260));
      const equal = person.held.at(-1)?.post.class === post.class;
      return [
        {
          id: random.id(),
          employee: person.id,
          document: `SPT/${random.whole(100, 999)}/${from.slice(0, 4)}`,
          position: post.id,
          kind: equal ? 'PLT_EQUAL' : 'PLT_HIGHER',
          during: { from, to: null },
        },
      ];
    });
}
