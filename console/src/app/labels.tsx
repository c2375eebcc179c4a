import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FrameQuery } from '../graphql/graphql';

type Labels = NonNullable<FrameQuery['enumLabels']>;
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const Known = createContext<ReadonlyMap<string, ReadonlyMap<string, string>>>(new Map());

/** Labels of codes, as the service says them in the language of the page. */
export function LabelsOf({ labels, children }: { readonly labels: Labels; readonly children: ReactNode }) {
  const known = useMemo(
    () =>
      new Map(
        labels.map(({ type, values }) => [type, new Map(values.map(({ value, label }) => [value, label]))]),
      ),
    [labels],
  );
  return <Known value={known}>{children}</Known>;
}

/** Adds what codes of data are called, for what is shown within. */
export function AlsoCalled({
  type,
  names,
  children,
}: {
  readonly type: string;
  readonly names: readonly { readonly code: string; readonly label: string }[];
  readonly children: ReactNode;
}) {
  const known = useContext(Known);
  const all = useMemo(
    () => new Map([...known, [type, new Map(names.map(({ code, label }) => [code, label]))]]),
    [known, type, names],
  );
  return <Known value={all}>{children}</Known>;
}

/** Says a code of an enum: `label('PositionClass', 'ADMINISTRATOR')`. */
export function useLabel(): (type: string, value: string) => string {
  const known = useContext(Known);
  return (type, value) => known.get(type)?.get(value) ?? value;
}

/** Every value of an enum with its label, in the order of the schema or of `values`. */
export function useChoices(type: string, values?: readonly string[]): readonly Choice[] {
  const known = useContext(Known).get(type);
  return useMemo(
    () =>
      [...(known ?? new Map<string, string>())]
        .map(([value, label]) => ({ value, label }))
        .filter(({ value }) => values === undefined || values.includes(value)),
    [known, values],
  );
}

const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** Says the codes in a sentence of the service as people do, as far as they are known. */
export function useCodesSaid(): (sentence: string) => string {
  const known = useContext(Known);
  return (sentence) =>
    sentence.replaceAll(CODE, (code) => {
      for (const labels of known.values()) {
        const label = labels.get(code);
        if (label !== undefined) return label;
      }
      return code;
    });
}

/** Reads codes of enums from an address: one that there is not is left out. */
export function useKnownCode(): <Code extends string>(
  type: string,
  code: string | undefined,
) => Code | undefined {
  const known = useContext(Known);
  return <Code extends string>(type: string, code: string | undefined) =>
    code !== undefined && known.get(type)?.has(code) === true ? (code as Code) : undefined;
}
