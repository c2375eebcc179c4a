import { useQuery } from 'urql';
import { FirstOfRankingDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { IntervalBar } from '../../parts/interval';
import { Refused } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import type { WrittenNominee } from './written-plan';

/** The first of the ranking, to be named by one button each. */
export function FromRanking({
  post,
  named,
  add,
}: {
  readonly post: string;
  readonly named: ReadonlySet<string>;
  readonly add: (person: Pick<WrittenNominee, 'employeeId' | 'name' | 'source'>) => void;
}) {
  const t = useText();
  const { count } = useFormats();
  const [{ data, error }] = useQuery({ query: FirstOfRankingDocument, variables: { post } });
  if (error !== undefined) return <Refused error={error} />;
  const candidates = data?.position?.ranking?.candidates.nodes ?? [];
  type Candidate = (typeof candidates)[number];
  const columns: readonly Column<Candidate>[] = [
    { id: 'place', head: t('plan.place'), file: ({ place }) => place ?? null },
    { id: 'name', head: t('columns.name'), file: ({ employee }) => employee?.name ?? null },
    { id: 'lower', head: t('compare.lower'), file: ({ lower }) => lower },
    { id: 'upper', head: t('compare.upper'), file: ({ upper }) => upper },
  ];
  return (
    <>
      <TableFiles
        name={t('plan.rankingFile')}
        columns={columns}
        rows={async () => candidates}
        question={{ document: FirstOfRankingDocument, variables: { post } }}
      />
      <table className="points" aria-label={t('plan.fromRanking')}>
        <thead>
          <tr>
            <th scope="col">{t('plan.fromRanking')}</th>
            <td />
            <td />
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ cacheKey, place, lower, upper, employee }) =>
            employee == null ? null : (
              <tr key={cacheKey}>
                <th scope="row">
                  {place != null && `${count(place)}. `}
                  {employee.name}
                </th>
                <td>
                  <IntervalBar isCompact lower={lower} upper={upper} />
                </td>
                <td className="number">
                  <button
                    type="button"
                    className="button plain"
                    disabled={named.has(employee.id)}
                    onClick={() => add({ employeeId: employee.id, name: employee.name, source: 'RANKING' })}
                  >
                    {t('plan.addOne', { name: employee.name })}
                  </button>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}
