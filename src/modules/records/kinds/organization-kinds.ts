import { Competency, CompetencyKind } from '../../competency/index.js';
import { Unit, UnitParentage } from '../../organization/index.js';
import { OrganisationAppraisal, OrganisationPredicate } from '../../workforce/index.js';
import type { Values } from './cell.js';
import { codeList, codeOf, oneOf, whole, words } from './field-types.js';
import { document, field, from, unit, until } from './fields.js';
import { type RecordKind, RecordKindName, usual } from './record-kind.js';

const legalBasis = field(
  'legalBasis',
  words(500),
  ['Legal Basis', 'Dasar Hukum'],
  'Regulation and article, or the decree of the agency, 1 to 500 characters.',
);

export const organizationKinds: readonly RecordKind[] = [
  {
    ...usual,
    name: RecordKindName.UNIT,
    templates: ['units', 'unit-kerja'],
    entity: Unit,
    fields: [
      field(
        'code',
        words(100),
        ['Code', 'Kode Unit', 'Kode', 'Kode UNOR', 'Kode Unit Kerja'],
        'Begins with the code of the agency; unique for all time, 1 to 100 characters.',
      ),
      field(
        'name',
        words(),
        ['Name', 'Nama Unit', 'Nama', 'Nama Unit Kerja', 'Nama UNOR'],
        'Name, 1 to 200 characters.',
      ),
      field(
        'office',
        codeOf('unit'),
        ['Office', 'Perangkat Daerah', 'OPD', 'Kode OPD'],
        'The office (OPD) to which the unit belongs. Left out, it is the unit below the agency on the way up.',
        { optional: true },
      ),
      field('sector', words(100), ['Sector', 'Sektor', 'Bidang'], 'Sector such as EDUCATION or HEALTH.', {
        optional: true,
      }),
      from,
      until,
      document,
    ],
    identity: ['code'],
    subject: 'code',
    exclusive: null,
    extra: [
      field(
        'parent',
        codeOf('unit'),
        ['Parent', 'Unit Induk', 'Kode Unit Induk', 'Atasan Unit', 'Kode Induk'],
        'The unit above; null for the agency itself.',
        { optional: true },
      ),
    ],
    derive: ({ code, parent, from, to, document }) =>
      parent == null
        ? []
        : [
            {
              name: RecordKindName.UNIT_PARENT,
              values: { unit: code, parent, from, to, document } as Values,
            },
          ],
  },
  {
    ...usual,
    name: RecordKindName.UNIT_PARENT,
    templates: ['unit-parents', 'induk-unit'],
    entity: UnitParentage,
    fields: [
      unit,
      field(
        'parent',
        codeOf('unit'),
        ['Parent', 'Unit Induk', 'Kode Unit Induk', 'Kode Induk'],
        'The unit above.',
      ),
      from,
      until,
      document,
    ],
    identity: ['unit', 'from'],
    subject: 'unit',
    exclusive: ['unit'],
    isSuccession: true,
  },
  {
    ...usual,
    name: RecordKindName.COMPETENCY,
    templates: ['competencies', 'kompetensi'],
    entity: Competency,
    fields: [
      field('code', words(100), ['Code', 'Kode Kompetensi', 'Kode'], 'Stable code, 1 to 100 characters.'),
      field('name', words(), ['Name', 'Nama Kompetensi', 'Nama'], 'Name, 1 to 200 characters.'),
      field(
        'nameInEnglish',
        words(),
        ['English Name', 'Nama Inggris'],
        'Name in English, where one is known.',
        {
          optional: true,
        },
      ),
      field(
        'kind',
        oneOf('CompetencyKind', CompetencyKind),
        ['Kind', 'Jenis Kompetensi', 'Jenis'],
        'Which kind it is.',
      ),
      field(
        'affair',
        words(100),
        ['Affair', 'Urusan', 'Urusan Pemerintahan'],
        'The affair whose dictionary holds it.',
        {
          optional: true,
        },
      ),
      field('ordinal', whole(1, 100_000), ['Order', 'Urutan', 'No Urut'], 'Place in its list, from 1.'),
      field('levels', codeList, ['Levels', 'Uraian Level'], 'What each level means, from 1 upwards.', {
        otherwise: [],
      }),
      legalBasis,
    ],
    identity: ['code'],
    subject: 'code',
    fixed: { certainty: 'UNVERIFIED' },
    exclusive: null,
  },
  {
    ...usual,
    name: RecordKindName.ORGANISATION_APPRAISAL,
    templates: ['organisation-appraisals', 'kinerja-organisasi'],
    entity: OrganisationAppraisal,
    fields: [
      unit,
      field('year', whole(2000, 2200), ['Year', 'Tahun'], 'Calendar year.'),
      field(
        'predicate',
        oneOf('OrganisationPredicate', OrganisationPredicate),
        ['Predicate', 'Predikat'],
        'The predicate given.',
      ),
      document,
    ],
    identity: ['unit', 'year'],
    subject: 'unit',
    exclusive: null,
  },
];
