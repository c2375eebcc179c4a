import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import { useText } from '../i18n/language';
import { Refused } from './states';

/** A window for one act: what it needs, what refuses it, and a way out. */
export function ActDialog<Data, Variables extends AnyVariables>({
  title,
  act,
  document,
  variables,
  children,
  onDone,
  onClose,
  isReady = true,
}: {
  readonly title: string;
  /** The verb on the button. */
  readonly act: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: () => Variables;
  readonly children: ReactNode;
  readonly onDone: (data: Data) => void;
  readonly onClose: () => void;
  readonly isReady?: boolean;
}) {
  const t = useText();
  const heading = useId();
  const window = useRef<HTMLDialogElement>(null);
  const [{ fetching }, send] = useMutation(document);
  const [error, setError] = useState<CombinedError | null>(null);
  useEffect(() => {
    window.current?.showModal();
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    const result = await send(variables());
    if (result.error === undefined && result.data !== undefined) {
      // Closed before it goes, so that the focus returns to where it came from.
      window.current?.close();
      onDone(result.data);
    } else if (result.error !== undefined) setError(result.error);
  };
  return (
    <dialog ref={window} className="dialog" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={heading}>{title}</h2>
        {children}
        <Refused error={error} />
        <div className="acts">
          <button type="submit" className="button strong" disabled={fetching || !isReady}>
            {fetching ? t('states.working') : act}
          </button>
          <button type="button" className="button" onClick={() => window.current?.close()}>
            {t('states.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
