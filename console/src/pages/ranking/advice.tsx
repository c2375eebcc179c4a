import { useState } from 'react';
import { useLongQuery } from '../../data/long-query';
import { CandidateAdviceDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { Loaded } from '../../parts/states';
import { useAskedRanking } from './asked-ranking';

/** What would change the answer: worked out when somebody asks, since it takes a while. */
export function AdviceFor({ person }: { readonly person: string }) {
  const t = useText();
  const [isAsked, ask] = useState(false);
  return (
    <section>
      <h3>{t('advice.title')}</h3>
      {isAsked ? (
        <Answer person={person} />
      ) : (
        <button type="button" className="button" onClick={() => ask(true)}>
          {t('advice.ask')}
        </button>
      )}
    </section>
  );
}

function Answer({ person }: { readonly person: string }) {
  const t = useText();
  const { day } = useFormats();
  const { asked } = useAskedRanking();
  const long = useLongQuery(CandidateAdviceDocument, { ...asked, person, goal: null });
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
