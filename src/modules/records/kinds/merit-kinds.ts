import { RequirementRule } from '../../positions/index.js';
import { Waiver } from '../../ranking/index.js';
import {
  Attestation,
  AttestedListName,
  Award,
  AwardScope,
  Declaration,
  DiplomaStatus,
  Education,
  ProfessionalLicence,
  StudyPermit,
  TeamAssignment,
  TeamRole,
  TrainingRecord,
} from '../../workforce/index.js';
import { day } from './day-types.js';
import { oneOf, step, whole, words } from './field-types.js';
import { field, from, position, until } from './fields.js';
import { personal } from './personal-kind.js';
import { type RecordField, type RecordKind, RecordKindName } from './record-kind.js';

const validUntil = field(
  'validUntil',
  day,
  ['Valid Until', 'Berlaku Sampai', 'Masa Berlaku'],
  'The last day on which it is valid.',
);
const code = (headings: RecordField['headings'], description: string) =>
  field('code', words(100), headings, description);

/** What people bring with them and achieve, and what is attested of them. */
export const meritKinds: readonly RecordKind[] = [
  personal(
    RecordKindName.EDUCATION,
    ['education', 'riwayat-pendidikan'],
    Education,
    [
      field(
        'level',
        step('EDUCATION_LEVEL'),
        ['Level', 'Tingkat Pendidikan', 'Jenjang', 'Jenjang Pendidikan'],
        'Code of the level, such as S1 or D3.',
      ),
      field('field', words(), ['Field', 'Program Studi', 'Jurusan', 'Bidang Ilmu'], 'Field of study.', {
        optional: true,
      }),
      field(
        'institution',
        words(),
        ['Institution', 'Nama Sekolah', 'Perguruan Tinggi', 'Institusi'],
        'School or university.',
        {
          optional: true,
        },
      ),
      field(
        'graduatedOn',
        day,
        ['Graduated On', 'Tanggal Lulus', 'Tgl Lulus', 'tglLulus', 'Tanggal Ijazah'],
        'The day of graduation.',
        {
          optional: true,
        },
      ),
      field(
        'status',
        oneOf('DiplomaStatus', DiplomaStatus),
        ['Status', 'Status Verifikasi'],
        'Present status.',
        {
          otherwise: DiplomaStatus.VERIFIED,
        },
      ),
      field(
        'evidenceCheckedOn',
        day,
        ['Evidence Checked On', 'Tanggal Verifikasi Bukti'],
        'When the evidence was checked.',
        { optional: true },
      ),
      field(
        'nationallyRecordedOn',
        day,
        ['Nationally Recorded On', 'Tanggal Tercatat SIASN'],
        'When the national personnel system recorded it.',
        { optional: true },
      ),
      field(
        'studyPermit',
        oneOf('StudyPermit', StudyPermit, {
          FUNDED: ['Tugas Belajar', 'Tugas Belajar Biaya Negara'],
          SELF_FUNDED: ['Tugas Belajar Biaya Mandiri', 'Izin Belajar'],
          NONE: ['Tanpa Izin'],
          AMNESTY: ['Pemutihan'],
        }),
        ['Study Permit', 'Izin Studi', 'Jenis Izin Studi'],
        'Under which permit the person studied.',
        { optional: true },
      ),
      field(
        'usedForPromotionOn',
        day,
        ['Used For Promotion On', 'Tanggal Dipakai Kenaikan Pangkat'],
        'When it was used for a promotion.',
        { optional: true },
      ),
    ],
    ['level', 'graduatedOn', 'document'],
    { alike: ['level', 'graduatedOn'] },
  ),
  personal(
    RecordKindName.TRAINING,
    ['training', 'riwayat-pelatihan'],
    TrainingRecord,
    [
      field(
        'title',
        words(),
        ['Title', 'Nama Pelatihan', 'Nama Diklat', 'namaKursus', 'Nama Kursus'],
        'Title, 1 to 200 characters.',
      ),
      field(
        'leadershipProgramme',
        words(100),
        ['Leadership Programme', 'Pelatihan Kepemimpinan', 'Diklat Struktural'],
        'Leadership programme (PKP, PKA, PKN_II, PKN_I); null for any other training.',
        { optional: true },
      ),
      field(
        'hours',
        whole(0, 10_000),
        ['Hours', 'Jumlah JP', 'JP', 'jumlahJam', 'Jumlah Jam'],
        'Lesson hours (JP), 0 to 10000.',
        {
          optional: true,
        },
      ),
      field(
        'completedOn',
        day,
        ['Completed On', 'Tanggal Selesai', 'tanggalSelesaiKursus', 'Tanggal Sertifikat'],
        'The day of completion.',
      ),
    ],
    ['title', 'completedOn', 'document'],
    { alike: ['title', 'completedOn'] },
  ),
  personal(
    RecordKindName.AWARD,
    ['awards', 'penghargaan'],
    Award,
    [
      field('title', words(), ['Title', 'Nama Penghargaan', 'Penghargaan'], 'Title, 1 to 200 characters.'),
      field(
        'scope',
        oneOf('AwardScope', AwardScope, {
          AGENCY: ['Instansi', 'Dalam Instansi', 'Kota', 'Daerah'],
          CROSS_AGENCY: ['Antarinstansi', 'Lintas Instansi', 'Provinsi'],
          NATIONAL: ['Nasional'],
          INTERNATIONAL: ['Internasional'],
        }),
        ['Scope', 'Tingkat Penghargaan', 'Tingkat'],
        'By whom, and how widely, it was given.',
      ),
      field('awardedOn', day, ['Awarded On', 'Tanggal Penghargaan', 'Tanggal'], 'The day of the award.'),
    ],
    ['title', 'awardedOn', 'document'],
    { alike: ['title', 'awardedOn'] },
  ),
  personal(
    RecordKindName.TEAM_ASSIGNMENT,
    ['team-assignments', 'penugasan-tim'],
    TeamAssignment,
    [
      field('team', words(), ['Team', 'Nama Tim', 'Tim'], 'Name of the team, 1 to 200 characters.'),
      field('role', oneOf('TeamRole', TeamRole), ['Role', 'Peran', 'Kedudukan Dalam Tim'], 'The role.'),
      field('decreedOn', day, ['Decreed On', 'Tanggal SK', 'Tanggal'], 'Day of the decree.'),
    ],
    ['team', 'decreedOn', 'document'],
    { alike: ['team', 'decreedOn'] },
  ),
  personal(
    RecordKindName.DECLARATION,
    ['declarations', 'laporan-kekayaan'],
    Declaration,
    [
      code(['Code', 'Jenis Laporan', 'Jenis'], 'Code such as LHKPN or SPT.'),
      field('year', whole(1950, 2200), ['Year', 'Tahun'], 'Calendar year.'),
      field('filedOn', day, ['Filed On', 'Tanggal Lapor', 'Tanggal'], 'The day of the filing.'),
    ],
    ['code', 'year', 'filedOn'],
  ),
  personal(
    RecordKindName.LICENCE,
    ['licences', 'izin-profesi'],
    ProfessionalLicence,
    [
      code(['Code', 'Jenis Izin', 'Jenis', 'Kode Izin'], 'Code such as STR or SERTIFIKAT_PENDIDIK.'),
      from,
      until,
    ],
    ['code', 'from'],
    { exclusive: ['code'] },
  ),
  personal(
    RecordKindName.ATTESTATION,
    ['attestations', 'pernyataan-kelengkapan'],
    Attestation,
    [
      field(
        'list',
        oneOf('AttestedListName', AttestedListName),
        ['List', 'Daftar', 'Jenis Daftar'],
        'The list that is complete.',
      ),
      field('attestedOn', day, ['Attested On', 'Tanggal Pernyataan', 'Tanggal'], 'The day of the statement.'),
      field(
        'attestedBy',
        words(),
        ['Attested By', 'Dinyatakan Oleh', 'Oleh'],
        'Name and office of who attests.',
      ),
    ],
    ['list', 'attestedOn', 'document'],
  ),
  personal(
    RecordKindName.WAIVER,
    ['waivers', 'pengecualian-syarat'],
    Waiver,
    [
      position,
      field(
        'rule',
        oneOf('RequirementRule', RequirementRule),
        ['Rule', 'Syarat', 'Jenis Syarat'],
        'The rule that is waived.',
      ),
      field('signedBy', words(100), ['Signed By', 'Ditandatangani Oleh'], 'The authority, such as PPK.'),
      field('validFrom', day, ['Valid From', 'Berlaku Mulai', 'Mulai'], 'The first day on which it holds.'),
      validUntil,
    ],
    ['position', 'rule', 'validFrom'],
  ),
];
