import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useLabel } from '../../app/labels';
import type { Question } from '../../data/pages';
import { CandidateDocument, type CandidateQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { IntervalBar } from '../../parts/interval';
import { SIGN_OF_OUTCOME, Sign } from '../../parts/sign';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { AdviceFor } from './advice';
import { useAskedRanking } from './asked-ranking';

type Candidate = NonNullable<NonNullable<NonNullable<CandidateQuery['position']>['ranking']>['candidate']>;
export type RuleResult = NonNullable<Candidate['eligibility']>[number];
export type Contribution = NonNullable<Candidate['contributions']>[number];

/** What stands in the way comes first, then what nobody knows. */
const ORDER = ['FAIL', 'UNKNOWN', 'WAIVED', 'PASS'];
/** Weights are hundredths of a percent. */
const WEIGHT_UNIT = 10_000;

/** Eligibility rule by rule, points with their evidence, what is missing, and what would change the answer. */
export function CandidateDetails({ person }: { readonly person: string }) {
  const t = useText();
  const label = useLabel();
  const { asked } = useAskedRanking();
  const [result, ask] = useQuery({ query: CandidateDocument, variables: { ...asked, person } });
  return (
    <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })} rows={6}>
      {({ position }) => {
        const candidate = position?.ranking?.candidate;
        if (candidate == null) return <p>{t('ranking.notInField')}</p>;
        if (candidate.withheld != null)
          return <p className="note warn">{label('WithheldReason', candidate.withheld.reason)}</p>;
        return (
          <div className="details">
            <h2 className="hidden">{candidate.employee?.name ?? t('ranking.withheld')}</h2>
            <Eligibility rules={candidate.eligibility ?? []} />
            <Points
              contributions={candidate.contributions ?? []}
              question={{ document: CandidateDocument, variables: { ...asked, person } }}
            />
            <Lacking candidate={candidate} />
            <AdviceFor person={person} standing={candidate.standing} place={candidate.place ?? null} />
            <p>
              <Link to="/people/$person" params={{ person }}>
                {t('ranking.wholeRecord')}
              </Link>
            </p>
          </div>
        );
      }}
    </Loaded>
  );
}

function Eligibility({ rules }: { readonly rules: readonly RuleResult[] }) {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  const sorted = rules.toSorted(
    (first, second) => ORDER.indexOf(first.outcome) - ORDER.indexOf(second.outcome),
  );
  const passed = rules.filter(({ outcome }) => outcome === 'PASS' || outcome === 'WAIVED').length;
  return (
    <section>
      <h3>
        {t('ranking.rules')}{' '}
        <span className="quiet">{t('ranking.rulesPassed', { passed, all: rules.length })}</span>
      </h3>
      <ul className="rules">
        {sorted.map((rule) => (
          <li key={`${rule.rule} ${rule.required}`} className={rule.outcome.toLowerCase()}>
            <Sign kind={SIGN_OF_OUTCOME[rule.outcome] ?? 'unknown'}>{label('Outcome', rule.outcome)}</Sign>
            <div>
              <strong>{rule.required}</strong>
              {rule.found != null && <span>{rule.found}</span>}
              {rule.remedy != null && rule.outcome !== 'PASS' && <span>{rule.remedy}</span>}
              {rule.eligibleFrom != null && (
                <span>{t('ranking.eligibleFrom', { day: shortDay(rule.eligibleFrom) })}</span>
              )}
              <small>{rule.citation}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Points({
  contributions,
  question,
}: {
  readonly contributions: readonly Contribution[];
  /** That they answer. */
  readonly question: Question;
}) {
  const t = useText();
  const { share, shortDay } = useFormats();
  const columns: readonly Column<Contribution>[] = [
    { id: 'criterion', head: t('compare.criterion'), file: ({ criterion }) => criterion.label },
    { id: 'weight', head: t('ranking.weightWord'), file: ({ criterion }) => criterion.weight / WEIGHT_UNIT },
    { id: 'lower', head: t('compare.lower'), file: ({ possible }) => possible.lower },
    { id: 'upper', head: t('compare.upper'), file: ({ possible }) => possible.upper },
    { id: 'because', head: t('acts.reason'), file: ({ because }) => because },
    {
      id: 'evidence',
      head: t('ranking.evidence'),
      file: ({ evidence }) => evidence.map(({ text, on }) => `${text} ${on ?? ''}`.trim()).join('; '),
    },
  ];
  return (
    <section>
      <h3>{t('ranking.points')}</h3>
      <TableFiles
        name={t('ranking.pointsFile')}
        columns={columns}
        rows={async () => contributions}
        question={question}
      />
      <table className="points" aria-label={t('ranking.points')}>
        <tbody>
          {contributions.map(({ criterion, because, possible, evidence }) => (
            <tr key={criterion.code}>
              <th scope="row">
                {criterion.label}
                <small>
                  {t('ranking.weight', { weight: share(criterion.weight / WEIGHT_UNIT) })} · {because}
                </small>
                {evidence.map(({ kind, on, text }) => (
                  <small key={`${kind} ${on} ${text}`} className="evidence">
                    {text}
                    {on != null && ` · ${shortDay(on)}`}
                  </small>
                ))}
              </th>
              <td>
                <IntervalBar isCompact lower={possible.lower} upper={possible.upper} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lacking({ candidate: { missing, gaps, warnings, elsewhere } }: { readonly candidate: Candidate }) {
  const t = useText();
  const label = useLabel();
  const short = (gaps ?? []).filter(({ gap }) => gap === null || gap === undefined || gap > 0);
  return (
    <section>
      <h3>{t('ranking.lackingTitle')}</h3>
      {(missing ?? []).length === 0 && <p className="quiet">{t('ranking.lackingNone')}</p>}
      <ul className="plain-list">
        {(missing ?? []).map(({ kind, label: named, detail, owedBy }) => (
          <li key={`${kind} ${detail}`}>
            {named}
            <small>{t('ranking.owed', { detail, owner: label('RecordOwner', owedBy) })}</small>
          </li>
        ))}
      </ul>
      {short.length > 0 && (
        <>
          <h3>{t('ranking.gaps')}</h3>
          <ul className="plain-list">
            {short.map(({ competency, required, assessed }) => (
              <li key={competency.id}>
                {competency.label}
                <small>
                  {assessed == null
                    ? t('ranking.gapUnknown', { required })
                    : t('ranking.gap', { required, assessed })}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {(warnings ?? []).map(({ kind, text }) => (
        <p key={`${kind} ${text}`} className="note warn">
          {text}
        </p>
      ))}
      {(elsewhere ?? []).map(({ filling, isChosen }) => (
        <p key={filling.id}>
          <Link to="/fillings/$filling" params={{ filling: filling.id }}>
            {t(isChosen ? 'ranking.chosenElsewhere' : 'ranking.listedElsewhere', {
              post: filling.position.title,
            })}
          </Link>
        </p>
      ))}
    </section>
  );
}
