import { type Judged, listed, type Placed, placesOf } from './order.js';
import type { Answered, Candidate, Post } from './post.js';

const SHORTLIST = 3;
const NOWHERE: Placed = { place: null, best: null, worst: null, shortlist: 'OUT' };

/** Every difference in one line: post, person, what, recalculated and answered. */
export function differencesOf(judged: readonly Judged[], { post, candidates, counts }: Answered): string[] {
  const list = listed(judged);
  const places = new Map(placesOf(list, SHORTLIST).map((placed, index) => [list[index]?.person.id, placed]));
  const byPerson = new Map(candidates.map((candidate) => [candidate.employee.id, candidate]));
  const differences = judged.flatMap((row) => {
    const candidate = byPerson.get(row.person.id);
    const who = `${post.code} ${post.class}, ${row.person.name} ${row.person.id}`;
    if (candidate === undefined) return [`${who} is not considered`];
    const answered = answers(candidate);
    return [
      ...statements(row, places.get(row.person.id) ?? NOWHERE),
      ...outcomes(row, post),
      ...criteria(row),
    ].flatMap(([what, value]) => {
      const answer = answered.get(what);
      return answer === value ? [] : [`${who}: ${what} is ${value}, answered ${answer}`];
    });
  });
  return [...differences, ...orderDifferences(list, candidates), ...countDifferences(judged, counts)];
}

type Statement = readonly [what: string, value: unknown];

function statements(row: Judged, placed: Placed): Statement[] {
  return [
    ['standing', row.standing],
    ['scoreUnits', row.lower],
    ['lower', row.lower],
    ['upper', row.upper],
    ['place', placed.place],
    ['bestPlace', placed.best],
    ['worstPlace', placed.worst],
    ['shortlist', placed.shortlist],
    ['number of rules', row.outcomes.length],
    ['number of criteria', row.criteria.length],
  ];
}

function outcomes(row: Judged, { requirements }: Post): Statement[] {
  return row.outcomes.map((outcome, index) => [`rule ${index + 1} ${requirements[index]?.rule}`, outcome]);
}

function criteria(row: Judged): Statement[] {
  return row.criteria.flatMap(({ code, weight, possible: { low, high } }) => [
    [`${code} weight`, weight],
    [`${code} lowest`, low],
    [`${code} highest`, high],
    [`${code} units`, weight * low],
  ]);
}

function answers(candidate: Candidate): Map<string, unknown> {
  const criterionAnswers = candidate.contributions.flatMap(
    ({ criterion: { code, weight }, possible, contributionUnits }): Statement[] => [
      [`${code} weight`, weight],
      [`${code} lowest`, Math.round(possible.lower * 100)],
      [`${code} highest`, Math.round(possible.upper * 100)],
      [`${code} units`, contributionUnits],
    ],
  );
  return new Map<string, unknown>([
    ['standing', candidate.standing],
    ['scoreUnits', candidate.scoreUnits],
    ['lower', Math.round(candidate.lower * 1_000_000)],
    ['upper', Math.round(candidate.upper * 1_000_000)],
    ['place', candidate.place],
    ['bestPlace', candidate.bestPlace],
    ['worstPlace', candidate.worstPlace],
    ['shortlist', candidate.shortlist],
    ['number of rules', candidate.eligibility.length],
    ['number of criteria', candidate.contributions.length],
    ...candidate.eligibility.map(
      ({ rule, outcome }, index): Statement => [`rule ${index + 1} ${rule}`, outcome],
    ),
    ...criterionAnswers,
  ]);
}

function orderDifferences(list: readonly Judged[], candidates: readonly Candidate[]): string[] {
  const answered = candidates.filter(({ standing }) => standing !== 'INELIGIBLE');
  const wrong = list.findIndex(({ person }, index) => answered[index]?.employee.id !== person.id);
  const order =
    wrong < 0
      ? []
      : [
          `line ${wrong + 1} of the list is ${list[wrong]?.person.name}, answered ${answered[wrong]?.employee.name}`,
        ];
  const tail = candidates.slice(answered.length);
  const days = tail.map(({ eligibleFrom }) => eligibleFrom ?? '9999-12-31');
  const sorted = tail.every(
    ({ standing }, index) => standing === 'INELIGIBLE' && (days[index - 1] ?? '') <= String(days[index]),
  );
  return sorted ? order : [...order, 'the ineligible do not come last, soonest first'];
}

function countDifferences(judged: readonly Judged[], counts: Answered['counts']): string[] {
  const count = (standing: string) => judged.filter((row) => row.standing === standing).length;
  const recalculated = [judged.length, count('ELIGIBLE'), count('UNDETERMINED'), count('INELIGIBLE')];
  const answered = [counts.considered, counts.eligible, counts.undetermined, counts.ineligible];
  return recalculated.join() === answered.join() ? [] : [`counts are ${recalculated}, answered ${answered}`];
}
