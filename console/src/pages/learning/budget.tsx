import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { LearningBudgetOfYearDocument, type LearningBudgetOfYearQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { Facts } from '../../parts/page-head';
import { Sign } from '../../parts/sign';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';

type Money = NonNullable<LearningBudgetOfYearQuery['learningBudget']>;
type Commitment = Money['commitments'][number];

/** What the agency has for developing people in a year, its floor by law, and what is bound and spent. */
export function Budget({ year }: { readonly year: number }) {
  const t = useText();
  const label = useLabel();
  const { rupiah, share } = useFormats();
  const [result, ask] = useQuery({ query: LearningBudgetOfYearDocument, variables: { year } });
  const columns = useColumns();
  return (
    <section>
      <h2>{t('learning.budget', { year: String(year) })}</h2>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={3}>
        {({ learningBudget: money }) =>
          money == null ? (
            <p className="quiet">{t('learning.noBudget')}</p>
          ) : (
            <>
              <Facts
                facts={[
                  [t('learning.planned'), rupiah(money.planned)],
                  [t('learning.committed'), rupiah(money.committed)],
                  [t('learning.spent'), rupiah(money.spent)],
                ]}
              />
              <p>
                <Sign kind={money.isFloorMet ? 'pass' : 'fail'}>
                  {t(money.isFloorMet ? 'learning.floorMet' : 'learning.floorMissed')}
                </Sign>{' '}
                {t('learning.floor', {
                  counting: rupiah(money.counting),
                  floor: rupiah(money.floor),
                  share: share(money.floorShare),
                  base: rupiah(money.base),
                })}
              </p>
              <p className="quiet">
                {money.floorRule.legalBasis} ({label('Certainty', money.floorRule.certainty)})
              </p>
              {money.commitments.length > 0 && (
                <>
                  <TableFiles
                    name={t('learning.budgetFile')}
                    columns={columns}
                    rows={async () => money.commitments}
                    question={{ document: LearningBudgetOfYearDocument, variables: { year } }}
                  />
                  <DataTable
                    caption={t('learning.commitments')}
                    columns={columns}
                    rows={money.commitments}
                    keyOf={({ id }) => id}
                  />
                </>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function useColumns(): readonly Column<Commitment>[] {
  const t = useText();
  const { rupiah, shortDay } = useFormats();
  return [
    {
      id: 'title',
      head: t('learning.purpose'),
      width: 40,
      cell: ({ title, document, committedOn }) => (
        <>
          {title}
          <small>
            {document} · {shortDay(committedOn)}
          </small>
        </>
      ),
      file: ({ title }) => title,
    },
    { id: 'document', head: t('acts.document'), file: ({ document }) => document },
    {
      id: 'amount',
      head: t('learning.committed'),
      isNumber: true,
      cell: ({ amount }) => rupiah(amount),
      file: ({ amount }) => Number(amount),
    },
    {
      id: 'spent',
      head: t('learning.spent'),
      isNumber: true,
      cell: ({ spent }) => rupiah(spent),
      file: ({ spent }) => Number(spent),
    },
  ];
}
