import { type FormEvent, type ReactNode, useId } from 'react';
import type { Choice } from '../app/labels';
import { useText } from '../i18n/language';
import { type Place, useRefusalAt } from './field-refusal';

interface Named {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  /** Where the value stands in the input, so that a refusal of it is said here. */
  readonly path?: Place;
}

function Field({
  id,
  label,
  hint,
  isRequired = false,
  path,
  children,
}: Named & { readonly id: string; readonly children: ReactNode }) {
  const t = useText();
  const refusal = useRefusalAt(path);
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="quiet"> ({t('fields.required')})</span>}
      </label>
      {children}
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
      {refusal !== null && (
        <p id={`${id}-refused`} className="refused" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** What the browser finds missing is said in the language of the page. */
function useComplaint() {
  const t = useText();
  return {
    onInvalid: ({
      currentTarget: control,
    }: FormEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => {
      const { valueMissing, rangeOverflow, rangeUnderflow, stepMismatch, badInput } = control.validity;
      const bounds = control instanceof HTMLInputElement ? control : { min: '', max: '', step: '' };
      if (valueMissing && !badInput) control.setCustomValidity(t('fields.missing'));
      else if (rangeOverflow || rangeUnderflow || stepMismatch || badInput)
        control.setCustomValidity(
          t('fields.outOfRange', { least: bounds.min || '–', most: bounds.max || '–' }),
        );
    },
    /** Looked at anew with every change. */
    onInput: ({ currentTarget }: FormEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      currentTarget.setCustomValidity(''),
  };
}

/** What a control says of itself: its hint, and what is refused of it. */
function useSaid(id: string, { hint, path }: Named) {
  const isRefused = useRefusalAt(path) !== null;
  const complaint = useComplaint();
  const parts = [...(hint === undefined ? [] : [`${id}-hint`]), ...(isRefused ? [`${id}-refused`] : [])];
  return {
    'aria-describedby': parts.length === 0 ? undefined : parts.join(' '),
    'aria-invalid': isRefused || undefined,
    ...complaint,
  };
}

export function TextField({
  value,
  onChange,
  type = 'text',
  min,
  max,
  step,
  isLong = false,
  maxLength = 2_000,
  suggestions,
  ...named
}: Named & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number' | 'search';
  readonly min?: string | number;
  readonly max?: string | number;
  /** Between two figures; whole numbers unless told otherwise. */
  readonly step?: number;
  readonly isLong?: boolean;
  readonly maxLength?: number;
  /** Offered while somebody types: the value is taken, the label is shown. */
  readonly suggestions?: readonly Choice[];
}) {
  const id = useId();
  const shared = {
    id,
    className: 'field',
    value,
    required: named.isRequired ?? false,
    maxLength,
    ...useSaid(id, named),
  };
  return (
    <Field id={id} {...named}>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          min={min}
          step={step}
          max={max}
          list={suggestions === undefined ? undefined : `${id}-suggestions`}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {suggestions !== undefined && (
        <datalist id={`${id}-suggestions`}>
          {suggestions.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** One of several values; `none` is the choice of nothing. */
export function ChoiceField({
  value,
  onChange,
  choices,
  none,
  ...named
}: Named & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: readonly Choice[];
  readonly none?: string;
}) {
  const id = useId();
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <Field id={id} {...named}>
      <select
        id={id}
        className="field"
        {...useSaid(id, named)}
        value={value}
        required={named.isRequired ?? false}
        onChange={({ target }) => onChange(target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export function CheckField({
  label,
  isChecked,
  onChange,
  path,
}: {
  readonly label: string;
  readonly path?: Place;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const refusal = useRefusalAt(path);
  return (
    <label className="check">
      <input
        type="checkbox"
        className="tick"
        aria-invalid={refusal !== null || undefined}
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
      {refusal !== null && (
        <span className="refused" role="alert">
          {refusal}
        </span>
      )}
    </label>
  );
}
