import type { LocalDate } from '../platform/calendar.js';
import { dayText, decimalText } from '../platform/i18n/formats.js';
import { labelOf } from '../platform/i18n/text.js';
import { consoleLanguage, consoleText } from './console-text.js';

const question = `query FirstRanking($on: LocalDate) {
  vacancies(filter: { class: [ADMINISTRATOR] }, first: 5) {
    totalCount
    nodes {
      since reason position { code title unit { name } }
      ranking(on: $on) { considered eligible undetermined candidates(first: 5) { nodes { place bestPlace worstPlace standing lower upper shortlist employee { name position { title } } missing { kind } } } }
    }
  }
}`;

const HEADINGS = [
  'console.headingPlace',
  'console.headingRange',
  'console.headingAtLeast',
  'console.headingAtMost',
  'console.headingShortlist',
  'console.headingStanding',
  'console.headingName',
  'console.headingPost',
  'console.headingMissing',
] as const;

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: {
    readonly vacancies: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly since: string;
        readonly reason: string;
        readonly position: {
          readonly code: string;
          readonly title: string;
          readonly unit: { readonly name: string };
        };
        readonly ranking: {
          readonly considered: number;
          readonly eligible: number;
          readonly undetermined: number;
          readonly candidates: { readonly nodes: readonly Candidate[] };
        } | null;
      }[];
    } | null;
  } | null;
}
type Vacancies = NonNullable<NonNullable<Answer['data']>['vacancies']>;
interface Candidate {
  readonly place: number | null;
  readonly bestPlace: number | null;
  readonly worstPlace: number | null;
  readonly standing: string;
  readonly lower: number;
  readonly upper: number;
  readonly shortlist: string;
  readonly employee: { readonly name: string; readonly position: { readonly title: string } | null } | null;
  readonly missing: readonly { readonly kind: string }[] | null;
}

/**
 * The main job, asked of the running server as a client would: the ranking for one vacant post, as a table.
 */
export async function firstRanking(
  url: string,
  token: string,
  on: LocalDate | null = null,
): Promise<string[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: question, variables: { on } }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (data?.vacancies == null) throw new Error(errors?.[0]?.message ?? consoleText('console.noAnswer'));
  const vacancy = [...data.vacancies.nodes].sort((a, b) => openness(a) - openness(b))[0];
  if (!vacancy?.ranking) return [consoleText('console.noVacancy')];
  const { position, ranking } = vacancy;
  const rows = ranking.candidates.nodes.map((candidate) => [
    candidate.place === null ? '–' : String(candidate.place),
    candidate.worstPlace === null
      ? `${candidate.bestPlace}–?`
      : `${candidate.bestPlace}–${candidate.worstPlace}`,
    decimalText(consoleLanguage, candidate.lower, 4),
    decimalText(consoleLanguage, candidate.upper, 4),
    named('ShortlistStanding', candidate.shortlist),
    named('Standing', candidate.standing),
    candidate.employee?.name ?? consoleText('console.notReadable'),
    candidate.employee?.position?.title ?? '',
    String(candidate.missing?.length ?? 0),
  ]);
  return [
    consoleText('console.vacantSince', {
      title: position.title,
      code: position.code,
      unit: position.unit.name,
      since: dayText(consoleLanguage, vacancy.since),
      reason: named('VacancyReason', vacancy.reason),
    }),
    consoleText('console.considered', {
      considered: ranking.considered,
      eligible: ranking.eligible,
      undetermined: ranking.undetermined,
    }),
    ...table(
      HEADINGS.map((heading) => consoleText(heading)),
      rows,
    ),
    consoleText('console.advice'),
    '',
  ];
}

/** Codes as the command shows them: in English as they are asked for, in Indonesian in words. */
function named(type: string, code: string): string {
  return consoleLanguage === 'en' ? code : labelOf(consoleLanguage, type, code);
}

/** How far the place of the first candidate is open: the vacancy that can be told most of is shown. */
function openness({ ranking }: Vacancies['nodes'][number]): number {
  const [first] = ranking?.candidates.nodes ?? [];
  return first?.worstPlace == null || first.bestPlace === null
    ? Number.POSITIVE_INFINITY
    : first.worstPlace - first.bestPlace;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
