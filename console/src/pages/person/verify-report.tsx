import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useChoices, useLabel } from '../../app/labels';
import { today } from '../../data/days';
import {
  ReportEffectsDocument,
  type ReportEffectsQuery,
  type StudyPermit,
  VerifyReportDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { FormDialog, type FormField, orNull } from '../../parts/form-dialog';
import { useTemplates } from '../../parts/record-templates';
import { Loaded } from '../../parts/states';
import type { OpenReport } from './open-reports';
import { useRankLabel } from './rank-labels';

type Effects = Extract<NonNullable<ReportEffectsQuery['node']>, { readonly __typename: 'RecordReport' }>;

const SHOWN = 10;

/** What verifying would change is seen before it is done. */
export function VerifyReport({
  report,
  onClose,
}: {
  readonly report: OpenReport;
  readonly onClose: () => void;
}) {
  const t = useText();
  const permits = useChoices('StudyPermit');
  const [result, ask] = useQuery({
    query: ReportEffectsDocument,
    variables: { report: report.id },
    requestPolicy: 'network-only',
  });
  const effects = result.data?.node?.__typename === 'RecordReport' ? result.data.node : null;
  const ofDiploma: readonly FormField[] = [
    {
      name: 'evidenceCheckedOn',
      label: t('reports.evidenceCheckedOn'),
      kind: 'date',
      max: today(),
      initial: today(),
    },
    {
      name: 'nationallyRecordedOn',
      label: t('reports.nationallyRecordedOn'),
      kind: 'date',
      max: today(),
      isOptional: true,
    },
    { name: 'studyPermit', label: t('reports.studyPermit'), choices: permits, isOptional: true },
  ];
  return (
    <FormDialog
      name={`verify-report ${report.id}`}
      title={t('reports.verify')}
      act={t('reports.verify')}
      document={VerifyReportDocument}
      fields={report.kind === 'EDUCATION' ? ofDiploma : []}
      isReady={effects?.preview != null}
      variables={(written) => ({
        input: {
          recordReportId: report.id,
          expectedVersion: report.version,
          expectedRecordVersion: effects?.presentRecord?.version ?? null,
          ...(report.kind === 'EDUCATION'
            ? {
                evidenceCheckedOn: orNull(written['evidenceCheckedOn']),
                nationallyRecordedOn: orNull(written['nationallyRecordedOn']),
                studyPermit: orNull(written['studyPermit']) as StudyPermit | null,
              }
            : {}),
        },
      })}
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t('reports.verifyHint')}</p>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={3}>
        {() => (effects === null ? null : <WhatChanges report={report} effects={effects} />)}
      </Loaded>
    </FormDialog>
  );
}

function WhatChanges({ report, effects }: { readonly report: OpenReport; readonly effects: Effects }) {
  const t = useText();
  const { said } = useTemplates();
  const label = useLabel();
  const { preview, presentRecord, duplicates } = effects;
  return (
    <>
      <p>
        <strong>{label('RecordKind', report.kind)}</strong> {said(report.kind, report.values)}
      </p>
      {duplicates.length > 0 && <p className="note warn">{t('reports.duplicates')}</p>}
      {report.isCorrection && presentRecord != null && (
        <small>
          {t('reports.present', {
            values: said(report.kind, presentRecord.values),
          })}
        </small>
      )}
      {preview != null && <Preview preview={preview} />}
    </>
  );
}

function Preview({ preview }: { readonly preview: NonNullable<Effects['preview']> }) {
  const t = useText();
  const label = useLabel();
  const { score } = useFormats();
  const { changes, changed, positions, becomesEligible, losesEligibility } = preview;
  const rankLabel = useRankLabel();
  const ceiling = {
    before: preview.rankCeilingBefore == null ? '–' : rankLabel(preview.rankCeilingBefore),
    after: preview.rankCeilingAfter == null ? '–' : rankLabel(preview.rankCeilingAfter),
  };
  const boxes = {
    before: preview.boxesBefore.join(', ') || '–',
    after: preview.boxesAfter.join(', ') || '–',
  };
  const became = (before: string, after: string) =>
    before === after ? before : t('reports.became', { before, after });
  const range = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
    lower === upper ? score(lower) : `${score(lower)}–${score(upper)}`;
  return (
    <section>
      <h3>{t('reports.changes', { changed, positions })}</h3>
      <ul className="plain-list">
        {becomesEligible > 0 && <li>{t('reports.becomesEligible', { count: becomesEligible })}</li>}
        {losesEligibility > 0 && <li>{t('reports.losesEligibility', { count: losesEligibility })}</li>}
        {ceiling.before !== ceiling.after && <li>{t('reports.ceiling', ceiling)}</li>}
        {boxes.before !== boxes.after && <li>{t('reports.boxes', boxes)}</li>}
        {changes.slice(0, SHOWN).map(({ position, ...change }) => (
          <li key={position.id}>
            <Link to="/posts/$post" params={{ post: position.code }}>
              {position.title}
            </Link>
            <small>
              {became(label('Standing', change.standingBefore), label('Standing', change.standingAfter))} ·{' '}
              {became(range(change.scoreBefore), range(change.scoreAfter))}
              {change.placeAfter != null && ` · ${t('reports.place', { place: change.placeAfter })}`}
            </small>
          </li>
        ))}
      </ul>
      {changed > SHOWN && <p className="quiet">{t('reports.more', { count: changed - SHOWN })}</p>}
    </section>
  );
}
