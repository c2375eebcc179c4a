import { addDays, addMonths, addYears, compareText, type LocalDate, yearOf } from '../platform/calendar.js';
import type { DemoPost } from './city.js';
import type { Described, Fact } from './described.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';

/** Leave, study, suspension, candidacy, leave before retirement. */
export function absent({ random, today, person, post, add }: Described): void {
  if (person.left !== null && person.left <= today) return;
  const since = addDays(today, -random.whole(10, 200));
  const until = (months: number) => addMonths(since, months);
  if (since <= person.hired || person.kind === 'PPPK') return;
  const age = yearOf(today) - yearOf(person.birthDate);
  const retirement =
    post.family === 'GURU' || post.class === 'JPT_PRATAMA' || post.class === 'JF_AHLI_MADYA' ? 60 : 58;
  if (age >= retirement - 1 && random.chance(0.12)) {
    const birthday = addYears(person.birthDate, retirement);
    const from = addMonths(`${birthday.slice(0, 7)}-01`, -random.whole(3, 11));
    if (from < addYears(person.birthDate, retirement))
      add('statuses', from, {
        status: 'PRE_RETIREMENT_LEAVE',
        isPostReleased: null,
        during: { from, to: null },
      });
    return;
  }
  const kind = random.weighted([
    ['NONE', 960],
    ['STUDY_ASSIGNMENT', 9],
    ['UNPAID_LEAVE', 3],
    ['SUSPENDED', 1.5],
    ['SICK_LEAVE', 6],
    ['MATERNITY_LEAVE', person.sex === 'FEMALE' && age < 42 ? 14 : 0],
    ['HAJJ_LEAVE', 2],
    ['SECONDMENT', 2],
  ] as const);
  if (kind === 'NONE') return;
  const months = {
    STUDY_ASSIGNMENT: 24,
    UNPAID_LEAVE: 24,
    SUSPENDED: null,
    SICK_LEAVE: 8,
    MATERNITY_LEAVE: 7,
    HAJJ_LEAVE: 7,
    SECONDMENT: 24,
  }[kind];
  const decides = kind === 'STUDY_ASSIGNMENT' || kind === 'UNPAID_LEAVE' || kind === 'SECONDMENT';
  add('statuses', since, {
    status: kind,
    isPostReleased: decides ? random.chance(0.5) : null,
    during: { from: since, to: months === null ? null : until(months) },
  });
}

/** Acting officials for the vacant posts that lead, some of them longer than they may. */
export function actingOfficials(
  random: Random,
  empty: readonly DemoPost[],
  people: readonly DemoPerson[],
  today: LocalDate,
): Fact[] {
  const below: Record<string, string> = {
    JPT_PRATAMA: 'ADMINISTRATOR',
    ADMINISTRATOR: 'PENGAWAS',
    PENGAWAS: 'PELAKSANA',
  };
  const byOffice = new Map<string, DemoPerson[]>();
  for (const person of people)
    if (person.left === null) byOffice.set(person.office, [...(byOffice.get(person.office) ?? []), person]);
  const taken = new Set<string>();
  return [...empty]
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((post) => {
      if (post.echelon === null || !random.chance(0.8)) return [];
      const colleagues = (byOffice.get(post.office) ?? []).filter(
        ({ id, held }) => !taken.has(id) && [post.class, below[post.class]].includes(held.at(-1)?.post.class),
      );
      const person = colleagues[0];
      if (person === undefined) return [];
      taken.add(person.id);
      const from = addDays(today, -random.whole(15, 260));
      const equal = person.held.at(-1)?.post.class === post.class;
      return [
        {
          id: random.id(),
          employee: person.id,
          document: `SPT/${random.whole(100, 999)}/${from.slice(0, 4)}`,
          position: post.id,
          kind: equal ? 'PLT_EQUAL' : 'PLT_HIGHER',
          during: { from, to: null },
        },
      ];
    });
}
