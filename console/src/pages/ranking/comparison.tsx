import { useClient, useQuery } from 'urql';
import { CandidateDocument, ComparisonDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { IntervalBar } from '../../parts/interval';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useAskedRanking } from './asked-ranking';
import type { Contribution } from './candidate-details';

/** Up to four people side by side, criterion by criterion, and what put each above the next. */
export function Comparison() {
  const t = useText();
  const { search, change } = useAskedRanking();
  const people = search.compare ?? [];
  if (people.length === 0) return null;
  return (
    <section className="compare" aria-label={t('compare.title')}>
      <div className="head">
        <h2>{t('compare.title')}</h2>
        <button type="button" className="button plain" onClick={() => change({ compare: undefined })}>
          {t('compare.clear')}
        </button>
      </div>
      <ComparisonFiles people={people} />
      {people.length === 1 && <p className="quiet">{t('compare.hint')}</p>}
      <div className="across">
        {people.map((person) => (
          <ComparedPerson key={person} person={person} />
        ))}
      </div>
      {people.slice(1).map((person, at) => (
        <Decided key={person} first={people[at] ?? ''} second={person} />
      ))}
    </section>
  );
}

/** Criterion by criterion, a row for each person. */
function ComparisonFiles({ people }: { readonly people: readonly string[] }) {
  const t = useText();
  const client = useClient();
  const { asked } = useAskedRanking();
  const rows = async () => {
    const found = await Promise.all(
      people.map((person) => client.query(CandidateDocument, { ...asked, person }).toPromise()),
    );
    return found.flatMap(({ data, error }) => {
      if (error !== undefined) throw error;
      const candidate = data?.position?.ranking?.candidate;
      return (candidate?.contributions ?? []).map(({ criterion, possible }) => ({
        name: candidate?.employee?.name ?? null,
        place: candidate?.place ?? null,
        criterion: criterion.label,
        ...possible,
      }));
    });
  };
  type Row = Awaited<ReturnType<typeof rows>>[number];
  const columns: readonly Column<Row>[] = [
    { id: 'name', head: t('columns.name'), file: ({ name }) => name },
    { id: 'place', head: t('methods.placeThere'), file: ({ place }) => place },
    { id: 'criterion', head: t('compare.criterion'), file: ({ criterion }) => criterion },
    { id: 'lower', head: t('compare.lower'), file: ({ lower }) => lower },
    { id: 'upper', head: t('compare.upper'), file: ({ upper }) => upper },
  ];
  const question = { document: CandidateDocument, variables: { ...asked, person: people[0] ?? '' } };
  return <TableFiles name={t('compare.file')} columns={columns} rows={rows} question={question} />;
}

function useCandidate(person: string) {
  const { asked } = useAskedRanking();
  return useQuery({ query: CandidateDocument, variables: { ...asked, person } });
}

function ComparedPerson({ person }: { readonly person: string }) {
  const t = useText();
  const [result, ask] = useCandidate(person);
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={4}>
      {({ position }) => {
        const candidate = position?.ranking?.candidate;
        if (candidate == null) return <p>{t('ranking.notInField')}</p>;
        return (
          <table className="points" aria-label={candidate.employee?.name ?? ''}>
            <thead>
              <tr>
                <th scope="col">
                  {candidate.employee?.name}
                  <small>{t('compare.place', { place: candidate.place ?? '–' })}</small>
                </th>
                <td>
                  <IntervalBar isCompact lower={candidate.lower} upper={candidate.upper} />
                </td>
              </tr>
            </thead>
            <tbody>
              {(candidate.contributions ?? []).map((contribution: Contribution) => (
                <tr key={contribution.criterion.code}>
                  <th scope="row">{contribution.criterion.label}</th>
                  <td>
                    <IntervalBar
                      isCompact
                      lower={contribution.possible.lower}
                      upper={contribution.possible.upper}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      }}
    </Loaded>
  );
}

function Decided({ first, second }: { readonly first: string; readonly second: string }) {
  const t = useText();
  const { score, share } = useFormats();
  const { asked } = useAskedRanking();
  const [result, ask] = useQuery({ query: ComparisonDocument, variables: { ...asked, first, second } });
  const [{ data: one }] = useCandidate(first);
  const [{ data: other }] = useCandidate(second);
  const people = [one, other].map((data) => data?.position?.ranking?.candidate);
  const names = people.map((candidate) => candidate?.employee?.name ?? '–');
  const [place = Number.POSITIVE_INFINITY, otherPlace = Number.POSITIVE_INFINITY] = people.map(
    (candidate) => candidate?.place ?? undefined,
  );
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={2}>
      {({ position }) => {
        const comparison = position?.ranking?.comparison;
        if (comparison == null) return null;
        // Who has a place stands above who has none; of two without one the scores tell.
        const isFirstAbove = place === otherPlace ? comparison.scoreDifference >= 0 : place < otherPlace;
        const above = isFirstAbove ? names : names.toReversed();
        const most = comparison.differences
          .filter(({ difference }) => difference !== 0)
          .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
          .slice(0, 3);
        const [levelling] = comparison.levellingWeights;
        return (
          <div className="decided">
            <h3>{t('compare.decided', { first: above[0] ?? '', second: above[1] ?? '' })}</h3>
            <p>{comparison.decidedBy}</p>
            <ul className="plain-list">
              {most.map(({ criterion, difference }) => (
                <li key={criterion.code}>
                  {t('compare.difference', {
                    criterion: criterion.label,
                    name: (difference > 0 ? names[0] : names[1]) ?? '',
                    points: score(Math.abs(difference)),
                  })}
                </li>
              ))}
            </ul>
            {levelling !== undefined && (
              <p className="quiet">
                {t('compare.levelling', {
                  criterion: levelling.criterion.label,
                  now: share(levelling.criterion.weight / 10_000),
                  weight: share(levelling.weight / 10_000),
                })}
              </p>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
