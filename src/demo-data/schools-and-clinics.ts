import { addDays, type LocalDate } from '../platform/calendar.js';
import type { DemoUnit } from './city.js';
import { FOUNDED, type JobMap } from './job-map.js';
import { functional, head } from './post-kinds.js';
import type { Random } from './random.js';

export function schools(
  jobMap: JobMap,
  random: Random,
  today: LocalDate,
  office: DemoUnit,
  code: string,
  count: number,
): void {
  const { unit, post } = jobMap;
  for (let number = 1; number <= count; number++) {
    const kind = number % 5 === 0 ? 'SMP' : 'SD';
    const opened =
      number > count - Math.max(2, count * 0.03) ? addDays(today, -random.whole(60, 500)) : FOUNDED;
    const school = unit(
      `${code}.S${String(number).padStart(3, '0')}`,
      `${kind} Negeri ${String(number).padStart(3, '0')} Balikpapan`,
      office,
      office.id,
      'EDUCATION',
      opened,
    );
    post(
      school,
      functional('Guru Ahli Pertama', 'JF_AHLI_PERTAMA', random.whole(12, 18), 8, 'GURU'),
      'PENDIDIKAN',
    );
    post(school, functional('Guru Ahli Muda', 'JF_AHLI_MUDA', random.whole(8, 12), 9, 'GURU'), 'PENDIDIKAN');
    post(
      school,
      functional('Guru Ahli Madya', 'JF_AHLI_MADYA', random.whole(3, 6), 11, 'GURU'),
      'PENDIDIKAN',
    );
    if (number % 2 === 0)
      post(school, functional('Pengadministrasi Sekolah', 'PELAKSANA', random.whole(1, 2), 5), 'PENDIDIKAN');
  }
}

export function clinics(jobMap: JobMap, office: DemoUnit, code: string, count: number): void {
  const { unit, post } = jobMap;
  for (let number = 1; number <= count; number++) {
    const clinic = unit(
      `${code}.K${String(number).padStart(2, '0')}`,
      number === 1 ? 'RSUD Beriman' : `Puskesmas ${number}`,
      office,
      office.id,
      'HEALTH',
    );
    const size = number === 1 ? 6 : 1;
    post(
      clinic,
      number === 1
        ? head('Direktur RSUD', 'ADMINISTRATOR', 'III.a')
        : head(`Kepala Subbagian Tata Usaha Puskesmas ${number}`, 'PENGAWAS', 'IV.b'),
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
