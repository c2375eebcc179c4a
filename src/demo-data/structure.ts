import type { LocalDate } from '../platform/calendar.js';
import { readJson } from '../platform/runtime/project-files.js';
import type { CityFile, Structure } from './city.js';
import { emptyJobMap } from './job-map.js';
import { functional, head } from './post-kinds.js';
import type { Random } from './random.js';
import { clinics, schools } from './schools-and-clinics.js';

interface AffairFile {
  readonly affairs: readonly { readonly code: string; readonly cluster: string }[];
  /** Affairs that posts of a secretariat and of general staff accept in addition to their own. */
  readonly generalStaff: { readonly affairs: readonly string[] };
}

const SECTOR_OF_AFFAIR: Readonly<Record<string, string>> = { PENDIDIKAN: 'EDUCATION', KESEHATAN: 'HEALTH' };
const HEAD_OF_OFFICE: Readonly<Record<string, string>> = {
  INSPEKTORAT: 'Inspektur',
  SETWAN: 'Sekretaris DPRD',
};

/**
 * About how many seats the offices and districts have, whatever the size; schools and clinics make up the
 * rest.
 */
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
  const jobMap = emptyJobMap(random, city, clusterOf);
  const { structure, complete, unit, post } = jobMap;

  const agency = unit(city.agency.code, city.agency.name, null, null, null, '1960-01-01');
  city.offices.forEach(({ name, short, affair, recordsComplete }, index) => {
    const code = `${city.agency.code}.${String(index + 1).padStart(2, '0')}`;
    const sector = SECTOR_OF_AFFAIR[affair] ?? clusterOf[affair] ?? null;
    const office = unit(code, name, agency, 'SELF', sector);
    if (recordsComplete === true) complete.add(office.id);
    if (short === 'SETDA') {
      post(office, head('Sekretaris Daerah', 'JPT_PRATAMA', 'II.a'), affair, {
        critical: true,
        neverFilled: false,
      });
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
        const division = unit(
          `${code}.${String(at + 1).padStart(2, '0')}`,
          `Bagian ${part}`,
          office,
          office.id,
          sector,
        );
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
    for (const part of ['Umum', 'Keuangan'])
      post(
        secretariat,
        head(`Kepala Subbagian ${part} ${short}`, 'PENGAWAS', 'IV.a'),
        affair,
        ofGeneralStaff,
      );
    post(secretariat, functional('Perencana Ahli Muda', 'JF_AHLI_MUDA', 1, 9), affair);
    post(secretariat, functional('Pengadministrasi Perkantoran', 'PELAKSANA', random.whole(4, 9), 5), affair);
    post(secretariat, functional('Bendahara', 'PELAKSANA', 2, 7), affair);
    (city.divisionNames[clusterOf[affair] ?? 'GOVERNANCE'] ?? [])
      .slice(0, random.whole(3, 4))
      .forEach((part, at) => {
        const division = unit(
          `${code}.${String(at + 2).padStart(2, '0')}`,
          `Bidang ${part} ${short}`,
          office,
          office.id,
          sector,
        );
        post(division, head(`Kepala Bidang ${part} ${short}`, 'ADMINISTRATOR', 'III.b'), affair);
        post(division, functional(`Analis ${part} Ahli Madya`, 'JF_AHLI_MADYA', 1, 11), affair);
        post(division, functional(`Analis ${part} Ahli Muda`, 'JF_AHLI_MUDA', random.whole(1, 3), 9), affair);
        post(
          division,
          functional(`Analis ${part} Ahli Pertama`, 'JF_AHLI_PERTAMA', random.whole(2, 4), 8),
          affair,
        );
        post(division, functional(`Pengelola ${part}`, 'PELAKSANA', random.whole(3, 7), 6), affair);
      });
    if (short === 'DIKBUD')
      schools(
        jobMap,
        random,
        today,
        office,
        code,
        Math.max(4, Math.round(((seats - SEATS_OF_OFFICES) * (1 - HEALTH_SHARE)) / SEATS_A_SCHOOL)),
      );
    if (short === 'DINKES')
      clinics(
        jobMap,
        office,
        code,
        Math.max(2, Math.round(((seats - SEATS_OF_OFFICES) * HEALTH_SHARE) / SEATS_A_CLINIC)),
      );
  });
  city.districts.forEach(({ name, kelurahan }, index) => {
    const code = `${city.agency.code}.${String(city.offices.length + index + 1).padStart(2, '0')}`;
    const district = unit(code, `Kecamatan ${name}`, agency, 'SELF', 'TERRITORY');
    post(district, head(`Camat ${name}`, 'ADMINISTRATOR', 'III.a'), 'KEWILAYAHAN');
    post(
      district,
      head(`Sekretaris Kecamatan ${name}`, 'ADMINISTRATOR', 'III.b'),
      'KEWILAYAHAN',
      ofGeneralStaff,
    );
    for (const part of ['Pemerintahan', 'Pembangunan', 'Ketertiban', 'Pelayanan'])
      post(district, head(`Kepala Seksi ${part} ${name}`, 'PENGAWAS', 'IV.a'), 'KEWILAYAHAN');
    post(district, functional('Pengadministrasi Kecamatan', 'PELAKSANA', 6, 5), 'KEWILAYAHAN');
    kelurahan.forEach((part, at) => {
      const ward = unit(
        `${code}.${String(at + 1).padStart(2, '0')}`,
        `Kelurahan ${part}`,
        district,
        district.id,
        'TERRITORY',
      );
      post(ward, head(`Lurah ${part}`, 'PENGAWAS', 'IV.a'), 'KEWILAYAHAN');
      for (const role of ['Sekretaris Kelurahan', 'Kepala Seksi Pemerintahan', 'Kepala Seksi Pembangunan'])
        post(ward, head(`${role} ${part}`, 'PENGAWAS', 'IV.b'), 'KEWILAYAHAN');
      post(ward, functional('Pengelola Layanan Kelurahan', 'PELAKSANA', 3, 5), 'KEWILAYAHAN');
    });
  });
  return structure;
}
