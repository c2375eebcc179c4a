import { type ReactNode, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { Choice } from '../app/labels';
import { useDraft } from '../data/draft';
import { useText } from '../i18n/language';
import { ActDialog } from './act-dialog';
import { CheckField, ChoiceField, TextField } from './fields';

/** One thing that an act needs to be told. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly kind?: 'text' | 'long' | 'date' | 'number' | 'check';
  readonly choices?: readonly Choice[];
  readonly hint?: string;
  readonly isOptional?: boolean;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: number;
  readonly initial?: string;
  /** Where the value stands in the input; under its name unless told otherwise. */
  readonly path?: string;
}

export type Written = Readonly<Record<string, string>>;
const TICKED = 'true';
const LONGEST = 200;

/** A window for an act that asks for a few fields; what is written is kept in the tab until it is done. */
export function FormDialog<Data, Variables extends AnyVariables>({
  name,
  title,
  act,
  document,
  fields,
  variables,
  children,
  onDone,
  onClose,
  isReady = true,
}: {
  /** Under which the draft is kept. */
  readonly name: string;
  readonly title: string;
  readonly act: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly fields: readonly FormField[];
  /** `key` is the same for every try, so that no try is done twice. */
  readonly variables: (written: Written, key: string) => Variables;
  /** Above the fields; it may go by what is written. */
  readonly children?: ReactNode | ((written: Written) => ReactNode);
  readonly onDone: (data: Data) => void;
  readonly onClose: () => void;
  readonly isReady?: boolean;
}) {
  const [written, write, forget] = useDraft<Written>(
    name,
    Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ''])),
  );
  const [key] = useState(() => crypto.randomUUID());
  return (
    <ActDialog
      title={title}
      act={act}
      document={document}
      isReady={isReady}
      paths={fields.map(pathOf)}
      variables={() => variables(written, key)}
      onClose={onClose}
      onDone={(data) => {
        forget();
        onDone(data);
      }}
    >
      {typeof children === 'function' ? children(written) : children}
      {fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={written[field.name] ?? ''}
          onChange={(value) => write({ ...written, [field.name]: value })}
        />
      ))}
    </ActDialog>
  );
}

function OneField({
  field,
  value,
  onChange,
}: {
  readonly field: FormField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useText();
  const { kind = 'text', label, hint, choices, isOptional = false, min, max, step } = field;
  const shared = { label, value, onChange, hint, isRequired: !isOptional, path: pathOf(field) };
  if (choices !== undefined) return <ChoiceField {...shared} none={t('fields.choose')} choices={choices} />;
  if (kind === 'check')
    return (
      <CheckField
        label={label}
        path={pathOf(field)}
        isChecked={value === TICKED}
        onChange={(isChecked) => onChange(isChecked ? TICKED : '')}
      />
    );
  if (kind === 'long') return <TextField {...shared} isLong />;
  return (
    <TextField
      {...shared}
      type={kind}
      maxLength={LONGEST}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      {...(step === undefined ? {} : { step })}
    />
  );
}

function pathOf({ name, path = name }: FormField): string {
  return path;
}

/** What was ticked in a form. */
export function isTicked(value: string | undefined): boolean {
  return value === TICKED;
}

/** A text that may be left out, as inputs want it. */
export function orNull(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value;
}
