import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useChoices, useLabel } from '../../app/labels';
import { ImportRunDocument, type WholeRunFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { CheckField, ChoiceField } from '../../parts/fields';
import { Facts, PageHead } from '../../parts/page-head';
import { Loaded, NotThere } from '../../parts/states';
import { ImportRows } from './import-rows';
import { RunActs } from './run-acts';

const UNDER_WAY = ['READING', 'APPLYING'];
const ASK_AGAIN_MS = 1_000;

/** A run: what applying it would do, row by row, until somebody applies it or throws it away. */
export function ImportRunPage() {
  const t = useText();
  const { run } = useParams({ from: '/import/$run' });
  const [result, ask] = useQuery({ query: ImportRunDocument, variables: { run } });
  const isUnderWay = UNDER_WAY.includes(result.data?.importRun?.status ?? '');
  const { fetching } = result;
  useEffect(() => {
    if (!isUnderWay || fetching) return;
    const again = setTimeout(() => ask({ requestPolicy: 'network-only' }), ASK_AGAIN_MS);
    return () => clearTimeout(again);
  }, [isUnderWay, fetching, ask]);
  return (
    <Loaded isPage result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ importRun }) =>
        importRun == null ? (
          <NotThere title={t('importRun.notThere')}>
            <Link to="/import">{t('importRun.toRuns')}</Link>
          </NotThere>
        ) : (
          <OneRun run={importRun} isUnderWay={isUnderWay} />
        )
      }
    </Loaded>
  );
}

function OneRun({ run, isUnderWay }: { readonly run: WholeRunFragment; readonly isUnderWay: boolean }) {
  const t = useText();
  const label = useLabel();
  const { count, shortDay } = useFormats();
  const search = useSearch({ from: '/import/$run' });
  const navigate = useNavigate({ from: '/import/$run' });
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace: true });
  return (
    <>
      <Link className="back" to="/import">
        {t('importRun.toRuns')}
      </Link>
      <PageHead
        title={t('importRun.title', { source: run.source })}
        lead={t('importRun.lead', { status: label('ImportStatus', run.status), day: shortDay(run.asOf) })}
      >
        <RunActs run={run} />
      </PageHead>
      {isUnderWay && (
        <p role="status">
          <progress aria-label={t('upload.progress')} /> {t('importRun.underWay', { rows: run.rowsRead })}
        </p>
      )}
      {run.failure != null && <p className="note bad">{run.failure.message}</p>}
      <Facts
        facts={(['created', 'changed', 'equal', 'conflicting', 'refused'] as const).map((outcome) => [
          label('ImportRowOutcome', outcome.toUpperCase()),
          count(run[outcome]),
        ])}
      />
      <ul className="plain-list">
        {run.files.map(({ id, name, kind, rows, ignoredHeadings }) => (
          <li key={id}>
            {name}{' '}
            <span className="quiet">{t('importRun.fileOf', { kind: label('RecordKind', kind), rows })}</span>
            {ignoredHeadings.length > 0 && (
              <small className="lack">
                {t('importRun.ignored', { headings: ignoredHeadings.join(', ') })}
              </small>
            )}
          </li>
        ))}
      </ul>
      <div className="filters">
        <ChoiceField
          label={t('importRun.outcome')}
          value={search.outcome ?? ''}
          none={t('filters.any')}
          choices={useChoices('ImportRowOutcome')}
          onChange={(outcome) => change({ outcome: outcome || undefined })}
        />
        <CheckField
          label={t('importRun.withFindings')}
          isChecked={search.findings ?? false}
          onChange={(isChecked) => change({ findings: isChecked || undefined })}
        />
      </div>
      {!isUnderWay && (
        <ImportRows run={run} outcome={search.outcome} hasFindings={search.findings ?? false} />
      )}
    </>
  );
}
