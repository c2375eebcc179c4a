import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useSignedIn } from '../../app/session-context';
import { today } from '../../data/days';
import { FileRefused } from '../../data/refusal';
import { ImportChoicesDocument } from '../../graphql/graphql';
import { useLanguage, useText } from '../../i18n/language';
import { CheckField, ChoiceField, TextField } from '../../parts/fields';
import { MappingEditor } from './mapping-editor';
import { type UploadSettings, upload } from './upload';

const HEADING_CODES = [
  'IMPORT_HEADING_UNKNOWN',
  'IMPORT_HEADINGS_UNKNOWN',
  'IMPORT_HEADING_MISSING',
  'IMPORT_KIND_UNKNOWN',
];

/** Chooses files and what is said of them; a heading that nobody knows can be mapped at once. */
export function UploadForm() {
  const t = useText();
  const navigate = useNavigate();
  const chooser = useId();
  const { session } = useSignedIn();
  const { language } = useLanguage();
  const [{ data }, askChoices] = useQuery({ query: ImportChoicesDocument, variables: {} });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [settings, set] = useState<UploadSettings>({
    source: '',
    asOf: today(),
    mapping: '',
    ignoreUnknown: false,
    closesOpenPeriods: false,
  });
  const [sent, setSent] = useState<number | null>(null);
  const [refused, refuse] = useState<FileRefused | Error | null>(null);
  const sending = useRef<AbortController | null>(null);

  const send = async () => {
    refuse(null);
    setSent(0);
    sending.current = new AbortController();
    try {
      const run = await upload(
        files,
        settings,
        { session, language, signal: sending.current.signal },
        setSent,
      );
      void navigate({ to: '/import/$run', params: { run } });
    } catch (error) {
      if (!sending.current.signal.aborted) refuse(error as Error);
    } finally {
      setSent(null);
    }
  };
  const isAboutHeadings = refused instanceof FileRefused && HEADING_CODES.includes(refused.code);
  return (
    <section className="compare">
      <h2>{t('upload.title')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <div className="filters">
          <div className="labelled">
            <label htmlFor={chooser}>{t('upload.files')}</label>
            <input
              id={chooser}
              className="field"
              type="file"
              multiple
              required
              accept=".csv,.tsv,.txt,.xlsx"
              onChange={({ target }) => setFiles([...(target.files ?? [])])}
            />
          </div>
          <TextField
            label={t('imports.source')}
            hint={t('upload.sourceHint')}
            value={settings.source}
            isRequired
            maxLength={100}
            onChange={(source) => set({ ...settings, source })}
          />
          <TextField
            type="date"
            label={t('upload.asOf')}
            value={settings.asOf}
            max={today()}
            onChange={(asOf) => set({ ...settings, asOf })}
          />
          <ChoiceField
            label={t('upload.mapping')}
            value={settings.mapping}
            none={t('upload.noMapping')}
            choices={(data?.importMappings ?? []).map(({ name }) => ({ value: name, label: name }))}
            onChange={(mapping) => set({ ...settings, mapping })}
          />
          <CheckField
            label={t('upload.ignoreUnknown')}
            isChecked={settings.ignoreUnknown}
            onChange={(ignoreUnknown) => set({ ...settings, ignoreUnknown })}
          />
          <CheckField
            label={t('upload.closesOpenPeriods')}
            isChecked={settings.closesOpenPeriods}
            onChange={(closesOpenPeriods) => set({ ...settings, closesOpenPeriods })}
          />
        </div>
        {refused !== null && (
          <p className="note bad" role="alert">
            {refused instanceof FileRefused
              ? t('upload.refused', { file: refused.file, reason: refused.message })
              : t('states.nothingLost')}
          </p>
        )}
        <div className="acts">
          <button type="submit" className="button strong" disabled={sent !== null}>
            {sent === null ? t('upload.check') : t('upload.sent', { sent, all: files.length })}
          </button>
          {sent !== null && (
            <>
              <progress value={sent} max={files.length} aria-label={t('upload.progress')} />
              <button type="button" className="button" onClick={() => sending.current?.abort()}>
                {t('files.giveUp')}
              </button>
            </>
          )}
          <span className="quiet">{t('upload.dryRun')}</span>
        </div>
      </form>
      {isAboutHeadings && (
        <MappingEditor
          refused={refused}
          file={files.find(({ name }) => name === refused.file) ?? null}
          templates={data?.recordTemplates ?? []}
          onSaved={(mapping) => {
            askChoices({ requestPolicy: 'network-only' });
            set({ ...settings, mapping });
            refuse(null);
          }}
        />
      )}
    </section>
  );
}
