import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import { useText } from '../i18n/language';
import { isSaidByField, RefusedFields } from './field-refusal';
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
  paths = [],
}: {
  readonly title: string;
  /** The verb on the button. */
  readonly act: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  /** May do what comes before the act, such as sending files. */
  readonly variables: () => Variables | Promise<Variables>;
  readonly children: ReactNode;
  readonly onDone: (data: Data) => void;
  readonly onClose: () => void;
  readonly isReady?: boolean;
  /** Of the fields that say themselves what is refused of them. */
  readonly paths?: readonly string[];
}) {
  const t = useText();
  const heading = useId();
  const window = useRef<HTMLDialogElement>(null);
  const [, send] = useMutation(document);
  const [error, setError] = useState<CombinedError | Error | null>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    window.current?.showModal();
  }, []);
  useEffect(() => {
    if (error !== null) window.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    setSending(true);
    try {
      const { data, error: refused } = await send(await variables());
      if (refused !== undefined) throw refused;
      if (data === undefined) return;
      // Closed before it goes, so that the focus returns to where it came from.
      window.current?.close();
      onDone(data);
    } catch (reason) {
      setError(reason as Error);
    } finally {
      setSending(false);
    }
  };
  return (
    <dialog ref={window} className="dialog" aria-labelledby={heading} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={heading}>{title}</h2>
        <RefusedFields error={error}>{children}</RefusedFields>
        {!isSaidByField(error, paths) && <Refused error={error} />}
        <div className="acts">
          <button type="submit" className="button strong" disabled={isSending || !isReady}>
            {isSending ? t('states.working') : act}
          </button>
          <button type="button" className="button" onClick={() => window.current?.close()}>
            {t('states.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
