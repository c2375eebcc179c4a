import { useState } from 'react';
import { useSignedIn } from '../app/session-context';
import { authorized } from '../data/client';
import { save } from '../data/table-files';
import { useLanguage, useText } from '../i18n/language';

const FORBIDDEN = 403;

/** Fetches a file of the service with the person's token, and gives it to the browser to keep. */
export function Download({
  path,
  name = path.split('/').at(-1) ?? path,
  label,
}: {
  readonly path: string;
  readonly name?: string;
  readonly label: string;
}) {
  const t = useText();
  const { language } = useLanguage();
  const { session } = useSignedIn();
  const [failure, fail] = useState<'files.failed' | 'files.forbidden' | null>(null);
  const download = async () => {
    fail(null);
    try {
      const response = await authorized(session, language, path);
      if (response.ok) save(await response.blob(), name);
      else fail(response.status === FORBIDDEN ? 'files.forbidden' : 'files.failed');
    } catch {
      fail('files.failed');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void download()}>
        {label}
      </button>
      {failure !== null && (
        <span className="note bad" role="alert">
          {t(failure)}
        </span>
      )}
    </>
  );
}
