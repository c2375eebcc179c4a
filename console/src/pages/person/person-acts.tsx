import { useChoices } from '../../app/labels';
import { usePermission, useSignedIn } from '../../app/session-context';
import { today } from '../../data/days';
import {
  type PerformancePredicate,
  type PerformanceRating,
  RecordAppraisalsDocument,
  RecordFeedbackDocument,
  RecordPotentialDocument,
  type WholePersonFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog } from '../../parts/form-dialog';
import { Attest } from './attest';

/** What whoever keeps a record can complete in it; nobody keeps their own. */
export function PersonActs({ person }: { readonly person: WholePersonFragment }) {
  const { viewer } = useSignedIn();
  const isAttesting = usePermission('workforce:attest');
  const isAppraising = usePermission('workforce:appraise');
  const isKeeping = usePermission('records:keep');
  if (viewer.employee?.id === person.id || person.visibility !== 'RECORD') return null;
  return (
    <>
      {isAttesting && <Attest person={person} />}
      {isAppraising && <Appraise person={person} />}
      {isKeeping && <Feedback person={person} />}
      {isKeeping && <Potential person={person} />}
    </>
  );
}

interface Props {
  readonly person: WholePersonFragment;
}

function Appraise({ person: { id, name } }: Props) {
  const t = useText();
  const ratings = useChoices('PerformanceRating');
  return (
    <ActButton label={t('person.appraise')}>
      {(close) => (
        <FormDialog
          name={`appraise ${id}`}
          title={t('person.appraiseOf', { name })}
          act={t('person.appraise')}
          document={RecordAppraisalsDocument}
          fields={[
            {
              name: 'year',
              label: t('person.year'),
              kind: 'number',
              min: 2000,
              max: Number(today().slice(0, 4)),
            },
            {
              name: 'workResult',
              path: 'appraisals.0.workResult',
              label: t('person.workResult'),
              choices: ratings,
            },
            {
              name: 'behaviour',
              path: 'appraisals.0.behaviour',
              label: t('person.behaviour'),
              choices: ratings,
            },
            { name: 'document', label: t('acts.document') },
          ]}
          variables={({ year, workResult, behaviour, document = '' }) => ({
            input: {
              year: Number(year),
              document,
              appraisals: [
                {
                  employeeId: id,
                  workResult: workResult as PerformanceRating,
                  behaviour: behaviour as PerformanceRating,
                },
              ],
            },
          })}
          onClose={close}
          onDone={close}
        />
      )}
    </ActButton>
  );
}

function Feedback({ person: { id, name } }: Props) {
  const t = useText();
  const predicates = useChoices('PerformancePredicate');
  return (
    <ActButton label={t('person.feedback')}>
      {(close) => (
        <FormDialog
          name={`feedback ${id}`}
          title={t('person.feedbackOf', { name })}
          act={t('person.feedback')}
          document={RecordFeedbackDocument}
          fields={[
            { name: 'predicate', label: t('person.predicate'), choices: predicates },
            { name: 'raters', label: t('person.raters'), kind: 'number', min: 1, max: 1_000 },
            { name: 'concludedOn', label: t('person.concludedOn'), kind: 'date', max: today() },
            { name: 'document', label: t('acts.document') },
          ]}
          variables={({ predicate, raters, concludedOn = '', document = '' }, idempotencyKey) => ({
            input: {
              employeeId: id,
              predicate: predicate as PerformancePredicate,
              raters: Number(raters),
              concludedOn,
              document,
              idempotencyKey,
            },
          })}
          onClose={close}
          onDone={close}
        />
      )}
    </ActButton>
  );
}

function Potential({ person: { id, name } }: Props) {
  const t = useText();
  return (
    <ActButton label={t('person.potential')}>
      {(close) => (
        <FormDialog
          name={`potential ${id}`}
          title={t('person.potentialOf', { name })}
          act={t('person.potential')}
          document={RecordPotentialDocument}
          fields={[
            { name: 'score', label: t('person.score'), kind: 'number', min: 0, max: 100, step: 0.01 },
            { name: 'assessedOn', label: t('person.assessedOn'), kind: 'date', max: today() },
            { name: 'validUntil', label: t('person.validUntil'), kind: 'date' },
            { name: 'document', label: t('acts.document') },
          ]}
          variables={({ score, assessedOn = '', validUntil = '', document = '' }, idempotencyKey) => ({
            input: { employeeId: id, score: Number(score), assessedOn, validUntil, document, idempotencyKey },
          })}
          onClose={close}
          onDone={close}
        />
      )}
    </ActButton>
  );
}
