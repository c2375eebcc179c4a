import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AlsoCalled, useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { FillingDocument, type FillingStatus, type WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Dossiers } from '../../parts/dossiers';
import { PageHead } from '../../parts/page-head';
import { Loaded, NotThere, PartOfWhole } from '../../parts/states';
import { Applications } from './applications';
import { Approvals } from './approvals';
import { Decision, DecisionActs } from './decision';
import { ExcludedPeople } from './excluded-people';
import { FillingActs } from './filling-acts';
import { RecordRequests } from './record-requests';
import { Shortlist } from './shortlist';
import { ShortlistEditor } from './shortlist-editor';
import { StageResults } from './stage-results';

const STAGES: readonly FillingStatus[] = ['OPEN', 'SHORTLISTED', 'DECIDED', 'APPOINTED'];
/** Only of a post of which the formation is asked for first. */
const FIRST: FillingStatus = 'REQUESTED';

/** A filling through its stages, from the opening to the decision and the appointment. */
export function FillingPage() {
  const t = useText();
  const { filling } = useParams({ from: '/fillings/$filling' });
  const [result, ask] = useQuery({ query: FillingDocument, variables: { filling } });
  return (
    <Loaded isPage result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) =>
        node?.__typename === 'Filling' ? (
          <AlsoCalled type="FillingApproval" names={node.rule.approvals}>
            <OneFilling filling={node} />
          </AlsoCalled>
        ) : (
          <NotThere title={t('filling.notThere')}>
            <Link to="/fillings">{t('filling.toFillings')}</Link>
          </NotThere>
        )
      }
    </Loaded>
  );
}

function OneFilling({ filling }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const isFilling = usePermission('succession:fill');
  const { position, rule, status } = filling;
  const isChoosing = isFilling && status === 'OPEN' && rule.method !== 'RECRUITMENT';
  return (
    <>
      <Link className="back" to="/posts/$post" params={{ post: position.code }}>
        {t('plan.toPost')}
      </Link>
      <PageHead
        title={t('filling.title', { post: position.title })}
        lead={t('filling.lead', {
          unit: position.unit.name,
          method: label('SelectionMethod', rule.method),
          day: shortDay(filling.openedOn),
          document: filling.document,
        })}
      >
        <FillingActs filling={filling} />
      </PageHead>
      <Progress status={status} />
      <PartOfWhole />
      {filling.cancelledBecause != null && (
        <p className="note bad">{t('filling.cancelledBecause', { reason: filling.cancelledBecause })}</p>
      )}
      {filling.warnings.map(({ kind, text }) => (
        <p key={`${kind} ${text}`} className="note warn">
          {text}
        </p>
      ))}
      <Decision filling={filling} />
      <DecisionActs filling={filling} />
      <Shortlist filling={filling} />
      <StageResults filling={filling} />
      <Approvals filling={filling} />
      <Applications filling={filling} />
      {filling.among !== 'EVERYBODY' && (
        <Link to="/posts/$post" params={{ post: position.code }} search={{ among: filling.among }}>
          {t('filling.rankingAmong', { field: label('CandidateField', filling.among) })}
        </Link>
      )}
      {isChoosing && <ShortlistEditor filling={filling} />}
      <RecordRequests filling={filling} />
      <ExcludedPeople filling={filling} />
      <Dossiers subject={filling.id} />
      <p className="quiet">{t('filling.rule', { basis: rule.legalBasis, authority: rule.decidedBy })}</p>
    </>
  );
}

/** The stages in order, and the one that is reached. */
function Progress({ status }: { readonly status: WholeFillingFragment['status'] }) {
  const t = useText();
  const label = useLabel();
  const stages = status === FIRST ? [FIRST, ...STAGES] : STAGES;
  const at = stages.indexOf(status);
  return (
    <ol className="stages" aria-label={t('filling.stages')}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          aria-current={stage === status ? 'step' : undefined}
          data-done={index < at || undefined}
        >
          {label('FillingStatus', stage)}
        </li>
      ))}
      {at === -1 && <li aria-current="step">{label('FillingStatus', status)}</li>}
    </ol>
  );
}
