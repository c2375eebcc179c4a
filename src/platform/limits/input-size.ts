import { type DocumentNode, visit } from 'graphql';

export interface InputSize {
  readonly listLength: number;
  readonly textLength: number;
}

/** The longest list and the longest text among the values of variables. */
export function sizeOfValue(value: unknown): InputSize {
  let [listLength, textLength] = [0, 0];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string') textLength = Math.max(textLength, next.length);
    else if (Array.isArray(next)) {
      listLength = Math.max(listLength, next.length);
      for (const element of next) waiting.push(element);
    } else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return { listLength, textLength };
}

/** The same of the values written into a document. */
export function sizeOfLiterals(document: DocumentNode): InputSize {
  let [listLength, textLength] = [0, 0];
  visit(document, {
    StringValue({ value }) {
      textLength = Math.max(textLength, value.length);
    },
    ListValue({ values }) {
      listLength = Math.max(listLength, values.length);
    },
  });
  return { listLength, textLength };
}
