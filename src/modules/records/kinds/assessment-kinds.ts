import { CompetencyAssessment, Feedback360, PotentialAssessment } from '../../competency/index.js';
import { PerformanceAppraisal, PerformancePredicate, PerformanceRating } from '../../workforce/index.js';
import { day } from './day-types.js';
import { codeOf, hundredths, oneOf, whole } from './field-types.js';
import { field } from './fields.js';
import { personal } from './personal-kind.js';
import { type RecordField, type RecordKind, RecordKindName } from './record-kind.js';

const competency = field(
  'competency',
  codeOf('competency'),
  ['Competency', 'Kode Kompetensi', 'Kompetensi'],
  'The competency.',
);
const assessedOn = field(
  'assessedOn',
  day,
  ['Assessed On', 'Tanggal Asesmen', 'Tanggal Penilaian'],
  'The day of the assessment.',
);
const validUntil = field(
  'validUntil',
  day,
  ['Valid Until', 'Berlaku Sampai', 'Masa Berlaku'],
  'The last day on which it is valid.',
);
const RATINGS = {
  ABOVE_EXPECTATION: ['Di Atas Ekspektasi', 'Diatas Ekspektasi'],
  MEETS_EXPECTATION: ['Sesuai Ekspektasi'],
  BELOW_EXPECTATION: ['Di Bawah Ekspektasi', 'Dibawah Ekspektasi'],
};
const rating = (name: string, headings: RecordField['headings'], description: string) =>
  field(name, oneOf('PerformanceRating', PerformanceRating, RATINGS), headings, description, {
    optional: true,
  });

/** What is found of people: appraisals, assessments, feedback. */
export const assessmentKinds: readonly RecordKind[] = [
  personal(
    RecordKindName.APPRAISAL,
    ['appraisals', 'penilaian-kinerja'],
    PerformanceAppraisal,
    [
      field('year', whole(1950, 2200), ['Year', 'Tahun'], 'Calendar year.'),
      field(
        'predicate',
        oneOf('PerformancePredicate', PerformancePredicate),
        ['Predicate', 'Predikat', 'Predikat Kinerja'],
        'The predicate given.',
      ),
      rating(
        'workResult',
        ['Work Result', 'Hasil Kerja', 'Rating Hasil Kerja'],
        'Null where only the predicate is known.',
      ),
      rating(
        'behaviour',
        ['Behaviour', 'Perilaku Kerja', 'Rating Perilaku'],
        'Null where only the predicate is known.',
      ),
    ],
    ['year'],
  ),
  personal(
    RecordKindName.COMPETENCY_ASSESSMENT,
    ['competency-assessments', 'penilaian-kompetensi'],
    CompetencyAssessment,
    [
      competency,
      field('level', whole(1, 5), ['Level', 'Level Kompetensi', 'Tingkat'], 'Level found, 1 to 5.'),
      assessedOn,
      validUntil,
      field(
        'madeForLevel',
        whole(1, 5),
        ['Made For Level', 'Untuk Level'],
        'The level for which it was held.',
        {
          optional: true,
        },
      ),
    ],
    ['competency', 'assessedOn'],
  ),
  personal(
    RecordKindName.POTENTIAL_ASSESSMENT,
    ['potential-assessments', 'penilaian-potensi'],
    PotentialAssessment,
    [
      field(
        'score',
        hundredths(100),
        ['Score', 'Nilai Potensi', 'Skor', 'Nilai'],
        'Score, 0 to 100, with up to two decimals.',
        {
          property: 'scoreHundredths',
        },
      ),
      assessedOn,
      validUntil,
    ],
    ['assessedOn'],
  ),
  personal(
    RecordKindName.FEEDBACK,
    ['feedback', 'umpan-balik-360'],
    Feedback360,
    [
      field(
        'predicate',
        oneOf('PerformancePredicate', PerformancePredicate),
        ['Predicate', 'Predikat'],
        'The predicate given.',
      ),
      field(
        'concludedOn',
        day,
        ['Concluded On', 'Tanggal', 'Tanggal Selesai'],
        'The day on which it was concluded.',
      ),
      field('raters', whole(1, 1_000), ['Raters', 'Jumlah Penilai'], 'How many people rated, 1 to 1000.'),
    ],
    ['concludedOn'],
  ),
];
