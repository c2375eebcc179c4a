import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { useDraft, useIsDrafted } from '../../data/draft';
import {
  EndorsePlanDocument,
  PlanDocument,
  ReturnPlanDocument,
  SubmitPlanDocument,
  type WholePlanFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { ActDialog } from '../../parts/act-dialog';
import { Dossiers } from '../../parts/dossiers';
import { FormDialog } from '../../parts/form-dialog';
import { PageHead } from '../../parts/page-head';
import { Loaded, NotThere } from '../../parts/states';
import { PlanConflict } from './plan-conflict';
import { PlanEditor } from './plan-editor';
import { PlanNominations } from './plan-nominations';
import { type WrittenPlan, writtenOf } from './written-plan';

const WRITABLE = ['DRAFT', 'RETURNED'];

/** A plan of succession: written, ordered, submitted, returned or endorsed. */
export function PlanPage() {
  const t = useText();
  const { plan } = useParams({ from: '/plans/$plan' });
  const [result, ask] = useQuery({ query: PlanDocument, variables: { plan } });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  return (
    <Loaded isPage result={result} retry={refresh}>
      {({ node }) =>
        node?.__typename === 'SuccessionPlan' ? (
          <OnePlan key={node.id} plan={node} />
        ) : (
          <NotThere title={t('plan.notThere')}>
            <Link to="/plans">{t('plan.toPlans')}</Link>
          </NotThere>
        )
      }
    </Loaded>
  );
}

function OnePlan({ plan }: { readonly plan: WholePlanFragment }) {
  const t = useText();
  const label = useLabel();
  const isWriting = usePermission('succession:draft') && WRITABLE.includes(plan.status);
  const { position } = plan;
  return (
    <>
      <Link className="back" to="/posts/$post" params={{ post: position.code }}>
        {t('plan.toPost')}
      </Link>
      <PageHead
        title={t('plan.title', { post: position.title })}
        lead={t('plan.lead', {
          unit: position.unit.name,
          number: plan.number,
          status: label('PlanStatus', plan.status),
        })}
      >
        <PlanActs plan={plan} />
      </PageHead>
      <History plan={plan} />
      {plan.changed.length > 0 && (
        <p className="note warn">{t('plan.changed', { count: plan.changed.length })}</p>
      )}
      {!isWriting && <LeftDraft plan={plan} />}
      {isWriting ? <PlanEditor key={plan.id} plan={plan} /> : <PlanNominations plan={plan} />}
      <Dossiers subject={plan.id} />
    </>
  );
}

/** What somebody was writing when another one moved the plan on: it is kept, and said. */
function LeftDraft({ plan }: { readonly plan: WholePlanFragment }) {
  const stored = writtenOf(plan);
  const [written, , forget, isKept] = useDraft<WrittenPlan>(`plan ${plan.id}`, stored);
  if (!isKept) return null;
  return <PlanConflict theirs={stored} yours={written} takeTheirs={forget} keepYours={null} />;
}

/** Who did what when, and why it was returned. */
function History({ plan }: { readonly plan: WholePlanFragment }) {
  const t = useText();
  const { shortDay } = useFormats();
  const steps = [
    t('plan.draftedBy', { name: plan.draftedBy, day: shortDay(plan.draftedOn) }),
    plan.submittedBy == null || plan.submittedOn == null
      ? null
      : t('plan.submittedBy', { name: plan.submittedBy, day: shortDay(plan.submittedOn) }),
    plan.endorsedBy == null || plan.endorsedOn == null
      ? null
      : t('plan.endorsedBy', {
          name: plan.endorsedBy,
          day: shortDay(plan.endorsedOn),
          document: plan.endorsement ?? '–',
        }),
  ].filter((step) => step !== null);
  return (
    <>
      <p className="quiet">{steps.join(' · ')}</p>
      {plan.returnedBecause != null && plan.status === 'RETURNED' && (
        <p className="note warn">{t('plan.returnedBecause', { reason: plan.returnedBecause })}</p>
      )}
    </>
  );
}

function PlanActs({ plan: { id, version, status } }: { readonly plan: WholePlanFragment }) {
  const t = useText();
  const isDrafting = usePermission('succession:draft');
  const isEndorsing = usePermission('succession:endorse');
  const input = { successionPlanId: id, expectedVersion: version };
  return (
    <>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('plan.print')}
      </button>
      {isDrafting && WRITABLE.includes(status) && (
        <ActButton label={t('plan.submit')} isStrong>
          {(close) => <SubmitDialog input={input} onClose={close} />}
        </ActButton>
      )}
      {isEndorsing && status === 'SUBMITTED' && (
        <>
          <ActButton label={t('plan.return')}>
            {(close) => (
              <FormDialog
                name={`return ${id}`}
                title={t('plan.return')}
                act={t('plan.return')}
                document={ReturnPlanDocument}
                fields={[{ name: 'note', label: t('acts.reason'), kind: 'long' }]}
                variables={({ note = '' }) => ({ input: { ...input, note } })}
                onClose={close}
                onDone={close}
              />
            )}
          </ActButton>
          <ActButton label={t('plan.endorse')} isStrong>
            {(close) => (
              <FormDialog
                name={`endorse ${id}`}
                title={t('plan.endorse')}
                act={t('plan.endorse')}
                document={EndorsePlanDocument}
                fields={[{ name: 'document', label: t('acts.document') }]}
                variables={({ document = '' }) => ({ input: { ...input, document } })}
                onClose={close}
                onDone={close}
              >
                <p>{t('plan.endorseHint')}</p>
              </FormDialog>
            )}
          </ActButton>
        </>
      )}
    </>
  );
}

function SubmitDialog({
  input,
  onClose,
}: {
  readonly input: { readonly successionPlanId: string; readonly expectedVersion: number };
  readonly onClose: () => void;
}) {
  const t = useText();
  const isUnsaved = useIsDrafted(`plan ${input.successionPlanId}`);
  return (
    <ActDialog
      title={t('plan.submit')}
      act={t('plan.submit')}
      document={SubmitPlanDocument}
      isReady={!isUnsaved}
      variables={() => ({ input })}
      onClose={onClose}
      onDone={onClose}
    >
      <p>{t('plan.submitHint')}</p>
      {isUnsaved && <p className="note warn">{t('plan.submitUnsaved')}</p>}
    </ActDialog>
  );
}
