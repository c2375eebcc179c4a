import { useQuery } from 'urql';
import { type RecordKind, RecordTemplatesDocument, type RecordTemplatesQuery } from '../graphql/graphql';

export type Template = NonNullable<RecordTemplatesQuery['recordTemplates']>[number];

/** What can be told of each kind of records, and how its fields are called. */
export function useTemplates() {
  const [result, ask] = useQuery({ query: RecordTemplatesDocument, variables: {} });
  const templates = result.data?.recordTemplates ?? [];
  const of = (kind: RecordKind) => templates.find((template) => template.kind === kind);
  return {
    result,
    retry: () => ask({ requestPolicy: 'network-only' }),
    templates,
    /** The fields of a kind that a report may tell. */
    fieldsOf: (kind: RecordKind): Template['fields'] =>
      of(kind)?.fields.filter(({ isReportable }) => isReportable) ?? [],
    /** A field of a kind as people call it. */
    labelOf: (kind: RecordKind, name: string): string =>
      of(kind)?.fields.find((field) => field.name === name)?.label ?? name,
  };
}
