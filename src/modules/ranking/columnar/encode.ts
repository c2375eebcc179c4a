import { compareText, type LocalDate } from '../../../platform/calendar.js';
import type { AttestedList, CareerRow, CodedRow, PersonRecord, WaiverRow } from '../engine/person.js';
import type { Dictionaries, HotColumns } from './columns.js';
import { dayNumber, isStorable, NO_DAY } from './days.js';
import {
  DIVERSITY,
  EXTENDABLE,
  GROUP_BITS,
  HAS_WAIVERS,
  HEADER_WORDS,
  type ListName,
  listNames,
  lists,
  MAX_CLASSES,
  MAX_COHORTS,
  MAX_COMPETENCIES,
  MAX_FIELDS,
  NEEDS_FULL_EVALUATION,
  NO_AFFAIR,
  NO_CODE,
  NO_FIELD,
  RELEASES,
  UNGATED,
} from './layout.js';

export interface Encoded {
  readonly hot: HotColumns;
  readonly words: ArrayLike<number>;
  readonly waivers: readonly WaiverRow[];
}

/**
 * What decides how a record is written: the codes known so far, the day on which it stands, and the newest
 * year of appraisals.
 */
interface Target {
  readonly dictionaries: Dictionaries;
  readonly day: number;
  /** An attestation after this day is of no use yet, whatever the day of a ranking. */
  readonly attestedBy: number;
  readonly year: number;
}

/** Thrown inside `encode` when a record does not fit the columns. */
class DoesNotFit extends Error {}

/**
 * One record in numbers; `null` where the columns cannot hold it: a row that takes effect after the day,
 * posts that overlap, a day out of range, more rows or codes than there is room for. Such a record is
 * evaluated as it is.
 */
export function encode(record: PersonRecord, target: Target): Encoded | null {
  try {
    return encoded(record, target);
  } catch (error) {
    if (error instanceof DoesNotFit) return null;
    throw error;
  }
}

const attestable = ['acting', 'awards', 'teams', 'certificates', 'leadership', 'sanctions'] as const;

