import { isInvisible } from '../../../platform/graphql/input-checks.js';
import type { MessageKey } from '../../../platform/i18n/text.js';
import { isStorable } from '../../../platform/limits/input-size.js';
import type { Cell, Value } from './cell.js';
import { FaultCode, FieldFault } from './fault.js';
import { enumWords, normalized, type Vocabulary, type WordList } from './vocabulary.js';

/** The form of a field of a template, as `form.<name>` of the catalogues describes it. */
export type FormName = MessageKey extends infer Key
  ? Key extends `form.${infer Name}`
    ? Name
    : never
  : never;

/** How a field is read from a file, and how it is asked for by the API. */
export interface FieldType {
  readonly form: FormName;
  /** As the input of a mutation asks for it. */
  readonly input: 'String' | 'Int' | 'Boolean' | 'LocalDate' | 'Hundredths' | 'Strings' | 'Json' | EnumInput;
  /** The codes that the field takes, where they are few and fixed. */
  readonly codes: readonly string[] | null;
  /** The enum of the schema whose values the codes are. */
  readonly labels: string | null;
  /** The scale whose steps it takes. */
  readonly scale: string | null;
  /** What the field refers to, by code. */
  readonly reference: ReferenceName | null;
  /** @throws {FieldFault} of a cell that is not empty. */
  parse(cell: Exclude<Cell, null>, words: Vocabulary): Value;
  /** How it is written into a file so that reading it gives the same. */
  write(value: Exclude<Value, null>): string;
}

/** A number with decimals in the API that is stored in hundredths. */
export const HUNDREDTHS = 'Hundredths';

export interface EnumInput {
  readonly enum: object;
}
export type ReferenceName = 'employee' | 'unit' | 'position' | 'competency';

const YES = new Set(['ya', 'y', 'yes', 'true', 'benar', '1']);
const NO = new Set(['tidak', 't', 'n', 'no', 'false', 'salah', '0']);

export const plain = { codes: null, labels: null, scale: null, reference: null, write: String } as const;

