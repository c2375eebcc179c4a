import { type ComponentProps, useDeferredValue } from 'react';
import { useQuery } from 'urql';
import type { Choice } from '../app/labels';
import {
  CompetencyNamesDocument,
  FindPositionsDocument,
  FindUnitsDocument,
  type RecordReference,
} from '../graphql/graphql';
import { useText } from '../i18n/language';
import { ChoiceField, TextField } from './fields';

type FieldProps = Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'isRequired' | 'path' | 'value' | 'onChange'
>;

/** Shorter texts find too many. */
const SHORTEST = 2;

/** A field that refers to something else: found by its name, or known by its code. */
export function ReferenceField({ to, ...field }: FieldProps & { readonly to: RecordReference }) {
  if (to === 'POSITION') return <PositionField {...field} />;
  if (to === 'UNIT') return <UnitField {...field} />;
  if (to === 'COMPETENCY') return <CompetencyField {...field} />;
  return <TextField {...field} />;
}

function PositionField(field: FieldProps) {
  const text = useDeferredValue(field.value.trim());
  const [{ data }] = useQuery({
    query: FindPositionsDocument,
    variables: { title: text, code: text },
    pause: text.length < SHORTEST,
  });
  const found = [data?.position ?? [], data?.positions?.nodes ?? []].flat();
  return (
    <SuggestedField
      {...field}
      suggestions={found.map(({ code, title, unit }) => ({
        value: code,
        label: [title, unit?.name].filter(Boolean).join(' · '),
      }))}
    />
  );
}

function UnitField(field: FieldProps) {
  const text = useDeferredValue(field.value.trim());
  const [{ data }] = useQuery({
    query: FindUnitsDocument,
    variables: { name: text, code: text },
    pause: text.length < SHORTEST,
  });
  const found = [data?.unit ?? [], data?.units?.nodes ?? []].flat();
  return (
    <SuggestedField {...field} suggestions={found.map(({ code, name }) => ({ value: code, label: name }))} />
  );
}

function CompetencyField(field: FieldProps) {
  const t = useText();
  const [{ data }] = useQuery({ query: CompetencyNamesDocument, variables: {} });
  return (
    <ChoiceField
      {...field}
      hint={undefined}
      none={t('fields.choose')}
      choices={(data?.competencies ?? []).map(({ code, label }) => ({ value: code, label }))}
    />
  );
}

/** What is typed stays as it is; a suggestion that is taken leaves its code, and its name is said below. */
function SuggestedField({
  suggestions,
  hint,
  ...field
}: FieldProps & { readonly suggestions: readonly Choice[] }) {
  const t = useText();
  const unique = [...new Map(suggestions.map((one) => [one.value, one])).values()];
  const chosen = unique.find(({ value }) => value === field.value.trim());
  return (
    <TextField
      {...field}
      suggestions={unique}
      hint={chosen?.label ?? t('fields.findByName', { form: hint ?? '' })}
    />
  );
}
