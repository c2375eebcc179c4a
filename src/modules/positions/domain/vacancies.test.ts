import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, covers, type LocalDate, type Period } from '../../../platform/calendar.js';
import { type AppointmentFacts, holdingsOf, type SeatHolding } from './seats.js';
import { type EmptySeat, emptySeatsOf, type FormationPeriod } from './vacancies.js';

const LONG = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 150;

function seats(
  required: number,
  holdings: SeatHolding[],
  formation: FormationPeriod[] = [{ required, from: '2020-01-01', to: null }],
  inherited: EmptySeat[] = [],
): EmptySeat[] {
  return emptySeatsOf({ formation, holdings, inherited });
}

function held(
  person: string,
  from: LocalDate,
  to: LocalDate | null = null,
  changes: Partial<SeatHolding> = {},
): SeatHolding {
  return { person, appointment: person, from, to, reason: 'MOVED', ...changes };
}

function appointed(changes: Partial<AppointmentFacts> & { during?: Period } = {}): AppointmentFacts {
  return {
    person: 'p',
    appointment: 'p',
    during: { from: '2020-01-01', to: null },
    contract: false,
    employments: [{ from: '2010-01-01', to: null, end: null }],
    statuses: [],
    retirement: '2040-01-01',
    ...changes,
  };
}

const brief = (list: EmptySeat[]) =>
  list.map(({ since, until, person, reason }) => [since, until, person, reason]);

describe('the seats of a post', () => {
  test('out and in on one day leaves no vacancy', () => {
    expect(seats(1, [held('a', '2020-01-01', '2025-03-01'), held('b', '2025-03-01')])).toEqual([]);
  });

  test('a seat is empty from the day somebody leaves, and the oldest is filled first', () => {
    const holdings = [
      held('a', '2020-01-01', '2024-01-01'),
      held('b', '2020-01-01', '2025-01-01'),
      held('c', '2026-01-01'),
    ];

    expect(brief(seats(2, holdings))).toEqual([
      ['2024-01-01', '2026-01-01', 'a', 'MOVED'],
      ['2025-01-01', null, 'b', 'MOVED'],
    ]);
  });

  test('two leave on one day and the formation is cut by one: the vacancy of the smaller person id stays', () => {
    const formation = [
      { required: 2, from: '2020-01-01', to: '2025-01-01' },
      { required: 1, from: '2025-01-01', to: null },
    ];

    expect(
      brief(
        seats(2, [held('b', '2020-01-01', '2025-01-01'), held('a', '2020-01-01', '2025-01-01')], formation),
      ),
    ).toEqual([['2025-01-01', null, 'a', 'MOVED']]);
  });

  test('an over-filled post loses a holder without a vacancy', () => {
    expect(seats(1, [held('a', '2020-01-01'), held('b', '2020-01-01', '2025-01-01')])).toEqual([]);
  });

  test('a cut closes never filled seats first, then the newest', () => {
    const formation = [
      { required: 3, from: '2020-01-01', to: '2025-06-01' },
      { required: 1, from: '2025-06-01', to: null },
    ];
    const holdings = [held('a', '2020-01-01', '2024-01-01'), held('b', '2020-01-01', '2025-01-01')];

    expect(brief(seats(3, holdings, formation))).toEqual([
      ['2020-01-01', '2025-06-01', null, 'NEVER_FILLED'],
      ['2024-01-01', null, 'a', 'MOVED'],
      ['2025-01-01', '2025-06-01', 'b', 'MOVED'],
    ]);
  });

  test('a post that continues another keeps the day since which a seat was already empty', () => {
    const inherited: EmptySeat[] = [
      {
        since: '2024-02-01',
        opened: '2024-02-01',
        until: '2026-01-02',
        person: 'x',
        appointment: 'x',
        reason: 'RETIREMENT',
      },
    ];
    const formation = [{ required: 2, from: '2026-01-02', to: null }];

    expect(brief(seats(2, [held('a', '2026-01-02')], formation, inherited))).toEqual([
      ['2024-02-01', null, 'x', 'RETIREMENT'],
    ]);
  });

  test('on every day of ten years the deficit equals the open vacancies', () => {
    const day = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2020-01-01', days));
    const period = fc
      .tuple(day, fc.option(fc.integer({ min: 1, max: 1_500 })))
      .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 6 }),
        fc.array(fc.tuple(day, fc.integer({ min: 0, max: 4 })), { maxLength: 4 }),
        (holders, changes) => {
          const sorted = [...new Map<LocalDate, number>([['2020-01-01', 2], ...changes])].sort(([a], [b]) =>
            a < b ? -1 : 1,
          );
          const formation = sorted.map(([from, required], index) => ({
            from,
            to: sorted[index + 1]?.[0] ?? null,
            required,
          }));
          const holdings = holders.map((holder, index) => held(`p${index}`, holder.from, holder.to));

          const empty = seats(0, holdings, formation);

          const days = new Set(
            [...formation, ...holdings].flatMap(({ from, to }) => [
              from,
              addDays(from, -1),
              ...(to === null ? [] : [to, addDays(to, -1)]),
            ]),
          );
          for (const on of days) {
            if (on < '2020-01-01') continue;
            const required = formation.find((row) => covers(row, on))?.required ?? 0;
            const open = empty.filter(({ since, until }) => covers({ from: since, to: until }, on)).length;
            expect([on, open]).toEqual([
              on,
              Math.max(0, required - holdings.filter((row) => covers(row, on)).length),
            ]);
          }
        },
      ),
      { numRuns: LONG },
    );
  });
});

