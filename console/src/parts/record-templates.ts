import { useQuery } from 'urql';
import type { Choice } from '../app/labels';
import {
  type RecordKind,
  RecordTemplatesDocument,
  type RecordTemplatesQuery,
  ScalesDocument,
  type StepOfScaleFragment,
} from '../graphql/graphql';
import { useFormats } from '../i18n/language';

export type Template = NonNullable<RecordTemplatesQuery['recordTemplates']>[number];
export type TemplateField = Template['fields'][number];

/** What can be told of each kind of records, and how its fields and values are called. */
export function useTemplates() {
  const { day } = useFormats();
  const [result, ask] = useQuery({ query: RecordTemplatesDocument, variables: {} });
  const stepsOf = useScales();
  const templates = result.data?.recordTemplates ?? [];
  const of = (kind: RecordKind) => templates.find((template) => template.kind === kind);
  const fieldOf = (kind: RecordKind, name: string) => of(kind)?.fields.find((field) => field.name === name);
  const choicesOf = ({ choices, scale }: TemplateField): readonly Choice[] =>
    scale == null ? choices : stepsOf(scale);
  return {
    result,
    retry: () => ask({ requestPolicy: 'network-only' }),
    templates,
    /** The fields of a kind that a report may tell. */
    fieldsOf: (kind: RecordKind): Template['fields'] =>
      of(kind)?.fields.filter(({ isReportable }) => isReportable) ?? [],
    /** The values that a field takes, where they are few. */
    choicesOf,
    /** Fields with their values, as people call them. */
    said: (kind: RecordKind, values: readonly { readonly field: string; readonly value: string }[]): string =>
      values
        .map(({ field: name, value }) => {
          const field = fieldOf(kind, name);
          const choice =
            field === undefined ? undefined : choicesOf(field).find((one) => one.value === value);
          const isDay = field?.isDay === true && /^\d{4}-\d{2}-\d{2}$/.test(value);
          return `${field?.label ?? name}: ${choice?.label ?? (isDay ? day(value) : value)}`;
        })
        .join(' · '),
    /** A field of a kind as people call it. */
    labelOf: (kind: RecordKind, name: string): string => fieldOf(kind, name)?.label ?? name,
  };
}

/** The steps of a scale, as choices. */
export function useScales(): (scale: string) => readonly Choice[] {
  const [{ data }] = useQuery({ query: ScalesDocument, variables: {} });
  const scales: Readonly<Record<string, readonly StepOfScaleFragment[] | null | undefined>> = {
    RANK: data?.ranks,
    EDUCATION_LEVEL: data?.levels,
    AFFAIR: data?.affairs,
    ECHELON: data?.echelons,
  };
  return (scale) => {
    // Of a step that changed the last version is said.
    const steps = new Map((scales[scale] ?? []).map((step) => [step.code, step]));
    return [...steps.values()].map(({ code, label, display }) => ({
      value: code,
      label: display == null || display === label ? label : `${label} (${display})`,
    }));
  };
}
