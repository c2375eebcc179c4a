import { PositionClass } from '../../organization/index.js';
import {
  FormationDecree,
  Position,
  RequiredCompetency,
  RequirementRow,
  RequirementRule,
} from '../../positions/index.js';
import type { Values } from './cell.js';
import { codeList, codeOf, json, oneOf, step, whole, words, yesNo } from './field-types.js';
import { document, field, from, position, unit, until } from './fields.js';
import { type RecordKind, RecordKindName, usual } from './record-kind.js';

const title = ['Title', 'Nama Jabatan', 'Nama'] as const;
const affair = field(
  'affair',
  step('AFFAIR'),
  ['Affair', 'Urusan', 'Urusan Pemerintahan'],
  'The government affair (urusan); null where it is not mapped.',
  { optional: true },
);
const legalBasis = field(
  'legalBasis',
  words(500),
  ['Legal Basis', 'Dasar Hukum'],
  'Regulation and article, or the decree of the agency, 1 to 500 characters.',
);

const seats = field(
  'seats',
  whole(0, 10_000),
  ['Seats', 'Formasi', 'Jumlah Formasi', 'Kebutuhan'],
  'Seats, 0 to 10000.',
  { property: 'required' },
);

export const positionKinds: readonly RecordKind[] = [
  {
    ...usual,
    name: RecordKindName.POSITION,
    templates: ['positions', 'jabatan'],
    entity: Position,
    fields: [
      field(
        'code',
        words(100),
        ['Code', 'Kode Jabatan', 'Kode', 'Position Code'],
        'Begins with the code of the agency; unique for all time, 1 to 100 characters.',
      ),
      field('title', words(), [...title], 'Title, 1 to 200 characters.'),
      field(
        'class',
        oneOf('PositionClass', PositionClass),
        ['Class', 'Jenjang Jabatan', 'Jenjang', 'Jenis Jabatan'],
        'Class of position.',
      ),
      field(
        'echelon',
        step('ECHELON'),
        ['Echelon', 'Eselon'],
        'Echelon such as III.b; null for positions without one.',
        {
          optional: true,
        },
      ),
      field('jobClass', whole(1, 17), ['Job Class', 'Kelas Jabatan'], 'Job class (kelas jabatan), 1 to 17.', {
        optional: true,
      }),
      field(
        'family',
        words(100),
        ['Family', 'Rumpun Jabatan', 'Rumpun'],
        'Functional family (GURU, PERAWAT, …).',
        {
          optional: true,
        },
      ),
      affair,
      unit,
      field('critical', yesNo, ['Critical', 'Jabatan Kritikal', 'Kritikal'], 'Strategic and hard to fill.', {
        otherwise: false,
      }),
      field(
        'acceptedFields',
        codeList,
        ['Accepted Fields', 'Bidang Ilmu', 'Kualifikasi Bidang Ilmu'],
        'Fields of study that the position accepts.',
        { otherwise: [] },
      ),
      field(
        'acceptedAffairs',
        codeList,
        ['Accepted Affairs', 'Urusan Serumpun'],
        'Other affairs in which functional service counts as in its field.',
        { otherwise: [] },
      ),
      from,
      until,
      field(
        'predecessor',
        codeOf('position'),
        ['Predecessor', 'Jabatan Sebelumnya', 'Kode Jabatan Lama'],
        'The position that this one continues after a restructuring.',
        { optional: true },
      ),
    ],
    identity: ['code'],
    subject: 'code',
    exclusive: null,
    extra: [
      { ...seats, isRequired: false },
      { ...document, isRequired: false },
    ],
    derive: ({ code, seats: required, from, to, document: decree }) =>
      required == null
        ? []
        : [
            {
              name: RecordKindName.FORMATION,
              values: { position: code, seats: required, from, to, document: decree } as Values,
            },
          ],
  },
  {
    ...usual,
    name: RecordKindName.FORMATION,
    templates: ['formations', 'formasi'],
    entity: FormationDecree,
    fields: [position, seats, from, until, document],
    identity: ['position', 'from'],
    subject: 'position',
    exclusive: ['position'],
    isSuccession: true,
  },
  {
    ...usual,
    name: RecordKindName.REQUIRED_COMPETENCY,
    templates: ['competency-standards', 'standar-kompetensi'],
    entity: RequiredCompetency,
    fields: [
      position,
      field(
        'competency',
        codeOf('competency'),
        ['Competency', 'Kode Kompetensi', 'Kompetensi'],
        'The competency.',
      ),
      field(
        'level',
        whole(1, 5),
        ['Level', 'Level Kompetensi', 'Tingkat'],
        'Level that the position asks for, 1 to 5.',
      ),
      field(
        'weight',
        whole(1, 1_000),
        ['Weight', 'Bobot'],
        'Relative to the other lines of one kind, 1 to 1000.',
        {
          otherwise: 1,
        },
      ),
    ],
    identity: ['position', 'competency'],
    subject: 'position',
    exclusive: null,
  },
  {
    ...usual,
    name: RecordKindName.REQUIREMENT,
    templates: ['requirements', 'syarat-jabatan'],
    entity: RequirementRow,
    fields: [
      position,
      field(
        'rule',
        oneOf('RequirementRule', RequirementRule),
        ['Rule', 'Syarat', 'Jenis Syarat'],
        'The rule.',
      ),
      field('parameters', json, ['Parameters', 'Parameter'], 'What the rule asks for.', { otherwise: {} }),
      field(
        'ordinal',
        whole(1, 1_000),
        ['Order', 'Urutan', 'No Urut'],
        'Order in the list of requirements.',
        {
          otherwise: 50,
        },
      ),
      field('isActive', yesNo, ['Active', 'Aktif', 'Berlaku'], 'Whether the rule is applied.', {
        otherwise: true,
      }),
      field(
        'waivableBy',
        codeList,
        ['Waivable By', 'Dapat Dikecualikan Oleh'],
        'Authorities whose recorded act may waive it (PPK, PRESIDENT).',
        { otherwise: [] },
      ),
      from,
      until,
      legalBasis,
    ],
    identity: ['position', 'rule', 'from'],
    subject: 'position',
    fixed: { class: null, echelon: null, isStatutory: false, certainty: 'UNVERIFIED' },
    exclusive: ['position', 'rule'],
  },
];
