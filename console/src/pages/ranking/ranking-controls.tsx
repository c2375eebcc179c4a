import { useQuery } from 'urql';
import { useChoices } from '../../app/labels';
import { today } from '../../data/days';
import { PolicyChoicesDocument } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ChoiceField } from '../../parts/fields';
import { LateField } from '../../parts/late-field';
import { useAskedRanking } from './asked-ranking';
import type { Ranking } from './ranking-page';

const SHORTLISTS = [3, 5, 10].map((size) => ({ value: String(size), label: String(size) }));
/** Those of fillings under way are chosen on the page of the filling. */
const FIELDS = ['POOL', 'AGENCY', 'HOLDERS', 'APPLICANTS', 'NAMED'];

/** Another day, policy, route or field: each in the address, so that a link opens the same. */
export function RankingControls({ ranking }: { readonly ranking: Ranking }) {
  const t = useText();
  const { search, size, change } = useAskedRanking();
  const [{ data }] = useQuery({ query: PolicyChoicesDocument, variables: {} });
  const policies = (data?.meritPolicies ?? []).map(({ code, version, label, during }) => ({
    value: `${code}/${version}`,
    label: t(during == null ? 'ranking.policyDraft' : 'ranking.policyVersion', { label, version }),
  }));
  const choosePolicy = (value: string) => {
    const [policy, version] = value.split('/');
    change(value === '' ? { policy: undefined, version: undefined } : { policy, version: Number(version) });
  };
  const projections = useChoices('Projection');
  const isAhead = search.on !== undefined && search.on > today();
  return (
    <div className="filters">
      <LateField
        type="date"
        label={t('ranking.day')}
        value={search.on ?? ranking.on}
        onChange={(on) => change({ on: on === '' || on === today() ? undefined : on })}
      />
      <ChoiceField
        label={t('ranking.policy')}
        value={search.policy === undefined ? '' : `${search.policy}/${search.version ?? ''}`}
        none={t('ranking.policyInForce')}
        choices={policies}
        onChange={choosePolicy}
      />
      <ChoiceField
        label={t('ranking.route')}
        value={search.mobility ?? 'PROMOTION'}
        choices={useChoices('MobilityType')}
        onChange={(value) => change({ mobility: value === 'ROTATION' ? value : undefined })}
      />
      <ChoiceField
        label={t('ranking.field')}
        value={search.among ?? ''}
        none={t('ranking.everybody')}
        choices={useChoices('CandidateField', FIELDS)}
        onChange={(value) => change({ among: (value || undefined) as typeof search.among })}
      />
      {isAhead && (
        <ChoiceField
          label={t('ranking.projection')}
          value={search.projection ?? 'CARRY_FORWARD'}
          choices={projections}
          onChange={(value) => change({ projection: value === 'STRICT' ? value : undefined })}
        />
      )}
      <ChoiceField
        label={t('ranking.standing')}
        value={search.standing ?? ''}
        none={t('ranking.withinReach')}
        choices={useChoices('Standing')}
        onChange={(value) =>
          change({ standing: (value || undefined) as typeof search.standing, open: undefined })
        }
      />
      <ChoiceField
        label={t('ranking.order')}
        value={search.order ?? 'ASSURED'}
        choices={useChoices('CandidateOrder')}
        onChange={(value) => change({ order: value === 'POSSIBLE' ? value : undefined })}
      />
      <ChoiceField
        label={t('ranking.shortlist')}
        value={String(size)}
        choices={SHORTLISTS}
        onChange={(value) => change({ size: Number(value) === 3 ? undefined : Number(value) })}
      />
    </div>
  );
}