/** Signs that nobody sees and that make one code two: blanks of no width, marks of direction and order. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The text of a cell as it is seen, without the `'` that keeps spreadsheets from taking a text for a formula. */
export function textOf(cell: Exclude<Cell, null>): string {
  if (typeof cell !== 'string') return String(cell);
  return cell
    .replace(UNSEEN, '')
    .replace(/[^\S\n\r]+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** Spreadsheets keep 15 digits of a number. */
const MAX_WHOLE = 1e15;

/** A text of one to `most` characters in UTF-16 units. */
export function words(most = 200): FieldType {
  return {
    ...plain,
    form: 'text',
    input: 'String',
    parse(cell) {
      if (typeof cell === 'number' && !(Number.isInteger(cell) && Math.abs(cell) < MAX_WHOLE))
        throw new FieldFault(FaultCode.TEXT_IS_NUMBER);
      const text = textOf(cell);
      if (text.length > most) throw new FieldFault(FaultCode.TEXT_TOO_LONG, String(most));
      if (!isStorable(text) || text.includes('\ufffd') || isInvisible(text))
        throw new FieldFault(FaultCode.TEXT_INVISIBLE);
      return text;
    },
  };
}

/** A whole number within a range, both ends included. */
export function whole(least: number, most: number): FieldType {
  return {
    ...plain,
    form: 'whole',
    input: 'Int',
    parse(cell) {
      // Three digits behind a point or comma are thousands to one reader and none to another.
      const text = textOf(cell).replace(/[.,]0{1,2}$/, '');
      const number = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (Number.isNaN(number)) throw new FieldFault(FaultCode.NUMBER_INVALID, `${least}–${most}`);
      if (number < least || number > most)
        throw new FieldFault(FaultCode.NUMBER_OUT_OF_RANGE, `${least}–${most}`);
      return number;
    },
  };
}

/** A number of up to two decimals, with a point or a comma, kept in hundredths. */
export function hundredths(most: number): FieldType {
  return {
    ...plain,
    form: 'decimal',
    input: 'Hundredths',
    parse(cell) {
      // Cells and inputs hold a hair more or less than what was written.
      const isExact = typeof cell !== 'number' || Math.abs(cell - Number(cell.toFixed(2))) < 1e-9;
      if (!isExact) throw new FieldFault(FaultCode.NUMBER_INVALID, `0–${most}`);
      const text = typeof cell === 'number' ? cell.toFixed(2) : textOf(cell).replace(/\s*%$/, '');
      const found = /^(\d{1,3})(?:[.,](\d{1,2})0*)?$/.exec(text);
      if (found === null) throw new FieldFault(FaultCode.NUMBER_INVALID, `0–${most}`);
      const value = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
      if (value > most * 100) throw new FieldFault(FaultCode.NUMBER_OUT_OF_RANGE, `0–${most}`);
      return value;
    },
    write: (value) => (Number(value) / 100).toFixed(2),
  };
}

export const yesNo: FieldType = {
  ...plain,
  form: 'yesNo',
  input: 'Boolean',
  parse(cell) {
    const word = normalized(textOf(cell));
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
    throw new FieldFault(FaultCode.BOOLEAN_INVALID, 'ya, tidak, yes, no');
  },
  write: (value) => (value === true ? 'yes' : 'no'),
};

/** A value of an enum of the schema, by its code or its label in either language. */
export function oneOf(
  name: string,
  values: Readonly<Record<string, string>>,
  also: Readonly<Record<string, readonly string[]>> = {},
): FieldType {
  const codes = Object.values(values);
  return {
    ...plain,
    form: 'code',
    input: { enum: values },
    codes,
    labels: name,
    parse: (cell) => codeIn(enumWords(name, codes, also), textOf(cell)),
  };
}

/** A step of a scale of the civil service, by its code, its name or its short form. */
export function step(scale: string): FieldType {
  return {
    ...plain,
    form: 'step',
    scale,
    input: 'String',
    parse: (cell, vocabulary) => codeIn(vocabulary.scale(scale), textOf(cell)),
  };
}

/** A rank: `III/d`, `III_D`, `Penata Tingkat I`, or the two together. */
export const rank: FieldType = {
  ...plain,
  form: 'rank',
  scale: 'RANK',
  input: 'String',
  parse(cell, vocabulary) {
    const text = textOf(cell);
    const list = vocabulary.scale('RANK');
    const short = /\b(I{1,3}|IV)\s*[/._-]?\s*([a-e])\b/i.exec(text);
    const named = (part: string) => list.codeOf(part) ?? list.codeOf(part.replace(/\bTk\.?\s*/i, 'Tingkat '));
    if (short === null) return named(text) ?? codeIn(list, text);
    const found = named(text) ?? codeIn(list, `${short[1]}/${short[2]}`);
    // A name beside the short form must be that of the same rank: either may be wrong.
    const beside = named(text.replace(short[0], ' '));
    if (beside !== undefined && beside !== found)
      throw new FieldFault(FaultCode.CODE_UNKNOWN, `${found}, ${beside}`);
    return found;
  },
};

function codeIn(list: WordList, text: string): string {
  const code = list.codeOf(text);
  if (code === undefined) throw new FieldFault(FaultCode.CODE_UNKNOWN, list.codes.slice(0, 40).join(', '));
  return code;
}

/** Codes with `|` between them. */
export const codeList: FieldType = {
  ...plain,
  form: 'codeList',
  input: 'Strings',
  parse(cell) {
    const codes = textOf(cell)
      .split(/[|;\n]/)
      .map((code) => code.trim())
      .filter((code) => code !== '');
    if (codes.some((code) => code.length > 200)) throw new FieldFault(FaultCode.TEXT_TOO_LONG, '200');
    return codes;
  },
  write: (value) => (value as readonly string[]).join('|'),
};

/** A JSON object, such as the parameters of a rule. */
export const json: FieldType = {
  ...plain,
  form: 'json',
  input: 'Json',
  parse(cell) {
    try {
      const value: unknown = JSON.parse(textOf(cell));
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      if (isObject && !/\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value))) return value as never;
    } catch {
      // Refused below, as anything else that is no object.
    }
    throw new FieldFault(FaultCode.JSON_INVALID, '{"months": 24}');
  },
  write: (value) => JSON.stringify(value),
};

/** The civil-service number: 18 digits, with or without the usual spaces. */
export const nip: FieldType = {
  ...plain,
  form: 'nip',
  input: 'String',
  reference: 'employee',
  parse(cell) {
    if (typeof cell !== 'string' || /000\s*$/.test(cell)) throw new FieldFault(FaultCode.NIP_ROUNDED);
    if (/^\d[.,]\d+E\+?17$/i.test(cell.trim())) throw new FieldFault(FaultCode.NIP_ROUNDED);
    const digits = cell.replaceAll(/[\s'’.-]/g, '');
    if (!/^\d{18}$/.test(digits)) throw new FieldFault(FaultCode.NIP_INVALID);
    return digits;
  },
};

/** The code of something else that is stored, or comes in the same run. */
export function codeOf(reference: ReferenceName): FieldType {
  return { ...words(100), form: reference === 'employee' ? 'nip' : reference, reference };
}
