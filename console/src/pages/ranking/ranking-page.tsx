import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { usePages } from '../../data/pages';
import { RankingDocument, type RankingQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Facts, PageHead } from '../../parts/page-head';
import { Empty, Failure, NotThere, Skeleton } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useAskedRanking } from './asked-ranking';
import { CandidateTable, useCandidateColumns } from './candidate-table';
import { Comparison } from './comparison';
import { MethodsView } from './methods-view';
import { PostActs } from './post-acts';
import { RankingControls } from './ranking-controls';
import { SettleView } from './settle-view';

export type RankedPost = NonNullable<RankingQuery['position']>;
export type Ranking = NonNullable<RankedPost['ranking']>;
export type RankedCandidate = Ranking['candidates']['nodes'][number];

const VIEWS = ['methods', 'settle'] as const;

/** Everybody considered for a post: places and scores as what is certain and what is possible, and why. */
export function RankingPage() {
  const t = useText();
  const { day } = useFormats();
  const { asked, search, size, change } = useAskedRanking();
  const variables = {
    ...asked,
    order: search.order ?? ('ASSURED' as const),
    standing: search.standing === undefined ? (['ELIGIBLE', 'UNDETERMINED'] as const) : [search.standing],
    size,
  };
  const [{ data, error, stale, fetching }, ask] = useQuery({
    query: RankingDocument,
    variables: { ...variables, standing: [...variables.standing] },
  });
  const pages = usePages(
    RankingDocument,
    { ...variables, standing: [...variables.standing] },
    (answer) => answer.position?.ranking?.candidates,
  );
  const columns = useCandidateColumns();
  if (error !== undefined && data?.position?.ranking == null)
    return (
      <>
        <Failure isPage error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
        <Link to="/posts/$post" params={{ post: asked.post }} search={{}}>
          {t('ranking.asUsual')}
        </Link>
      </>
    );
  if (data === undefined) return <Skeleton rows={12} />;
  const { position } = data;
  const ranking = position?.ranking;
  if (position == null || ranking == null)
    return (
      <NotThere title={t('ranking.noPost')}>
        <Link to="/vacancies">{t('ranking.toVacancies')}</Link>
      </NotThere>
    );
  return (
    <>
      <Link className="back" to="/vacancies">
        {t('ranking.toVacancies')}
      </Link>
      <PageHead
        title={position.title}
        lead={t('ranking.lead', {
          unit: position.unit.name,
          code: position.code,
          day: day(ranking.on),
          policy: ranking.policy.label,
          version: ranking.policy.version,
        })}
      >
        <PostActs post={position.code} />
      </PageHead>
      <Figures ranking={ranking} />
      <FirstPlace ranking={ranking} people={pages.rows} />
      <RankingControls ranking={ranking} />
      <Comparison />
      <fieldset className="tabs">
        <legend className="hidden">{t('ranking.views')}</legend>
        <button
          type="button"
          aria-pressed={search.view === undefined}
          onClick={() => change({ view: undefined })}
        >
          {t('ranking.list')}
        </button>
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={search.view === view}
            onClick={() => change({ view })}
          >
            {t(`ranking.${view}`)}
          </button>
        ))}
      </fieldset>
      {search.view === 'methods' && <MethodsView />}
      {search.view === 'settle' && <SettleView />}
      {search.view === undefined && (
        <>
          <TableFiles
            name={t('ranking.file', { code: position.code })}
            columns={columns}
            rows={pages.all}
            question={pages.question}
          />
          <div className="loaded" aria-busy={stale || fetching || undefined}>
            <CandidateTable people={pages.rows} of={ranking.candidates.totalCount} />
          </div>
          {pages.rows.length === 0 &&
            (ranking.isRounded ? (
              <Empty title={t('ranking.nobodySeen')}>{t('ranking.nobodySeenLead')}</Empty>
            ) : (
              <Empty title={t('ranking.nobody')}>{t('ranking.nobodyLead')}</Empty>
            ))}
          {pages.hasMore && (
            <button
              type="button"
              className="button"
              disabled={pages.isAsking}
              onClick={() => void pages.more()}
            >
              {t('table.more')}
            </button>
          )}
        </>
      )}
      <p className="quiet paper-foot">
        {t('ranking.foot', {
          day: day(ranking.on),
          policy: ranking.policy.label,
          version: ranking.policy.version,
          fingerprint: ranking.fingerprint,
        })}
      </p>
    </>
  );
}

function Figures({ ranking }: { readonly ranking: Ranking }) {
  const t = useText();
  const { count } = useFormats();
  return (
    <>
      <Facts
        facts={[
          [t('ranking.considered'), count(ranking.considered)],
          [t('ranking.eligible'), count(ranking.eligible)],
          [t('ranking.undetermined'), count(ranking.undetermined)],
          [t('ranking.ineligible'), count(ranking.ineligible)],
        ]}
      />
      {ranking.isRounded && <p className="quiet">{t('ranking.rounded')}</p>}
      {[...ranking.findings, ...ranking.assumptions.map(({ text }) => text)].map((finding) => (
        <p key={finding} className="note warn">
          {finding}
        </p>
      ))}
    </>
  );
}

/** Whether the first place is sure, and what that means. */
function FirstPlace({
  ranking,
  people,
}: {
  readonly ranking: Ranking;
  readonly people: readonly RankedCandidate[];
}) {
  const t = useText();
  const { count } = useFormats();
  const { change } = useAskedRanking();
  const first = people.find(({ place }) => place === 1);
  if (first === undefined) return <p className="note calm">{t('ranking.advice')}</p>;
  const isSure = first.isSettled && first.worstPlace === 1;
  const name = first.employee?.name ?? '–';
  return (
    <p className={`note ${isSure ? 'calm' : 'warn'}`}>
      {isSure
        ? t('ranking.sure', { name })
        : t('ranking.uncertain', { name, worst: count(first.worstPlace ?? ranking.eligible) })}{' '}
      {!isSure && (
        <button type="button" className="button plain" onClick={() => change({ view: 'settle' })}>
          {t('ranking.whatSettles')}
        </button>
      )}{' '}
      {t('ranking.advice')}
    </p>
  );
}
