import { addDays, type LocalDate } from '../platform/calendar.js';
import { readJson } from '../platform/runtime/project-files.js';
import { type CityFile, type DemoPost, type DemoUnit, FIELDS_OF_FAMILY, type Structure } from './city.js';
import type { Random } from './random.js';

interface PostKind {
  readonly title: string;
  readonly class: string;
  readonly echelon?: string;
  readonly jobClass: number;
  readonly seats: number;
  readonly family?: string;
}

const jobClasses: Record<string, number> = { 'II.a': 15, 'II.b': 14, 'III.a': 12, 'III.b': 11, 'IV.a': 9, 'IV.b': 8 };
const head = (title: string, postClass: string, echelon: string): PostKind => ({
  title,
  class: postClass,
  echelon,
  jobClass: jobClasses[echelon] ?? 8,
  seats: 1,
});
const functional = (title: string, level: string, seats: number, jobClass: number, family?: string): PostKind => ({
  title,
  class: level,
  seats,
  jobClass,
  ...(family ? { family } : {}),
});

interface AffairFile {
  readonly affairs: readonly { readonly code: string; readonly cluster: string }[];
  /** Affairs that posts of a secretariat and of general staff accept in addition to their own. */
  readonly generalStaff: { readonly affairs: readonly string[] };
}

/** About how many seats the offices and districts have, whatever the size; schools and clinics make up the rest. */
const SECTOR_OF_AFFAIR: Readonly<Record<string, string>> = { PENDIDIKAN: 'EDUCATION', KESEHATAN: 'HEALTH' };
const HEAD_OF_OFFICE: Readonly<Record<string, string>> = { INSPEKTORAT: 'Inspektur', SETWAN: 'Sekretaris DPRD' };
const SEATS_OF_OFFICES = 1_800;
const SEATS_A_SCHOOL = 31;
const SEATS_A_CLINIC = 34;
const HEALTH_SHARE = 0.2;

