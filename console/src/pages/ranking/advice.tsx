import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLongQuery } from '../../data/long-query';
import { CandidateAdviceDocument, type Standing } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { TextField } from '../../parts/fields';
import { Loaded } from '../../parts/states';
import { useAskedRanking } from './asked-ranking';

/** What would change the answer: worked out when somebody asks, since it takes a while. */
export function AdviceFor({
  person,
  standing,
  place,
}: {
  readonly person: string;
  readonly standing: Standing;
  readonly place: number | null;
}) {
  const t = useText();
  const isEligible = standing === 'ELIGIBLE';
  // Who may be appointed asks for a better place; anybody else for eligibility.
  const [goal, aim] = useState(String(Math.max(1, (place ?? 2) - 1)));
  const [asked, ask] = useState<{ readonly place: number } | 'ELIGIBLE' | null>(null);
  if (isEligible && place === 1)
    return (
      <section>
        <h3>{t('advice.title')}</h3>
        <p>
          {t('advice.first')}{' '}
          <Link from="/posts/$post" search={(was) => ({ ...was, view: 'settle' as const })}>
            {t('ranking.whatSettles')}
          </Link>
        </p>
      </section>
    );
  return (
    <section>
      <h3>{t('advice.title')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask(isEligible ? { place: Number(goal) } : 'ELIGIBLE');
        }}
      >
        {isEligible && (
          <TextField
            type="number"
            min={1}
            max={Math.max(1, (place ?? 1_000) - 1)}
            label={t('advice.place')}
            isRequired
            value={goal}
            onChange={aim}
          />
        )}
        {(asked === null || isEligible) && (
          <button type="submit" className="button">
            {t('advice.ask')}
          </button>
        )}
      </form>
      {asked !== null && <Answer person={person} goal={asked === 'ELIGIBLE' ? null : asked} />}
    </section>
  );
}

function Answer({
  person,
  goal,
}: {
  readonly person: string;
  readonly goal: { readonly place: number } | null;
}) {
  const t = useText();
  const { day } = useFormats();
  const { asked } = useAskedRanking();
  const long = useLongQuery(CandidateAdviceDocument, { ...asked, person, goal });
  return (
    <Loaded {...long} rows={3}>
      {({ position }) => {
        const advice = position?.ranking?.candidate?.advice;
        if (advice == null) return <p className="quiet">{t('advice.none')}</p>;
        if (!advice.isReachable) return <p>{t('advice.unreachable')}</p>;
        return (
          <>
            {advice.day != null && <p>{t('advice.day', { day: day(advice.day) })}</p>}
            <ol className="acts-advised">
              {advice.acts.map(({ text, from, isCondition }) => (
                <li key={text}>
                  {text}
                  <small>{isCondition ? t('advice.condition') : t('advice.from', { day: day(from) })}</small>
                </li>
              ))}
            </ol>
            {advice.acts.length === 0 && <p>{t('advice.nothing')}</p>}
            {advice.supposes != null && <p className="quiet">{advice.supposes}</p>}
            {advice.closesOn != null && (
              <p className="quiet">{t('advice.closes', { day: day(advice.closesOn) })}</p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
