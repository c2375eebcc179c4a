import { addDays, addMonths, addYears, firstOfMonth, type LocalDate, yearOf } from '../platform/calendar.js';
import { ages, diplomas, ladders, retirementAges } from './career-tables.js';
import { contractShareOf, type DemoPost, type Structure } from './city.js';
import type { Random } from './random.js';

export interface Held {
  readonly id: string;
  readonly post: DemoPost;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export interface DemoPerson {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDate: LocalDate;
  readonly kind: 'PNS' | 'PPPK';
  readonly hired: LocalDate;
  /** First day out of service; the end of the contract for contract staff. */
  readonly left: LocalDate | null;
  readonly end: string | null;
  readonly held: readonly Held[];
  readonly office: string;
  readonly diploma: string;
}

export interface Population {
  readonly people: DemoPerson[];
  /** Seats that nobody holds today, by post. */
  readonly empty: DemoPost[];
}

/**
 * Fills the seats, with careers that led there; some stay empty because nobody came, or because somebody
 * left.
 */
export function populate(random: Random, structure: Structure, count: number, today: LocalDate): Population {
  const byClass = new Map<string, DemoPost[]>();
  for (const post of structure.posts) {
    if (post.neverFilled) continue;
    const key = `${post.class}:${post.family ?? ''}`;
    byClass.set(key, [...(byClass.get(key) ?? []), post]);
  }
  const people: DemoPerson[] = [];
  const empty: DemoPost[] = [];
  const serials = new Map<string, number>();
  const seats = structure.posts.flatMap((post) => Array.from({ length: post.seats }, () => post));
  const fillable = seats.filter((post) => !post.neverFilled);
  empty.push(...seats.filter((post) => post.neverFilled));
  const surplus = Math.max(0, fillable.length - count);
  const emptied = new Set(shuffledIndexes(random, fillable.length).slice(0, surplus));

  fillable.forEach((post, index) => {
    if (emptied.has(index)) {
      empty.push(post);
      if (post.during.from < addYears(today, -3) && random.chance(0.95)) people.push(former(post));
    } else {
      people.push(holder(post));
    }
  });
  return { people, empty };

  /** Holds the seat today. */
  function holder(post: DemoPost): DemoPerson {
    const leading = post.echelon !== null;
    const kind = !leading && random.chance(contractShareOf(post)) ? 'PPPK' : 'PNS';
    const [youngest, oldest] = ages[post.class] ?? [24, 55];
    const retirement = post.family === 'GURU' ? 60 : (retirementAges[post.class] ?? 58);
    // Many were taken on in the same years, and leave in the same: more than the years between would give.
    const age = Math.min(
      random.chance(0.06) ? retirement - random.whole(1, 3) : random.whole(youngest, oldest),
      retirement - 1,
    );
    const birthDate = addDays(addYears(today, -age - 1), random.whole(1, 364));
    return kind === 'PPPK' ? contractor(post, birthDate) : official(post, birthDate, null, null);
  }

  /** Held the seat, and left it: by retirement, death, resignation or transfer to another agency. */
  function former(post: DemoPost): DemoPerson {
    const left = random.day(addYears(today, -2), addDays(today, -10));
    const end = random.weighted([
      ['RETIRED', 12],
      ['RESIGNED', 1],
      ['DIED', 1],
      ['TRANSFERRED_OUT', 1],
    ] as const);
    const retirement = post.family === 'GURU' ? 60 : (retirementAges[post.class] ?? 58);
    if (end === 'RETIRED') {
      const firstDay = `${left.slice(0, 8)}01`;
      const birthMonth = addMonths(firstDay, -1 - retirement * 12);
      return official(post, addDays(birthMonth, random.whole(0, 27)), firstDay, end);
    }
    return official(
      post,
      addDays(addYears(left, -random.whole(35, retirement - 2)), -random.whole(1, 300)),
      left,
      end,
    );
  }

  function contractor(post: DemoPost, birthDate: LocalDate): DemoPerson {
    const hired = laterOf(
      random.pick(['2021-03-01', '2022-05-01', '2023-06-01', '2024-04-01', '2025-04-01']),
      addYears(birthDate, 20),
      post.during.from,
    );
    const contractEnd = addYears(hired, Math.ceil((yearOf(today) - yearOf(hired) + 1) / 5) * 5);
    const sex = random.chance(0.58) ? 'FEMALE' : 'MALE';
    const left = contractEnd <= today ? addYears(contractEnd, 5) : contractEnd;
    return {
      ...named(sex, birthDate, `${hired.slice(0, 4)}21`),
      birthDate,
      kind: 'PPPK',
      hired,
      left,
      end: 'CONTRACT_ENDED',
      held: [{ id: random.id(), post, from: hired, to: null }],
      office: post.office,
      diploma: diplomaFor(post),
    };
  }

  function official(
    post: DemoPost,
    birthDate: LocalDate,
    left: LocalDate | null,
    end: string | null,
  ): DemoPerson {
    const until = left ?? today;
    const wished = firstOfMonth(addYears(birthDate, random.whole(21, 27)));
    const latest = addDays(until, -60);
    // Who is too young for that was taken on in the last two years.
    const hired = wished <= latest ? wished : firstOfMonth(addDays(latest, -random.whole(0, 600)));
    const steps = ladders[post.class] ?? [];
    const earliestStart = laterOf(hired, post.during.from);
    const service = Math.max(0, yearOf(until) - yearOf(hired));
    const share = random.whole(4, 12);
    const currentFrom =
      steps.length === 0
        ? earliestStart
        : laterOf(
            earliestStart,
            addDays(
              addYears(until, -Math.min(share, Math.max(0, service - steps.length * 3))),
              random.whole(0, 300),
            ),
          );
    const from =
      currentFrom >= until ? laterOf(earliestStart, addDays(until, -random.whole(30, 500))) : currentFrom;
    const sex = random.chance(post.family ? 0.68 : 0.47) ? 'FEMALE' : 'MALE';
    return {
      ...named(sex, birthDate, hired.slice(0, 7).replace('-', '')),
      birthDate,
      kind: 'PNS',
      hired,
      left,
      end,
      held: [...earlierPosts(post, steps, hired, from), { id: random.id(), post, from, to: left }],
      office: post.office,
      diploma: diplomaFor(post),
    };
  }

  /** Steps of the ladder in equal parts, mostly in the same office, teachers and nurses in their family. */
  function earlierPosts(
    post: DemoPost,
    steps: readonly string[],
    hired: LocalDate,
    until: LocalDate,
  ): Held[] {
    const held: Held[] = [];
    const months = Math.max(0, (yearOf(until) - yearOf(hired)) * 12);
    let start = hired;
    steps.forEach((step, index) => {
      const begins = start;
      const candidates = (
        byClass.get(`${step}:${post.family ?? ''}`) ??
        byClass.get(`${step}:`) ??
        []
      ).filter(({ during }) => during.from <= begins);
      const end = index === steps.length - 1 ? until : addMonths(start, Math.round(months / steps.length));
      if (candidates.length === 0 || end <= start || end > until) return;
      const near =
        random.chance(0.55) || post.recordsComplete
          ? candidates.filter(({ office }) => office === post.office)
          : candidates;
      held.push({
        id: random.id(),
        post: random.pick(near.length > 0 ? near : candidates),
        from: start,
        to: end,
      });
      start = end;
    });
    return held;
  }

  function named(sex: 'FEMALE' | 'MALE', birthDate: LocalDate, start: string) {
    const stem = `${birthDate.replaceAll('-', '')}${start}${sex === 'MALE' ? 1 : 2}`;
    const serial = (serials.get(stem) ?? 0) + 1;
    serials.set(stem, serial);
    return { id: random.id(), nip: `${stem}${String(serial).padStart(3, '0')}`, name: random.name(sex), sex };
  }

  function diplomaFor(post: DemoPost): string {
    if (post.family === 'DOKTER') return random.chance(0.85) ? 'PROFESI' : 'S2';
    return random.weighted(
      diplomas[post.class] ?? [
        ['D3', 7],
        ['S1', 2],
        ['D4', 1],
      ],
    );
  }
}

function laterOf(...days: LocalDate[]): LocalDate {
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

function shuffledIndexes(random: Random, length: number): number[] {
  const indexes = Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    const other = random.whole(0, index);
    [indexes[index], indexes[other]] = [indexes[other] ?? 0, indexes[index] ?? 0];
  }
  return indexes;
}
