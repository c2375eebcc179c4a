import { useState } from 'react';
import { useSignedIn } from '../app/session-context';
import { authorized } from '../data/client';
import { save } from '../data/table-files';
import { useLanguage, useText } from '../i18n/language';

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
  const [isFailed, fail] = useState(false);
  const download = async () => {
    fail(false);
    try {
      const response = await authorized(session, language, path);
      if (!response.ok) throw new Error(`the file was answered with ${response.status}`);
      save(await response.blob(), name);
    } catch {
      fail(true);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void download()}>
        {label}
      </button>
      {isFailed && (
        <span className="note bad" role="alert">
          {t('files.failed')}
        </span>
      )}
    </>
  );
}
