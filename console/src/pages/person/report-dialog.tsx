import { type ReactNode, useId, useRef, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { type Choice, useLabel } from '../../app/labels';
import { useSignedIn } from '../../app/session-context';
import { useDraft } from '../../data/draft';
import { sendFile } from '../../data/send-file';
import type { RecordKind } from '../../graphql/graphql';
import { useLanguage, useText } from '../../i18n/language';
import { ActDialog } from '../../parts/act-dialog';
import { ChoiceField, TextField } from '../../parts/fields';
import { type TemplateField, useTemplates } from '../../parts/record-templates';
import { ReferenceField } from '../../parts/reference-field';
import { Loaded } from '../../parts/states';

export interface ToldRecord {
  readonly kind: RecordKind;
  readonly values: { readonly field: string; readonly value: string }[];
  /** Fields of the stored record that were emptied. */
  readonly clears: string[];
  readonly note: string | null;
  /** Of files that were sent just now. */
  readonly documentIds: string[];
  readonly idempotencyKey: string;
}

interface Written {
  readonly kind: RecordKind | '';
  readonly values: Readonly<Record<string, string>>;
  readonly note: string;
}

const NOTHING_TOLD = { kind: '', fields: [] };

/** A window in which a record is told field by field, with scans that prove it. */
export function ReportDialog<Data, Variables extends AnyVariables>({
  name,
  title,
  act,
  person,
  initial,
  present = null,
  isPartial = false,
  document,
  variables,
  children,
  onClose,
}: {
  /** Under which the draft is kept. */
  readonly name: string;
  readonly title: string;
  readonly act: string;
  readonly person: string;
  /** What was told before; its kind stays. */
  readonly initial?: Written;
  /** What the stored record says: only what differs from it is told. */
  readonly present?: Readonly<Record<string, string>> | null;
  /** What is left out stays as it is stored. */
  readonly isPartial?: boolean;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (told: ToldRecord) => Variables;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}) {
  const t = useText();
  const label = useLabel();
  const sender = { session: useSignedIn().session, language: useLanguage().language };
  const { result, retry, templates, fieldsOf, choicesOf } = useTemplates();
  const [written, write, forget] = useDraft<Written>(name, initial ?? { kind: '', values: {}, note: '' });
  const [files, setFiles] = useState<readonly File[]>([]);
  // A second try does not send them again.
  const sent = useRef(new Map<File, string>());
  const [key] = useState(() => crypto.randomUUID());
  const { kind } = written;
  const fields = kind === '' ? [] : fieldsOf(kind);
  const writtenOf = ({ name: field }: TemplateField) => (written.values[field] ?? '').trim();
  const differs = (field: TemplateField) => writtenOf(field) !== (present?.[field.name] ?? '');
  const filled = fields.filter((field) => writtenOf(field) !== '' && differs(field));
  const emptied = fields.filter((field) => writtenOf(field) === '' && differs(field));
  // As they stood when they were sent: what is written afterwards moves no refusal to another field.
  const [told, setTold] = useState<{ readonly kind: string; readonly fields: readonly string[] }>(
    NOTHING_TOLD,
  );
  const pathsOf = (field: string): readonly string[] => {
    const at = told.kind === kind ? told.fields.indexOf(field) : -1;
    return at === -1 ? [field] : [field, `values.${at}`];
  };

  const tell = async (): Promise<Variables> => {
    setTold({ kind, fields: filled.map((field) => field.name) });
    for (const file of files) {
      if (sent.current.has(file)) continue;
      const parameters = new URLSearchParams({ name: file.name, employee: person });
      sent.current.set(file, await sendFile(`/documents?${parameters}`, file, sender));
    }
    const documentIds = files.flatMap((file) => sent.current.get(file) ?? []);
    return variables({
      kind: kind as RecordKind,
      values: filled.map((field) => ({ field: field.name, value: writtenOf(field) })),
      clears: emptied.map((field) => field.name),
      note: written.note.trim() || null,
      documentIds,
      idempotencyKey: key,
    });
  };
  return (
    <ActDialog
      title={title}
      act={act}
      document={document}
      variables={tell}
      isReady={kind !== '' && (present === null || filled.length + emptied.length > 0)}
      paths={[
        ...(initial === undefined ? ['kind'] : []),
        'note',
        ...fields.flatMap((field) => pathsOf(field.name)),
      ]}
      onClose={onClose}
      onDone={() => {
        forget();
        onClose();
      }}
    >
      {children}
      <Loaded result={result} retry={retry} rows={4}>
        {() => (
          <>
            {initial === undefined && (
              <ChoiceField
                label={t('reports.kind')}
                value={kind}
                isRequired
                path="kind"
                none={t('fields.choose')}
                choices={templates
                  .filter(({ isReportable }) => isReportable)
                  .map((one) => ({ value: one.kind, label: label('RecordKind', one.kind) }))}
                onChange={(chosen) => write({ ...written, kind: chosen as RecordKind | '' })}
              />
            )}
            {fields.map((field) => (
              <ToldField
                key={field.name}
                field={field}
                choices={choicesOf(field)}
                isRequired={!isPartial && field.isReportRequired}
                value={written.values[field.name] ?? ''}
                path={pathsOf(field.name)}
                onChange={(value) =>
                  write({ ...written, values: { ...written.values, [field.name]: value } })
                }
              />
            ))}
            {kind !== '' && (
              <>
                <Scans onChosen={setFiles} />
                <TextField
                  label={t('reports.note')}
                  value={written.note}
                  isLong
                  path="note"
                  onChange={(note) => write({ ...written, note })}
                />
              </>
            )}
          </>
        )}
      </Loaded>
    </ActDialog>
  );
}

function ToldField({
  field: { label, form, isDay, refersTo },
  choices,
  ...told
}: {
  readonly field: TemplateField;
  readonly choices: readonly Choice[];
  readonly isRequired: boolean;
  readonly value: string;
  readonly path: readonly string[];
  readonly onChange: (value: string) => void;
}) {
  const t = useText();
  const shared = { ...told, label };
  if (choices.length > 0) return <ChoiceField {...shared} none={t('fields.choose')} choices={choices} />;
  if (refersTo != null) return <ReferenceField {...shared} to={refersTo} hint={form} />;
  if (isDay) return <TextField {...shared} type="date" />;
  return <TextField {...shared} hint={form} />;
}

function Scans({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) {
  const t = useText();
  const id = useId();
  return (
    <div className="labelled">
      <label htmlFor={id}>{t('reports.scans')}</label>
      <input
        id={id}
        className="field"
        type="file"
        multiple
        accept=".pdf,.png,.jpg,.jpeg"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChosen([...(target.files ?? [])])}
      />
      <small id={`${id}-hint`}>{t('reports.scansHint')}</small>
    </div>
  );
}
