import { type DocumentNode, type ObjectFieldNode, visit } from 'graphql';

export interface InputSize {
  readonly listLength: number;
  readonly textLength: number;
}

/** The longest list and the longest text among the values of variables. */
export function sizeOfValue(value: unknown): InputSize {
  let [listLength, textLength] = [0, 0];
  for (const { value: part } of partsOf(value)) {
    if (typeof part === 'string') textLength = Math.max(textLength, part.length);
    else if (Array.isArray(part)) listLength = Math.max(listLength, part.length);
  }
  return { listLength, textLength };
}

/** How many lists and objects stand inside each other. */
export function nestingOfValue(value: unknown): number {
  let deepest = 0;
  for (const { value: part, depth } of partsOf(value))
    if (typeof part === 'object' && part !== null) deepest = Math.max(deepest, depth + 1);
  return deepest;
}

/**
 * Every value within a value, itself among them, without recursion: a hostile one is deeper than the stack.
 */
function* partsOf(value: unknown): Generator<{ readonly value: unknown; readonly depth: number }> {
  const waiting = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 });
  }
}

/**
 * Whether PostgreSQL can store a text: NUL and halves of surrogate pairs have no place in UTF-8 or JSON of
 * its kind.
 */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Where a text stands that cannot be stored, as `input.reasons.2`; null where there is none. */
export function unstorableIn(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    const found = isStorable(name) ? unstorableIn(inner, at) : path;
    if (found !== null) return found;
  }
  return null;
}

/** What the values written into a document hold. */
export interface Literals extends InputSize {
  readonly unstorable: string | null;
}

/**
 * The longest list and the longest text among the literals of a document, in elements and UTF-16 units, and
 * the place of the first text that PostgreSQL cannot store.
 */
export function measureLiterals(document: DocumentNode): Literals {
  let [listLength, textLength] = [0, 0];
  let unstorable: string | null = null;
  visit(document, {
    StringValue({ value }, _key, parent, path, ancestors) {
      textLength = Math.max(textLength, value.length);
      if (unstorable === null && !isStorable(value)) unstorable = placeOf([...ancestors, parent ?? []], path);
    },
    ListValue({ values }) {
      listLength = Math.max(listLength, values.length);
    },
  });
  return { listLength, textLength, unstorable };
}

type Ancestors = readonly (object | readonly object[])[];

/**
 * The argument or variable, the fields of inputs and the places in lists that lead to a value of a document,
 * as `input.reasons.2`.
 */
export function placeOf(ancestors: Ancestors, path: readonly (string | number)[]): string {
  const steps = ancestors.map((ancestor, at) => {
    if (Array.isArray(ancestor)) return path[at - 1] === 'values' ? String(path[at]) : null;
    const { kind, name, variable } = ancestor as ObjectFieldNode & {
      readonly variable?: { readonly name: { readonly value: string } };
    };
    if (kind === 'ObjectField' || (kind as string) === 'Argument') return name.value;
    return (kind as string) === 'VariableDefinition' ? (variable?.name.value ?? null) : null;
  });
  return steps.filter((step) => step !== null).join('.');
}
