import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useCodesSaid } from '../app/labels';
import { usePermission } from '../app/session-context';
import { isConflict, type Refusal, refusalOf } from '../data/refusal';
import { useText } from '../i18n/language';
import { PageHead } from './page-head';

const FOR_GOOD = ['FORBIDDEN', 'BAD_USER_INPUT', 'FIGURES_WITHHELD', 'RANKING_WITHHELD'];

/** Stands where rows will stand, at about their height. */
export function Skeleton({ rows = 8 }: { readonly rows?: number }) {
  const t = useText();
  return (
    <div className="skeleton" role="status" aria-label={t('states.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike.
        <div key={row} />
      ))}
    </div>
  );
}

/** Says what happened, that nothing is lost, and offers one act. */
export function Failure({
  error,
  retry,
  isPage = false,
}: {
  readonly error: CombinedError | Error;
  readonly retry: () => void;
  /** Whether nothing else is on the page. */
  readonly isPage?: boolean;
}) {
  const t = useText();
  const Heading = isPage ? 'h1' : 'h2';
  const say = useRefusalSaid();
  const refusal = refusalOf(error);
  const act = (
    <button type="button" className="button" onClick={retry}>
      {t('states.retry')}
    </button>
  );
  if (refusal.kind === 'SESSION_ENDED')
    return (
      <div className="state" role="alert">
        <Heading>{t('states.sessionEnded')}</Heading>
        <p>{t('states.sessionEndedAct')}</p>
        <button type="button" className="button strong" onClick={() => location.reload()}>
          {t('states.signInAgain')}
        </button>
      </div>
    );
  return (
    <div className="state" role="alert">
      <Heading>{refusal.kind === 'NETWORK' ? t('states.noConnection') : t('states.notAnswered')}</Heading>
      <p>{refusal.kind === 'NETWORK' ? t('states.nothingLost') : say(refusal)}</p>
      {!isForGood(refusal) && act}
    </div>
  );
}

/** What the service says of a refusal, for people. */
function useRefusalSaid(): (refusal: Extract<Refusal, { readonly kind: 'REFUSED' }>) => string {
  const t = useText();
  const say = useCodesSaid();
  return ({ code, message }) => (code === 'FORBIDDEN' ? t('states.forbidden') : say(message));
}

/** Trying again changes nothing. */
function isForGood(refusal: Refusal): boolean {
  return refusal.kind === 'REFUSED' && FOR_GOOD.includes(refusal.code);
}

/** Why an act was refused, where it was tried. */
export function Refused({ error }: { readonly error: CombinedError | Error | null | undefined }) {
  const t = useText();
  const say = useRefusalSaid();
  if (error == null) return null;
  const refusal = refusalOf(error);
  const said = {
    SESSION_ENDED: () => t('states.sessionEndedAct'),
    NETWORK: () => t('states.nothingLost'),
    REFUSED: () => (refusal.kind === 'REFUSED' ? say(refusal) : ''),
  }[refusal.kind]();
  return (
    <p className="note bad" role="alert" data-code={refusal.kind === 'REFUSED' ? refusal.code : refusal.kind}>
      {said} {isConflict(error) && t('states.freshNow')}
      {refusal.kind === 'SESSION_ENDED' && (
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('states.signInAgain')}
        </button>
      )}
    </p>
  );
}

/** Nothing is there, or nothing that the filters let through. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Whoever is bound to units sees of most things a part, and is told so. */
export function PartOfWhole() {
  const t = useText();
  const isWhole = usePermission('workforce:read-records');
  return isWhole ? null : <p className="note calm">{t('states.partOfWhole')}</p>;
}

/** An address of something that there is not, or that is out of reach. */
export function NotThere({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <PageHead title={title} />
      {children}
    </>
  );
}

/** What a query answers: shown when it is there, kept while it is asked anew, and told where it is not. */
export function Loaded<Data>({
  result: { data, error, stale, fetching },
  retry,
  rows,
  isPage = false,
  isGivenUp = false,
  giveUp,
  children,
}: {
  readonly result: {
    readonly data?: Data | undefined;
    readonly error?: CombinedError | undefined;
    readonly stale: boolean;
    readonly fetching: boolean;
  };
  readonly retry: () => void;
  readonly rows?: number;
  /** Whether nothing else is on the page. */
  readonly isPage?: boolean;
  readonly isGivenUp?: boolean;
  /** Of what takes long. */
  readonly giveUp?: () => void;
  readonly children: (data: Data) => ReactNode;
}) {
  const t = useText();
  if (error !== undefined && data == null) return <Failure error={error} retry={retry} isPage={isPage} />;
  if (isGivenUp && data == null)
    return (
      <div className="state" role="status">
        <p>{t('states.givenUp')}</p>
        <button type="button" className="button" onClick={retry}>
          {t('states.askAgain')}
        </button>
      </div>
    );
  if (data === undefined || data === null)
    return (
      <>
        <Skeleton {...(rows === undefined ? {} : { rows })} />
        {giveUp !== undefined && (
          <button type="button" className="button" onClick={giveUp}>
            {t('files.giveUp')}
          </button>
        )}
      </>
    );
  return (
    <div className="loaded" aria-busy={(error === undefined && (stale || fetching)) || undefined}>
      {error !== undefined && <Refused error={error} />}
      {children(data)}
    </div>
  );
}