/** The job map of the city: offices, divisions, schools, clinics, districts and their posts. */
export function buildStructure(random: Random, today: LocalDate, seats: number): Structure {
  const city = readJson<CityFile>('data/demo-city.json');
  const { affairs, generalStaff } = readJson<AffairFile>('data/reference/affairs.json');
  const clusterOf = Object.fromEntries(affairs.map(({ code, cluster }) => [code, cluster]));
  const ofGeneralStaff = { acceptedAffairs: generalStaff.affairs };
  const founded = '2016-12-30';
  const bylaw = 'Perda 2/2016';
  const structure: Structure = { units: [], parentage: [], posts: [], clusterOf };
  const counters = new Map<string, number>();
  const complete = new Set<string>();
  const rootId = random.id();

  const unit = (
    code: string,
    name: string,
    parent: DemoUnit | null,
    office: string | null | 'SELF',
    sector: string | null,
    from: LocalDate = founded,
  ): DemoUnit => {
    const id = parent === null ? rootId : random.id();
    const made: DemoUnit = {
      id,
      code,
      name,
      agency: rootId,
      office: office === 'SELF' ? id : office,
      sector,
      during: { from, to: null },
      document: from === founded ? bylaw : 'Perda 7/2025',
    };
    structure.units.push(made);
    if (parent) structure.parentage.push({ id: random.id(), unit: id, parent: parent.id, during: made.during, document: made.document });
    return made;
  };
  const acceptedFieldsOf = (fields: readonly string[], family: string | undefined): string[] =>
    fields.length > 0 ? fields.slice(0, random.whole(2, fields.length)) : [...(FIELDS_OF_FAMILY[family ?? ''] ?? ['KESEHATAN_MASYARAKAT'])];
  const post = (at: DemoUnit, kind: PostKind, affair: string, changes: Partial<DemoPost> = {}): DemoPost => {
    const number = (counters.get(at.code) ?? 0) + 1;
    counters.set(at.code, number);
    const cluster = clusterOf[affair] ?? 'GOVERNANCE';
    const leading = kind.echelon !== undefined && kind.echelon < 'IV';
    const fields = kind.family ? [] : (city.fieldsByCluster[cluster] ?? []);
    const office = at.office ?? at.id;
    const recordsComplete = complete.has(office);
    const made: DemoPost = {
      id: random.id(),
      code: `${at.code}.P${String(number).padStart(2, '0')}`,
      title: kind.title,
      class: kind.class,
      echelon: kind.echelon ?? null,
      jobClass: kind.jobClass,
      family: kind.family ?? null,
      affair: random.chance(0.03) && !recordsComplete && !kind.class.startsWith('JF_AHLI') ? null : affair,
      unit: at.id,
      agency: rootId,
      critical: kind.class === 'JPT_PRATAMA' || (leading && random.chance(0.25)) || (kind.family === 'DOKTER' && random.chance(0.5)),
      acceptedFields: kind.class === 'PELAKSANA' || random.chance(0.06) ? [] : acceptedFieldsOf(fields, kind.family),
      acceptedAffairs: [],
      during: { from: at.during.from, to: null },
      predecessor: null,
      seats: kind.seats,
      office,
      cluster,
      recordsComplete,
      neverFilled: at.during.from > founded ? random.chance(0.5) : random.chance(0.015),
      ...changes,
    };
    structure.posts.push(made);
    return made;
  };

  const agency = unit(city.agency.code, city.agency.name, null, null, null, '1960-01-01');
  city.offices.forEach(({ name, short, affair, recordsComplete }, index) => {
    const code = `${city.agency.code}.${String(index + 1).padStart(2, '0')}`;
    const sector = SECTOR_OF_AFFAIR[affair] ?? clusterOf[affair] ?? null;
    const office = unit(code, name, agency, 'SELF', sector);
    if (recordsComplete === true) complete.add(office.id);
    if (short === 'SETDA') {
      post(office, head('Sekretaris Daerah', 'JPT_PRATAMA', 'II.a'), affair, { critical: true, neverFilled: false });
      for (const title of [
        'Asisten Tata Pemerintahan',
        'Asisten Perekonomian dan Pembangunan',
        'Asisten Administrasi Umum',
        'Staf Ahli Hukum dan Politik',
        'Staf Ahli Ekonomi',
      ])
        post(office, head(title, 'JPT_PRATAMA', 'II.b'), affair);
      const parts = [
        'Hukum',
        'Organisasi',
        'Umum',
        'Pemerintahan',
        'Perekonomian',
        'Pengadaan Barang dan Jasa',
        'Kesejahteraan Rakyat',
        'Protokol dan Komunikasi',
        'Administrasi Pembangunan',
      ];
      for (const [at, part] of parts.entries()) {
        const division = unit(`${code}.${String(at + 1).padStart(2, '0')}`, `Bagian ${part}`, office, office.id, sector);
        post(division, head(`Kepala Bagian ${part}`, 'ADMINISTRATOR', 'III.a'), affair, ofGeneralStaff);
        post(division, head(`Kepala Subbagian ${part}`, 'PENGAWAS', 'IV.a'), affair, ofGeneralStaff);
        post(division, functional('Analis Kebijakan Ahli Muda', 'JF_AHLI_MUDA', 2, 9), affair);
        post(division, functional('Pengadministrasi Umum', 'PELAKSANA', 3, 5), affair);
      }
      return;
    }
    post(office, head(HEAD_OF_OFFICE[short] ?? `Kepala ${name}`, 'JPT_PRATAMA', 'II.b'), affair);
    const secretariat = unit(`${code}.01`, `Sekretariat ${short}`, office, office.id, sector);
    post(secretariat, head(`Sekretaris ${short}`, 'ADMINISTRATOR', 'III.a'), affair, ofGeneralStaff);
    for (const part of ['Umum', 'Keuangan']) post(secretariat, head(`Kepala Subbagian ${part} ${short}`, 'PENGAWAS', 'IV.a'), affair, ofGeneralStaff);
    post(secretariat, functional('Perencana Ahli Muda', 'JF_AHLI_MUDA', 1, 9), affair);
    post(secretariat, functional('Pengadministrasi Perkantoran', 'PELAKSANA', random.whole(4, 9), 5), affair);
    post(secretariat, functional('Bendahara', 'PELAKSANA', 2, 7), affair);
    (city.divisionNames[clusterOf[affair] ?? 'GOVERNANCE'] ?? []).slice(0, random.whole(3, 4)).forEach((part, at) => {
      const division = unit(`${code}.${String(at + 2).padStart(2, '0')}`, `Bidang ${part} ${short}`, office, office.id, sector);
      post(division, head(`Kepala Bidang ${part} ${short}`, 'ADMINISTRATOR', 'III.b'), affair);
      post(division, functional(`Analis ${part} Ahli Madya`, 'JF_AHLI_MADYA', 1, 11), affair);
      post(division, functional(`Analis ${part} Ahli Muda`, 'JF_AHLI_MUDA', random.whole(1, 3), 9), affair);
      post(division, functional(`Analis ${part} Ahli Pertama`, 'JF_AHLI_PERTAMA', random.whole(2, 4), 8), affair);
      post(division, functional(`Pengelola ${part}`, 'PELAKSANA', random.whole(3, 7), 6), affair);
    });
    if (short === 'DIKBUD') schools(office, code, Math.max(4, Math.round(((seats - SEATS_OF_OFFICES) * (1 - HEALTH_SHARE)) / SEATS_A_SCHOOL)));
    if (short === 'DINKES') clinics(office, code, Math.max(2, Math.round(((seats - SEATS_OF_OFFICES) * HEALTH_SHARE) / SEATS_A_CLINIC)));
  });
  city.districts.forEach(({ name, kelurahan }, index) => {
    const code = `${city.agency.code}.${String(city.offices.length + index + 1).padStart(2, '0')}`;
    const district = unit(code, `Kecamatan ${name}`, agency, 'SELF', 'TERRITORY');
    post(district, head(`Camat ${name}`, 'ADMINISTRATOR', 'III.a'), 'KEWILAYAHAN');
    post(district, head(`Sekretaris Kecamatan ${name}`, 'ADMINISTRATOR', 'III.b'), 'KEWILAYAHAN', ofGeneralStaff);
    for (const part of ['Pemerintahan', 'Pembangunan', 'Ketertiban', 'Pelayanan'])
      post(district, head(`Kepala Seksi ${part} ${name}`, 'PENGAWAS', 'IV.a'), 'KEWILAYAHAN');
    post(district, functional('Pengadministrasi Kecamatan', 'PELAKSANA', 6, 5), 'KEWILAYAHAN');
    kelurahan.forEach((part, at) => {
      const ward = unit(`${code}.${String(at + 1).padStart(2, '0')}`, `Kelurahan ${part}`, district, district.id, 'TERRITORY');
      post(ward, head(`Lurah ${part}`, 'PENGAWAS', 'IV.a'), 'KEWILAYAHAN');
      for (const role of ['Sekretaris Kelurahan', 'Kepala Seksi Pemerintahan', 'Kepala Seksi Pembangunan'])
        post(ward, head(`${role} ${part}`, 'PENGAWAS', 'IV.b'), 'KEWILAYAHAN');
      post(ward, functional('Pengelola Layanan Kelurahan', 'PELAKSANA', 3, 5), 'KEWILAYAHAN');
    });
  });
  return structure;

  function schools(office: DemoUnit, code: string, count: number): void {
    for (let number = 1; number <= count; number++) {
      const kind = number % 5 === 0 ? 'SMP' : 'SD';
      const opened = number > count - Math.max(2, count * 0.03) ? addDays(today, -random.whole(60, 500)) : founded;
      const school = unit(
        `${code}.S${String(number).padStart(3, '0')}`,
        `${kind} Negeri ${String(number).padStart(3, '0')} Balikpapan`,
        office,
        office.id,
        'EDUCATION',
        opened,
      );
      post(school, functional('Guru Ahli Pertama', 'JF_AHLI_PERTAMA', random.whole(12, 18), 8, 'GURU'), 'PENDIDIKAN');
      post(school, functional('Guru Ahli Muda', 'JF_AHLI_MUDA', random.whole(8, 12), 9, 'GURU'), 'PENDIDIKAN');
      post(school, functional('Guru Ahli Madya', 'JF_AHLI_MADYA', random.whole(3, 6), 11, 'GURU'), 'PENDIDIKAN');
      if (number % 2 === 0) post(school, functional('Pengadministrasi Sekolah', 'PELAKSANA', random.whole(1, 2), 5), 'PENDIDIKAN');
    }
  }

  function clinics(office: DemoUnit, code: string, count: number): void {
    for (let number = 1; number <= count; number++) {
      const clinic = unit(`${code}.K${String(number).padStart(2, '0')}`, number === 1 ? 'RSUD Beriman' : `Puskesmas ${number}`, office, office.id, 'HEALTH');
      const size = number === 1 ? 6 : 1;
      post(
        clinic,
        number === 1 ? head('Direktur RSUD', 'ADMINISTRATOR', 'III.a') : head(`Kepala Subbagian Tata Usaha Puskesmas ${number}`, 'PENGAWAS', 'IV.b'),
        'KESEHATAN',
      );
      post(clinic, functional('Dokter Ahli Pertama', 'JF_AHLI_PERTAMA', 3 * size, 9, 'DOKTER'), 'KESEHATAN');
      post(clinic, functional('Dokter Ahli Muda', 'JF_AHLI_MUDA', 2 * size, 10, 'DOKTER'), 'KESEHATAN');
      post(clinic, functional('Dokter Ahli Madya', 'JF_AHLI_MADYA', size, 12, 'DOKTER'), 'KESEHATAN');
      post(clinic, functional('Perawat Ahli Pertama', 'JF_AHLI_PERTAMA', 6 * size, 8, 'PERAWAT'), 'KESEHATAN');
      post(clinic, functional('Perawat Penyelia', 'JF_PENYELIA', 2 * size, 8, 'PERAWAT'), 'KESEHATAN');
      post(clinic, functional('Perawat Mahir', 'JF_MAHIR', 3 * size, 7, 'PERAWAT'), 'KESEHATAN');
      post(clinic, functional('Perawat Terampil', 'JF_TERAMPIL', 8 * size, 6, 'PERAWAT'), 'KESEHATAN');
      post(clinic, functional('Bidan Terampil', 'JF_TERAMPIL', 6 * size, 6, 'BIDAN'), 'KESEHATAN');
      post(clinic, functional('Pranata Laboratorium Pemula', 'JF_PEMULA', size, 5), 'KESEHATAN');
    }
  }
}
