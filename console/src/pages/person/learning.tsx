import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { today } from '../../data/days';
import {
  LearningOfPersonDocument,
  type LearningOfPersonQuery,
  type WholePersonFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { DataTable } from '../../parts/data-table';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useEntryColumns } from '../learning/entry-columns';

type Learner = NonNullable<LearningOfPersonQuery['employee']>;

/** The learning hours of the year: how they stand, by which rule, and the ledger behind them. */
export function Learning({ person: { id, visibility } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const year = Number(today().slice(0, 4));
  const [result, ask] = useQuery({
    query: LearningOfPersonDocument,
    variables: { person: id, year },
    pause: visibility !== 'RECORD',
  });
  if (visibility !== 'RECORD') return null;
  return (
    <section>
      <h2>{t('learning.title')}</h2>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={2}>
        {({ employee }) =>
          employee == null ? null : (
            <>
              <Standing learning={employee.learning} />
              <Ledger employee={employee} year={year} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Standing({ learning }: Pick<Learner, 'learning'>) {
  const t = useText();
  const label = useLabel();
  const { score } = useFormats();
  if (learning == null) return <p className="quiet">{t('learning.noRule')}</p>;
  const { obligation, required, verified, counted, unverified, shortBy, aboveBy, online, unknownEntries } =
    learning;
  const year = String(learning.year);
  const more = [
    shortBy > 0 && t('learning.shortBy', { hours: score(shortBy) }),
    aboveBy > 0 && t('learning.aboveBy', { hours: score(aboveBy) }),
    unverified > 0 && t('learning.waiting', { hours: score(unverified) }),
    online > 0 && t('learning.online', { hours: score(online) }),
    learning.isExpectedShort === true &&
      learning.projected != null &&
      t('learning.pace', { hours: score(learning.projected) }),
    unknownEntries > 0 && t('learning.unknownEntries', { count: unknownEntries }),
  ].filter((one) => one !== false);
  return (
    <>
      <p>
        <span className={learning.status === 'SHORT' ? 'tag strong' : 'tag'}>
          {label('LearningStatus', learning.status)}
        </span>{' '}
        {obligation === 'CEILING'
          ? t('learning.ceiling', { counted: score(counted), required: score(required), year })
          : t('learning.standing', { verified: score(verified), required: score(required), year })}
      </p>
      {more.length > 0 && <p>{more.join(' · ')}</p>}
      <p className="quiet">
        {t('learning.basis', {
          kind: label('ObligationKind', obligation),
          basis: learning.rule.legalBasis,
        })}{' '}
        ({label('Certainty', learning.rule.certainty)})
      </p>
    </>
  );
}

function Ledger({ employee, year }: { readonly employee: Learner; readonly year: number }) {
  const t = useText();
  const columns = useEntryColumns(() => employee.id);
  const entries = employee.learningEntries;
  if (entries == null || entries.totalCount === 0) return null;
  const title = t('learning.ledger', { year: String(year), count: entries.totalCount });
  return (
    <details>
      <summary>{title}</summary>
      <TableFiles
        name={t('learning.ledgerFile')}
        columns={columns}
        rows={async () => entries.nodes}
        question={{ document: LearningOfPersonDocument, variables: { person: employee.id, year } }}
      />
      <DataTable caption={title} columns={columns} rows={entries.nodes} keyOf={({ id }) => id} />
    </details>
  );
}
