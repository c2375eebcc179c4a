import { PositionClass } from '../../organization/index.js';
import { ActingAssignment, ActingKind, Appointment } from '../../positions/index.js';
import {
  Employee,
  Employment,
  EmploymentKind,
  EmploymentStatus,
  EndOfEmployment,
  OutsideService,
  Placement,
  RankHolding,
  Sanction,
  SanctionSeverity,
  Sex,
} from '../../workforce/index.js';
import type { Values } from './cell.js';
import { day } from './day-types.js';
import { codeOf, nip, oneOf, rank, step, words, yesNo } from './field-types.js';
import { document, field, from, position, unit, until } from './fields.js';
import { personal } from './personal-kind.js';
import { type RecordKind, RecordKindName, usual } from './record-kind.js';

const endOfEmployment = field(
  'end',
  oneOf('EndOfEmployment', EndOfEmployment, {
    RETIRED: ['Pensiun', 'BUP'],
    RESIGNED: ['Mengundurkan Diri', 'APS'],
    DIED: ['Meninggal', 'Meninggal Dunia', 'Wafat'],
    DISMISSED: ['Diberhentikan', 'PTDH'],
    CONTRACT_ENDED: ['Kontrak Berakhir'],
    TRANSFERRED_OUT: ['Pindah', 'Pindah Instansi', 'Mutasi Keluar'],
  }),
  ['End', 'Alasan Berhenti', 'Jenis Pemberhentian'],
  'How the employment ended, or will end.',
  { optional: true },
);

