const question = `query FirstRanking {
  vacancies(filter: { class: [ADMINISTRATOR] }, first: 5) {
    totalCount
    nodes {
      since reason position { code title unit { name } }
      ranking { considered eligible undetermined candidates(first: 5) { nodes { place bestPlace worstPlace standing lower upper shortlist employee { name position { title } } missing { kind } } } }
    }
  }
}`;

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
export async function firstRanking(url: string, token: string): Promise<string[]> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: question }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (data?.vacancies == null) throw new Error(errors?.[0]?.message ?? 'the service did not answer');
  const vacancy = [...data.vacancies.nodes].sort((a, b) => openness(a) - openness(b))[0];
  if (!vacancy?.ranking) return ['No administrator post is vacant today.'];
  const { position, ranking } = vacancy;
  const rows = ranking.candidates.nodes.map((candidate) => [
    candidate.place === null ? '–' : String(candidate.place),
    candidate.worstPlace === null
      ? `${candidate.bestPlace}–?`
      : `${candidate.bestPlace}–${candidate.worstPlace}`,
    candidate.lower.toFixed(4),
    candidate.upper.toFixed(4),
    candidate.shortlist,
    candidate.standing,
    candidate.employee?.name ?? '(not readable)',
    candidate.employee?.position?.title ?? '',
    String(candidate.missing?.length ?? 0),
  ]);
  return [
    `${position.title} (${position.code}), ${position.unit.name}: vacant since ${vacancy.since} (${vacancy.reason})`,
    `${ranking.considered} people considered: ${ranking.eligible} eligible, ${ranking.undetermined} undetermined`,
    ...table(
      [
        'place',
        'range',
        'at least',
        'at most',
        'shortlist of 3',
        'standing',
        'name',
        'present post',
        'missing records',
      ],
      rows,
    ),
    'A ranking is advice: a named human decides.',
    '',
  ];
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
