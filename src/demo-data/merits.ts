import { addDays, addMonths, addYears } from '../platform/calendar.js';
import type { Described } from './described.js';

export function distinguish({ random, person, until, talent, care, add }: Described): void {
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
        team: random.pick([
          'Tim percepatan stunting',
          'Tim reformasi birokrasi',
          'Tim penyusun RKPD',
          'Tim kota cerdas',
          'Tim pengendalian inflasi',
        ]),
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
    if (from > person.hired)
      add('sanctions', from, {
        severity,
        during: { from, to: addMonths(from, severity === 'HEAVY' ? 12 : 6) },
      });
  }
  if (random.chance(care.feedback)) {
    const drawn = random.day(addMonths(until, care.isComplete ? -10 : -20), addDays(until, -5));
    const day = care.isComplete && drawn <= person.hired ? addDays(person.hired, 1) : drawn;
    if (day > person.hired)
      add('feedback', day, {
        predicate: feedbackOf(talent),
        concludedOn: day,
        raters: random.chance(0.05) && !care.isComplete ? 2 : random.whole(3, 9),
      });
  }
}

export function measure({ random, person, post, until, talent, care, standard, add }: Described): void {
  const chance = post.echelon === null ? care.assessed * 0.75 : care.assessed;
  const { isComplete } = care;
  if (!random.chance(chance) && !isComplete) return;
  const drawn = random.day(
    addMonths(until, random.chance(0.06) && !isComplete ? -50 : -34),
    addDays(until, -20),
  );
  const assessedOn = isComplete && drawn <= person.hired ? addDays(person.hired, 1) : drawn;
  if (assessedOn <= person.hired) return;
  const validUntil = addYears(assessedOn, 3);
  for (const { competency, level } of standard) {
    if (random.chance(0.02) && !isComplete) continue;
    const reached = Math.round(level + (talent - 0.35) * 2.2 + (random.next() - 0.5) * 1.2);
    add('assessments', assessedOn, {
      competency,
      level: Math.min(5, Math.max(1, reached)),
      assessedOn,
      validUntil,
      madeForLevel: random.chance(0.9) && !isComplete ? Math.min(5, level + 1) : null,
    });
  }
  if (random.chance(0.95) || isComplete)
    add('potentials', assessedOn, {
      scoreHundredths: Math.min(
        10_000,
        Math.max(1_000, Math.round(4_200 + talent * 5_200 + (random.next() - 0.5) * 1_200)),
      ),
      assessedOn,
      validUntil,
    });
}

const lists = [
  'SANCTIONS',
  'AWARDS',
  'TEAM_ASSIGNMENTS',
  'ACTING_ASSIGNMENTS',
  'CERTIFICATES',
  'LEADERSHIP_TRAINING',
];

export function attest({ random, until, care, add }: Described): void {
  if (!random.chance(care.attested)) return;
  const attestedOn = random.day(
    addMonths(until, random.chance(0.08) && !care.isComplete ? -20 : -10),
    addDays(until, -1),
  );
  for (const list of lists)
    if (random.chance(0.97) || care.isComplete)
      add('attestations', attestedOn, { list, attestedOn, attestedBy: 'Pengelola Kepegawaian' });
}

function feedbackOf(talent: number): string {
  if (talent > 0.68) return 'SANGAT_BAIK';
  return talent > 0.12 ? 'BAIK' : 'BUTUH_PERBAIKAN';
}