export const careerKinds: readonly RecordKind[] = [
  {
    ...usual,
    name: RecordKindName.EMPLOYEE,
    templates: ['employees', 'pegawai'],
    entity: Employee,
    fields: [
      field(
        'nip',
        nip,
        ['NIP', 'NIP', 'nipBaru', 'NIP Baru', 'Nomor Induk Pegawai'],
        'Civil-service number, 18 digits.',
      ),
      field('name', words(), ['Name', 'Nama', 'Nama Lengkap', 'Nama Pegawai'], 'Name, 1 to 200 characters.'),
      field(
        'sex',
        oneOf('Sex', Sex, {
          FEMALE: ['P', 'F', 'W', 'Perempuan', 'Wanita'],
          MALE: ['L', 'M', 'Laki-laki', 'Pria', 'Laki laki'],
        }),
        ['Sex', 'Jenis Kelamin', 'JK', 'jenisKelamin'],
        'Sex, as recorded.',
      ),
      field(
        'birthDate',
        day,
        ['Birth Date', 'Tanggal Lahir', 'Tgl Lahir', 'tglLahir'],
        'Null where it is not known.',
        {
          optional: true,
        },
      ),
      field(
        'kind',
        oneOf('EmploymentKind', EmploymentKind, { PNS: ['CPNS', 'Pegawai Negeri Sipil'], PPPK: ['P3K'] }),
        ['Kind', 'Jenis Pegawai', 'Jenis ASN', 'Status Kepegawaian'],
        'Which kind of civil servant.',
      ),
      field(
        'agency',
        codeOf('unit'),
        ['Agency', 'Instansi', 'Kode Instansi'],
        'The agency that employs the person. Left out, it is that of the unit, or the only one.',
        { optional: true },
      ),
    ],
    identity: ['nip'],
    subject: 'nip',
    exclusive: null,
    extra: [
      { ...from, isRequired: false },
      until,
      endOfEmployment,
      { ...unit, isRequired: false },
      { ...document, isRequired: false },
    ],
    derive: ({ nip: number, from: first, to = null, end = null, unit: placed, document: decree }) => {
      if (first == null) return [];
      const common = { nip: number, from: first, to, document: decree } as Values;
      return [
        { name: RecordKindName.EMPLOYMENT, values: { ...common, end } },
        ...(placed == null ? [] : [{ name: RecordKindName.PLACEMENT, values: { ...common, unit: placed } }]),
      ];
    },
  },
  personal(
    RecordKindName.EMPLOYMENT,
    ['employments', 'masa-kerja'],
    Employment,
    [from, until, endOfEmployment],
    ['from'],
    { exclusive: [], alike: [] },
  ),
  personal(RecordKindName.PLACEMENT, ['placements', 'penempatan'], Placement, [unit, from, until], ['from'], {
    exclusive: [],
    alike: ['unit'],
    isSuccession: true,
  }),
  personal(
    RecordKindName.EMPLOYMENT_STATUS,
    ['employment-statuses', 'kedudukan-hukum'],
    EmploymentStatus,
    [
      field(
        'status',
        step('EMPLOYMENT_STATUS'),
        ['Status', 'Kedudukan Hukum', 'Kedudukan'],
        'One of `employmentStatusEffects`.',
      ),
      field(
        'isPostReleased',
        yesNo,
        ['Releases Post', 'Melepas Jabatan'],
        'Whether the decree releases the position.',
        { optional: true },
      ),
      from,
      until,
    ],
    ['from'],
    { exclusive: [] },
  ),
  personal(
    RecordKindName.SANCTION,
    ['sanctions', 'hukuman-disiplin'],
    Sanction,
    [
      field(
        'severity',
        oneOf('SanctionSeverity', SanctionSeverity, {
          LIGHT: ['Ringan'],
          MEDIUM: ['Sedang'],
          HEAVY: ['Berat'],
          ETHICS: ['Kode Etik', 'Etik'],
        }),
        ['Severity', 'Tingkat Hukuman', 'Tingkat'],
        'How severe the sanction is.',
      ),
      from,
      until,
    ],
    ['from', 'document'],
  ),
  personal(
    RecordKindName.RANK,
    ['ranks', 'riwayat-pangkat'],
    RankHolding,
    [
      field(
        'rank',
        rank,
        ['Rank', 'Golongan', 'Golongan Ruang', 'Gol Ruang', 'Pangkat', 'Pangkat Golongan', 'Gol'],
        'Code such as III_D, or PPPK_IX for a class.',
      ),
      from,
      until,
    ],
    ['from'],
    { exclusive: [], alike: ['rank'], isSuccession: true },
  ),
  personal(
    RecordKindName.APPOINTMENT,
    ['appointments', 'riwayat-jabatan'],
    Appointment,
    [position, from, until],
    ['from'],
    { exclusive: [], alike: ['position'] },
  ),
  personal(
    RecordKindName.ACTING_ASSIGNMENT,
    ['acting-assignments', 'plt-plh'],
    ActingAssignment,
    [
      field(
        'position',
        codeOf('position'),
        ['Position', 'Kode Jabatan', 'Jabatan'],
        'The position; null where the assignment lay in another agency.',
        { optional: true },
      ),
      field(
        'kind',
        oneOf('ActingKind', ActingKind),
        ['Kind', 'Jenis Penugasan', 'Jenis'],
        'Which kind it is.',
      ),
      from,
      until,
    ],
    ['position', 'from'],
    { exclusive: ['position'] },
  ),
  personal(
    RecordKindName.OUTSIDE_SERVICE,
    ['outside-service', 'riwayat-jabatan-luar'],
    OutsideService,
    [
      field(
        'agency',
        words(),
        ['Agency', 'Instansi', 'Nama Instansi'],
        'Name of the agency, 1 to 200 characters.',
      ),
      field('title', words(), ['Title', 'Nama Jabatan', 'Jabatan'], 'Title, 1 to 200 characters.'),
      field(
        'class',
        oneOf('PositionClass', PositionClass),
        ['Class', 'Jenjang Jabatan', 'Jenjang', 'Jenis Jabatan'],
        'Class of position.',
      ),
      field(
        'affair',
        step('AFFAIR'),
        ['Affair', 'Urusan', 'Urusan Pemerintahan'],
        'The affair that it served.',
        {
          optional: true,
        },
      ),
      from,
      until,
    ],
    ['title', 'from'],
  ),
];
