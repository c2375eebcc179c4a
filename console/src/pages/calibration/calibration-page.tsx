import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import {
  CalibrationSessionDocument,
  type CalibrationSessionQuery,
  CloseCalibrationDocument,
  WithdrawAdjustmentDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { type Column, DataTable } from '../../parts/data-table';
import { FindPerson, type FoundPerson } from '../../parts/find-person';
import { PageHead } from '../../parts/page-head';
import { Loaded, NotThere } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { AdjustPerson } from './adjust-person';

export type Session = Extract<
  NonNullable<CalibrationSessionQuery['node']>,
  { readonly __typename: 'CalibrationSession' }
>;
type Adjustment = Session['adjustments'][number];

/** A body moves people on an axis, each with a reason; buttons and figures, nothing to drag. */
export function CalibrationPage() {
  const t = useText();
  const { session } = useParams({ from: '/nine-box/sessions/$session' });
  const [result, ask] = useQuery({ query: CalibrationSessionDocument, variables: { session } });
  return (
    <Loaded isPage result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) =>
        node?.__typename === 'CalibrationSession' ? (
          <OneSession session={node} />
        ) : (
          <NotThere title={t('calibration.notThere')}>
            <Link to="/nine-box">{t('calibration.toMap')}</Link>
          </NotThere>
        )
      }
    </Loaded>
  );
}

function OneSession({ session }: { readonly session: Session }) {
  const t = useText();
  const { shortDay } = useFormats();
  const isCalibrating = usePermission('talent:calibrate') && session.closedOn == null;
  const [person, choose] = useState<FoundPerson | null>(null);
  const columns = useColumns(session, isCalibrating);
  return (
    <>
      <Link className="back" to="/nine-box">
        {t('calibration.toMap')}
      </Link>
      <PageHead
        title={session.name}
        lead={t(session.closedOn == null ? 'calibration.lead' : 'calibration.leadClosed', {
          body: session.body,
          document: session.document,
          day: shortDay(session.closedOn ?? session.openedOn),
        })}
      >
        {isCalibrating && (
          <ActButton label={t('calibration.close')}>
            {(close) => (
              <ActDialog
                title={t('calibration.close')}
                act={t('calibration.close')}
                document={CloseCalibrationDocument}
                variables={() => ({
                  input: { calibrationSessionId: session.id, expectedVersion: session.version },
                })}
                onClose={close}
                onDone={close}
              >
                <p>{t('calibration.closeHint')}</p>
              </ActDialog>
            )}
          </ActButton>
        )}
      </PageHead>
      {isCalibrating && <FindPerson label={t('calibration.find')} onFound={choose} />}
      {isCalibrating && person !== null && (
        <AdjustPerson key={person.id} session={session} person={person.id} onClose={() => choose(null)} />
      )}
      <h2>{t('calibration.adjustments', { count: session.adjustments.length })}</h2>
      {session.adjustments.length > 0 && (
        <>
          <TableFiles
            name={t('calibration.file')}
            columns={columns}
            rows={async () => session.adjustments}
            question={{ document: CalibrationSessionDocument, variables: { session: session.id } }}
          />
          <DataTable
            caption={t('calibration.adjustments', { count: session.adjustments.length })}
            columns={columns}
            rows={session.adjustments}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </>
  );
}

function useColumns(session: Session, isCalibrating: boolean): readonly Column<Adjustment>[] {
  const t = useText();
  const label = useLabel();
  const { score, shortDay } = useFormats();
  const before = ({ lower, upper }: Adjustment['before']) =>
    lower === upper ? score(lower) : t('interval.places', { best: score(lower), worst: score(upper) });
  return [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ employee }) => (
        <Link to="/people/$person" params={{ person: employee.id }}>
          {employee.name}
        </Link>
      ),
      file: ({ employee }) => employee.name,
    },
    {
      id: 'axis',
      head: t('calibration.axis'),
      cell: ({ axis }) => label('TalentAxis', axis),
      file: ({ axis }) => label('TalentAxis', axis),
    },
    {
      id: 'before',
      head: t('calibration.before'),
      isNumber: true,
      cell: (one) => before(one.before),
      file: (one) => before(one.before),
    },
    {
      id: 'after',
      head: t('calibration.after'),
      isNumber: true,
      cell: ({ after }) => score(after),
      file: ({ after }) => after,
    },
    {
      id: 'boxes',
      head: t('calibration.boxes'),
      cell: ({ employee }) =>
        session.closedOn == null
          ? t('calibration.onClosing', { before: (employee.talent?.boxes ?? []).join(', ') })
          : t('calibration.fromTo', {
              before: (employee.talent?.boxes ?? []).join(', '),
              after: (employee.calibratedPlace?.boxes ?? []).join(', '),
            }),
    },
    {
      id: 'reason',
      head: t('acts.reason'),
      cell: ({ reason, adjustedOn, adjustedBy }) => (
        <>
          {reason}
          <small>
            {adjustedBy} · {shortDay(adjustedOn)}
          </small>
        </>
      ),
      file: ({ reason }) => reason,
    },
    ...(isCalibrating
      ? [
          {
            id: 'withdraw',
            head: t('calibration.withdraw'),
            cell: ({ id, employee }: Adjustment) => (
              <ActButton label={t('calibration.withdraw')}>
                {(close) => (
                  <ActDialog
                    title={t('calibration.withdrawOf', { name: employee.name })}
                    act={t('calibration.withdraw')}
                    document={WithdrawAdjustmentDocument}
                    variables={() => ({
                      input: { calibrationAdjustmentId: id, expectedVersion: session.version },
                    })}
                    onClose={close}
                    onDone={close}
                  >
                    {null}
                  </ActDialog>
                )}
              </ActButton>
            ),
          },
        ]
      : []),
  ];
}