describe('how long an appointment holds its seat', () => {
  test('to the day of retirement under the class of the post', () => {
    expect(holdingsOf(appointed({ retirement: '2027-03-01' }))).toEqual([
      held('p', '2020-01-01', '2027-03-01', { reason: 'RETIREMENT' }),
    ]);
  });

  test('leave before retirement empties it, and the retirement opens no second vacancy', () => {
    const leaves = appointed({
      retirement: '2027-03-01',
      statuses: [{ status: 'PRE_RETIREMENT_LEAVE', releases: true, from: '2026-09-01', to: null }],
    });

    expect(brief(seats(1, holdingsOf(leaves)))).toEqual([['2026-09-01', null, 'p', 'PRE_RETIREMENT_LEAVE']]);
  });

  test('a study assignment that releases the post empties it until the return, one that does not keeps it', () => {
    const away = (releases: boolean) =>
      appointed({
        retirement: null,
        statuses: [{ status: 'STUDY_ASSIGNMENT', releases, from: '2025-01-01', to: '2026-01-01' }],
      });

    expect(brief(seats(1, holdingsOf(away(true))))).toEqual([['2025-01-01', '2026-01-01', 'p', 'MOVED']]);
    expect(seats(1, holdingsOf(away(false)))).toEqual([]);
  });

  test('death leaves it on the day after, a transfer to another post on that day', () => {
    const died = appointed({ employments: [{ from: '2010-01-01', to: '2026-02-03', end: 'DIED' }] });
    const moved = appointed({ during: { from: '2020-01-01', to: '2026-02-03' } });

    expect(holdingsOf(died)).toEqual([held('p', '2020-01-01', '2026-02-03', { reason: 'LEFT' })]);
    expect(holdingsOf(moved)).toEqual([held('p', '2020-01-01', '2026-02-03', { reason: 'MOVED' })]);
  });

  test('the end of a contract empties it, and never lies past retirement', () => {
    const contract = appointed({
      contract: true,
      employments: [{ from: '2019-01-01', to: '2028-01-01', end: 'CONTRACT_ENDED' }],
    });

    expect(holdingsOf(contract)).toEqual([held('p', '2020-01-01', '2028-01-01', { reason: 'CONTRACT_END' })]);
    expect(holdingsOf({ ...contract, retirement: '2027-05-01' })[0]).toMatchObject({
      to: '2027-05-01',
      reason: 'RETIREMENT',
    });
  });

  test('a contract that was extended without a gap runs on', () => {
    const extended = appointed({
      contract: true,
      employments: [
        { from: '2019-01-01', to: '2024-01-01', end: 'CONTRACT_ENDED' },
        { from: '2024-01-01', to: '2029-01-01', end: 'CONTRACT_ENDED' },
      ],
    });

    expect(holdingsOf(extended)[0]).toMatchObject({ to: '2029-01-01', reason: 'CONTRACT_END' });
  });

  test('nobody holds a seat before or after the employment, between two of them, or from the day of retirement on', () => {
    const early = appointed({
      employments: [
        { from: '2021-01-01', to: '2024-01-01', end: 'RESIGNED' },
        { from: '2025-01-01', to: null, end: null },
      ],
    });

    expect(holdingsOf(early)).toEqual([
      held('p', '2021-01-01', '2024-01-01', { reason: 'LEFT' }),
      held('p', '2025-01-01', '2040-01-01', { reason: 'RETIREMENT' }),
    ]);
    expect(holdingsOf(appointed({ employments: [] }))).toEqual([]);
    expect(holdingsOf(appointed({ retirement: '2019-06-01' }))).toEqual([]);
  });

  test('where birth date or class is not known nobody is left out: the seat stays held', () => {
    expect(holdingsOf(appointed({ retirement: null }))).toMatchObject([
      { person: 'p', from: '2020-01-01', to: null },
    ]);
  });
});
