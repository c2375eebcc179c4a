import { useLabel } from '../../app/labels';
import { useLongQuery } from '../../data/long-query';
import type { Question } from '../../data/pages';
import { type MethodResultsFragment, MethodsDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useAskedRanking } from './asked-ranking';

const MOST = 10;

/** The same people under other published methods: for looking at, since the policy alone ranks. */
export function MethodsView() {
  const t = useText();
  const { asked } = useAskedRanking();
  const long = useLongQuery(MethodsDocument, asked);
  return (
    <section>
      <h2>{t('methods.title')}</h2>
      <p className="quiet">{t('methods.lead')}</p>
      <Loaded {...long}>
        {({ position }) => {
          const ranking = position?.ranking;
          if (ranking == null) return null;
          const { saw, topsis, moora, vikor, promethee, profile } = ranking;
          const methods = [saw, topsis, moora, vikor, promethee, profile].filter((method) => method !== null);
          if (methods.length === 0) return <p className="note warn">{t('methods.withheld')}</p>;
          return (
            <>
              <MethodFiles methods={methods} question={{ document: MethodsDocument, variables: asked }} />
              <div className="across">
                {methods.map((method) => (
                  <Method key={method.method} method={method} />
                ))}
              </div>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function MethodFiles({
  methods,
  question,
}: {
  readonly methods: readonly MethodResultsFragment[];
  readonly question: Question;
}) {
  const t = useText();
  const label = useLabel();
  const rows = methods.flatMap(({ method, results }) => results.map((result) => ({ method, ...result })));
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { id: 'method', head: t('methods.method'), file: ({ method }) => label('RankingMethod', method) },
    { id: 'name', head: t('columns.name'), file: ({ candidate }) => candidate.employee?.name ?? null },
    { id: 'rank', head: t('methods.placeHere'), file: ({ rank }) => rank },
    { id: 'score', head: t('plan.score'), file: ({ score }) => score },
    { id: 'place', head: t('methods.placeThere'), file: ({ candidate }) => candidate.place ?? null },
  ];
  return (
    <TableFiles name={t('methods.file')} columns={columns} rows={async () => rows} question={question} />
  );
}

function Method({
  method: { method, label: said, results, agreement, withdrawalProof },
}: {
  readonly method: MethodResultsFragment;
}) {
  const t = useText();
  const label = useLabel();
  const { count, score } = useFormats();
  const name = label('RankingMethod', method);
  return (
    <article className="method">
      <h3>{name}</h3>
      <p className="quiet">{said}</p>
      {agreement?.kendallTauB != null && (
        <p>{t('methods.agreement', { tau: score(agreement.kendallTauB) })}</p>
      )}
      {!withdrawalProof && <p className="quiet">{t('methods.withdrawal')}</p>}
      <table className="points" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col" className="number">
              {t('methods.placeHere')}
            </th>
            <th scope="col" className="number">
              {t('methods.placeThere')}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.slice(0, MOST).map(({ candidate, rank }) => (
            <tr key={candidate.cacheKey}>
              <th scope="row">{candidate.employee?.name ?? t('ranking.withheld')}</th>
              <td className="number">{count(rank)}</td>
              <td className="number">{candidate.place == null ? '–' : count(candidate.place)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {results.length === 0 && <p className="quiet">{t('methods.nobody')}</p>}
    </article>
  );
}
