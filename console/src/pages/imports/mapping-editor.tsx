import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { useChoices } from '../../app/labels';
import { useDraft } from '../../data/draft';
import type { FileRefused } from '../../data/refusal';
import { type ImportChoicesQuery, type RecordKind, SaveImportMappingDocument } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ChoiceField, TextField } from '../../parts/fields';
import { Refused } from '../../parts/states';
import { headingsOf } from './headings-of';

type Templates = NonNullable<ImportChoicesQuery['recordTemplates']>;

interface WrittenMapping {
  readonly name: string;
  readonly kind: string;
  /** Name of the field for each heading that was looked at. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Says for each heading of a file which field its column is for, and keeps it under a name. */
export function MappingEditor({
  refused,
  file,
  templates,
  onSaved,
}: {
  readonly refused: FileRefused;
  readonly file: File | null;
  readonly templates: Templates;
  readonly onSaved: (name: string) => void;
}) {
  const t = useText();
  const [written, write, forget] = useDraft<WrittenMapping>(`mapping ${refused.file}`, {
    name: '',
    kind: templateNamed(templates, refused.details['kind']),
    fields: {},
  });
  const { name, kind, fields } = written;
  const [headings, setHeadings] = useState<readonly string[]>([]);
  const [{ fetching, error }, save] = useMutation(SaveImportMappingDocument);
  const template = templates.find((one) => one.kind === kind);
  useEffect(() => {
    if (file !== null) void headingsOf(file).then(setHeadings);
  }, [file]);
  const fieldOf = (heading: string) =>
    fields[heading] ??
    template?.fields.find((field) => [field.name, ...field.headings].some((known) => alike(known, heading)))
      ?.name ??
    '';
  const submit = async () => {
    const { data } = await save({
      input: {
        name,
        kind: kind as RecordKind,
        headings: headings.map((heading) => ({ heading, field: fieldOf(heading) || null })),
      },
    });
    if (data?.saveImportMapping == null) return;
    forget();
    onSaved(name);
  };
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t('mapping.title', { file: refused.file })}</h3>
      <div className="filters">
        <TextField
          label={t('mapping.name')}
          value={name}
          isRequired
          maxLength={100}
          onChange={(text) => write({ ...written, name: text })}
        />
        <ChoiceField
          label={t('mapping.kind')}
          value={kind}
          none={t('fields.choose')}
          isRequired
          choices={useChoices('RecordKind')}
          onChange={(chosen) => write({ ...written, kind: chosen })}
        />
      </div>
      {template !== undefined && (
        <table className="points" aria-label={t('mapping.title', { file: refused.file })}>
          <thead>
            <tr>
              <th scope="col">{t('mapping.heading')}</th>
              <th scope="col">{t('mapping.field')}</th>
            </tr>
          </thead>
          <tbody>
            {headings.map((heading) => (
              <tr key={heading}>
                <th scope="row">{heading}</th>
                <td>
                  <ChoiceField
                    label={t('mapping.fieldOf', { heading })}
                    value={fieldOf(heading)}
                    none={t('mapping.leftOut')}
                    choices={template.fields.map(({ name: value, label, isRequired }) => ({
                      value,
                      label: isRequired ? t('mapping.required', { label }) : label,
                    }))}
                    onChange={(value) => write({ ...written, fields: { ...fields, [heading]: value } })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Refused error={error} />
      <button type="submit" className="button strong" disabled={fetching || template === undefined}>
        {t('mapping.save')}
      </button>
    </form>
  );
}

function alike(one: string, other: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return plain(one) === plain(other);
}

/** The kind that the refusal names, by its code. */
function templateNamed(templates: Templates, kind: unknown): string {
  return templates.find((template) => alike(template.kind, String(kind ?? '')))?.kind ?? '';
}