function encoded(record: PersonRecord, { dictionaries, day: builtOn, attestedBy, year }: Target): Encoded {
  const past = (day: LocalDate): number => {
    const number = dayNumber(day);
    if (!isStorable(number) || number > builtOn) throw new DoesNotFit();
    return number;
  };
  const end = (day: LocalDate | null): number => {
    const number = day === null ? NO_DAY : dayNumber(day);
    if (day !== null && !isStorable(number)) throw new DoesNotFit();
    return number;
  };
  const below = (number: number, limit: number): number => {
    if (number >= limit) throw new DoesNotFit();
    return number;
  };
  const code = (text: string) => below(dictionaries.codes.add(text), NO_DAY);

  const isExtendable = record.employment.extendable === true;
  // On a day on which somebody counts, a post that ends with the contract is held as if it had no end.
  const held = isExtendable
    ? record.career.map((row) => (row.to === record.employment.to ? { ...row, to: null } : row))
    : record.career;
  const career = [...held].sort((a, b) => compareText(a.from, b.from) || compareText(a.ref, b.ref));
  const last = career.at(-1);
  if (
    last !== undefined &&
    career.some((row) => row !== last && (row.to === null || dayNumber(row.to) > builtOn))
  )
    throw new DoesNotFit();
  const post = last !== undefined && (last.to === null || dayNumber(last.to) > builtOn) ? last : undefined;
  const [latestRank, ...laterRanks] = [...record.ranks].sort(
    (a, b) => compareText(b.since, a.since) || compareText(b.ref, a.ref),
  );
  for (const row of laterRanks) past(row.since);

  const sections: Record<ListName, number[][]> = {
    statuses: record.statuses
      .filter(({ to }) => to === null || dayNumber(to) > builtOn)
      .map((row) => [
        below(dictionaries.statuses.add(row.code), RELEASES) | (row.releases === true ? RELEASES : 0),
        end(row.from),
        end(row.to),
      ]),
    sanctions: record.sanctions.rows.map((row) => [
      dictionaries.severities.add(row.severity),
      past(row.from),
      end(row.to),
    ]),
    diplomas: record.diplomas.map((row) => {
      const graduated = row.graduatedOn === null ? NO_DAY : past(row.graduatedOn);
      const field = row.field === null ? NO_FIELD : below(dictionaries.fields.add(row.field), MAX_FIELDS);
      return [
        below(dictionaries.levels.add(row.level), 16) |
          (field << 4) |
          (row.status === 'VERIFIED' ? 1 << 14 : 0),
        graduated,
      ];
    }),
    awards: coded(record.awards),
    teams: coded(record.teams),
    acting: coded(record.acting),
    leadership: coded(record.leadership),
    certificates: record.certificates.rows.map((row) => [past(row.on)]),
    feedback: [...record.feedback]
      .sort((a, b) => compareText(a.on, b.on) || compareText(a.ref, b.ref))
      .map((row) => [
        below(dictionaries.predicates.add(row.predicate), 8) | (below(row.raters, 8_192) << 3),
        past(row.on),
      ]),
    potential: newestFirst(record.potential).map((row) => [row.score, end(row.validUntil)]),
    licences: record.licences.map((row) => [code(row.code), past(row.from), end(row.to)]),
    declarations: record.declarations.map((row) => [code(row.code), below(row.year, NO_DAY)]),
    attestations: attestations(),
    career: career.map((row, index) => careerWords(row, career[index + 1])),
    assessments: assessmentGroups(),
  };

  function coded(list: AttestedList<CodedRow>): number[][] {
    return list.rows.map((row) => [code(row.code), past(row.on)]);
  }

  function newestFirst<Row extends { assessedOn: LocalDate; validUntil: LocalDate; ref: string }>(
    rows: readonly Row[],
  ): Row[] {
    for (const row of rows) past(row.assessedOn);
    return rows
      .filter(({ validUntil }) => dayNumber(validUntil) >= builtOn)
      .sort((a, b) => compareText(b.assessedOn, a.assessedOn) || compareText(b.ref, a.ref));
  }

  /** The newest attestation of each list, lists of one day together. */
  function attestations(): number[][] {
    const masks = new Map<number, number>();
    attestable.forEach((name, index) => {
      const days = record[name].attested.map((day) => below(past(day), attestedBy + 1));
      if (days.length > 0) masks.set(Math.max(...days), (masks.get(Math.max(...days)) ?? 0) | (1 << index));
    });
    return [...masks].map(([day, mask]) => [mask, day]);
  }

  function careerWords(row: CareerRow, next: CareerRow | undefined): number[] {
    const affair = row.affair === null ? NO_AFFAIR : below(dictionaries.affairs.add(row.affair), NO_AFFAIR);
    const samePost = row.post === post?.post ? 1 : 0;
    const open = row.to === null ? 1 : 0;
    const endsAtNext = row.to !== null && row.to === next?.from ? 1 : 0;
    const first =
      below(dictionaries.classes.add(row.class), MAX_CLASSES) |
      (affair << 4) |
      (samePost << 12) |
      (open << 13) |
      (endsAtNext << 14);
    return open === 1 || endsAtNext === 1 ? [first, past(row.from)] : [first, past(row.from), end(row.to)];
  }

  /** Newest first, so that the first row of a competency that is valid on a day is the one that counts. */
  function assessmentGroups(): number[][] {
    const groups: { until: number; entries: number[] }[] = [];
    for (const row of newestFirst(record.assessments)) {
      const until = end(row.validUntil);
      const entry =
        below(dictionaries.competencies.add(row.competency), MAX_COMPETENCIES) |
        (below(row.level, 8) << 10) |
        (below(row.madeForLevel ?? 0, 8) << 13);
      const last = groups.at(-1);
      if (last?.until === until) last.entries.push(entry);
      else groups.push({ until, entries: [entry] });
    }
    return groups.map(({ until, entries }) => [entries.length, until, ...entries]);
  }

  function cohort(): number {
    return dictionaries.cohorts.add({
      kind: below(dictionaries.kinds.add(record.kind), NO_CODE),
      postClass: post === undefined ? NO_CODE : dictionaries.classes.add(post.class),
      rank: latestRank === undefined ? NO_CODE : below(dictionaries.ranks.add(latestRank.code), NO_CODE),
      classes: career.reduce((mask, row) => mask | (1 << dictionaries.classes.add(row.class)), 0),
    });
  }

  const header = new Array<number>(HEADER_WORDS).fill(0);
  for (const name of listNames) {
    const { word, shift, bits } = lists[name];
    header[word] = (header[word] ?? 0) | (below(sections[name].length, 1 << bits) << shift);
  }
  let [verified, reported] = [0, 0];
  for (const { level, status } of record.diplomas) {
    const bit = 1 << dictionaries.levels.add(level);
    if (status === 'VERIFIED') verified |= bit;
    else reported |= bit;
  }
  let appraisals = 0;
  for (const row of record.appraisals) {
    if (row.year > year) throw new DoesNotFit();
    if (row.year > year - 5)
      appraisals |= below(dictionaries.predicates.add(row.predicate) + 1, 8) << ((year - row.year) * 3);
  }
  const diversity = diversityOf(career);

  return {
    hot: {
      group:
        (below(cohort(), MAX_COHORTS) << GROUP_BITS) |
        (record.waivers.length > 0 ? UNGATED : 0) |
        (record.employment.to === null ? 0 : NEEDS_FULL_EVALUATION),
      family: post?.family == null ? NO_CODE : below(dictionaries.families.add(post.family), NO_CODE),
      flags:
        (diversity & DIVERSITY) |
        (record.waivers.length > 0 ? HAS_WAIVERS : 0) |
        (isExtendable ? EXTENDABLE : 0),
      rankSince: latestRank === undefined ? NO_DAY : past(latestRank.since),
      birth: record.birthDate === null ? NO_DAY : past(record.birthDate),
      from: past(record.employment.from),
      to: end(record.employment.to),
      schooling: below(dictionaries.schoolings.add({ verified, reported }), NO_DAY),
      appraisals,
      post: post === undefined ? 0xffff_ffff : dictionaries.posts.add(post.post),
    },
    words: [...header, ...listNames.flatMap((name) => sections[name].flat())],
    waivers: record.waivers,
  };
}

/** 0 without a career, 1 in one unit, 2 in several units of one agency, 3 in several agencies. */
function diversityOf(career: readonly CareerRow[]): number {
  if (career.length === 0) return 0;
  if (new Set(career.map(({ agency }) => agency)).size > 1) return 3;
  return new Set(career.map(({ unit }) => unit)).size > 1 ? 2 : 1;
}
