import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { today, yearsFrom } from '../../data/days';
import {
  DraftPlanDocument,
  OpenFillingDocument,
  PostActsDocument,
  type PostActsQuery,
  type SelectionMethod,
  VacancyOfPostDocument,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { FormDialog } from '../../parts/form-dialog';
import { Refused } from '../../parts/states';

type Post = NonNullable<PostActsQuery['position']>;

/** Plans in which names are still written or decided. */
const CURRENT_PLANS = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED'];
const OPEN_FILLINGS = ['REQUESTED', 'OPEN', 'SHORTLISTED', 'DECIDED'];
const DRAFTED_PLANS = ['DRAFT', 'SUBMITTED', 'RETURNED'];
/** As far ahead as a vacancy can be filled. */
const YEARS_AHEAD = 5;
const LONGEST_TITLE = 100;

/** What can be done for a post: a plan, a filling, or those that there are. */
export function PostActs({ post }: { readonly post: string }) {
  const t = useText();
  const label = useLabel();
  const [{ data, error }] = useQuery({ query: PostActsDocument, variables: { post } });
  const isDrafting = usePermission('succession:draft');
  const isFilling = usePermission('succession:fill');
  const [isOpening, open] = useState(false);
  const found = data?.position;
  if (found == null) return <Refused error={error} />;
  const plans = (found.successionPlans ?? []).filter(({ status }) => CURRENT_PLANS.includes(status));
  const all = found.fillings ?? [];
  // Of those that are over the last one: by it the seat was filled.
  const last = all
    .filter(({ status }) => status === 'APPOINTED')
    .toSorted((one, other) => one.openedOn.localeCompare(other.openedOn))
    .slice(-1);
  const fillings = [...all.filter(({ status }) => OPEN_FILLINGS.includes(status)), ...last];
  return (
    <>
      {plans.map(({ id, number, status }) => (
        <Link key={id} className="button" to="/plans/$plan" params={{ plan: id }}>
          {t('post.plan', { number, status: label('PlanStatus', status) })}
        </Link>
      ))}
      {isDrafting && !plans.some(({ status }) => DRAFTED_PLANS.includes(status)) && <DraftPlan post={post} />}
      {fillings.map(({ id, status }) => (
        <Link key={id} className="button" to="/fillings/$filling" params={{ filling: id }}>
          {t('post.filling', { status: label('FillingStatus', status) })}
        </Link>
      ))}
      {isFilling && (
        <button type="button" className="button" onClick={() => open(true)}>
          {t('post.openFilling')}
        </button>
      )}
      {isOpening && <OpenFillingDialog post={found} onClose={() => open(false)} />}
    </>
  );
}

function DraftPlan({ post }: { readonly post: string }) {
  const t = useText();
  const navigate = useNavigate();
  const [{ fetching, error }, draft] = useMutation(DraftPlanDocument);
  const begin = async () => {
    const { data } = await draft({ input: { position: { code: post } } });
    const plan = data?.draftSuccessionPlan?.successionPlan?.id;
    if (plan !== undefined) void navigate({ to: '/plans/$plan', params: { plan } });
  };
  return (
    <>
      <button type="button" className="button strong" disabled={fetching} onClick={() => void begin()}>
        {t('post.draftPlan')}
      </button>
      <Refused error={error} />
    </>
  );
}

function OpenFillingDialog({ post, onClose }: { readonly post: Post; readonly onClose: () => void }) {
  const t = useText();
  const { day } = useFormats();
  const label = useLabel();
  const navigate = useNavigate();
  const [{ data, fetching, error }] = useQuery({
    query: VacancyOfPostDocument,
    variables: {
      until: yearsFrom(today(), YEARS_AHEAD),
      filter: {
        class: [post.class],
        unit: { code: post.unit.code },
        position: { title: post.title.slice(0, LONGEST_TITLE) },
      },
    },
  });
  const vacancy = data?.vacancies?.nodes.find(({ position }) => position.id === post.id);
  return (
    <FormDialog
      name={`open-filling ${post.code}`}
      title={t('post.openFilling')}
      act={t('post.open')}
      document={OpenFillingDocument}
      isReady={vacancy !== undefined}
      fields={[
        {
          name: 'method',
          label: t('post.method'),
          choices: post.waysToFill.map((value) => ({ value, label: label('SelectionMethod', value) })),
        },
        { name: 'document', label: t('acts.document') },
      ]}
      variables={({ method, document = '' }, idempotencyKey) => ({
        input: { vacancyId: vacancy?.id ?? '', method: method as SelectionMethod, document, idempotencyKey },
      })}
      onClose={onClose}
      onDone={({ openFilling }) => {
        const filling = openFilling?.filling?.id;
        if (filling !== undefined) void navigate({ to: '/fillings/$filling', params: { filling } });
      }}
    >
      <Refused error={error} />
      {!fetching && error === undefined && vacancy === undefined && (
        <p className="note warn">{t('post.notVacant')}</p>
      )}
      {vacancy !== undefined && <p>{t('post.vacantSince', { day: day(vacancy.since) })}</p>}
      {post.closedWays.map(({ method, because }) => (
        <small key={method}>
          {label('SelectionMethod', method)}: {because}
        </small>
      ))}
    </FormDialog>
  );
}
