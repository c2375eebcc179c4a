import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { type FieldType, HUNDREDTHS } from '../kinds/field-types.js';
import { type RecordField, type RecordKind, RecordKindName, refersTo } from '../kinds/record-kind.js';

const KEY =
  'The same key with the same input changes nothing again and answers as before; 1 to 200 characters.';
export const REASON = 'reason';
export const ENDS_PREVIOUS = 'isEndingPrevious';
export const REOPENS_PREVIOUS = 'isReopeningPrevious';

/** The name of a field in inputs: what holds an id ends in `Id`. */
export function inputName({ name, property, type }: RecordField): string {
  const reference = refersTo(property, type);
  if (reference === null) return name;
  return reference === 'employee' ? 'employeeId' : `${name}Id`;
}

/** The id of the record that an act corrects or withdraws, as its input names it. */
export function idName({ entity: { name } }: RecordKind): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Id`;
}

/** The input of an act that records: every field of the kind. */
export function recordInput(kind: RecordKind, act: string): ClassType {
  const Input = inputClass(`record${act}`);
  for (const field of [...kind.fields, ...recordExtras(kind)]) addField(Input, field, isNullable(field));
  if (kind.name === RecordKindName.APPOINTMENT || kind.name === RecordKindName.EMPLOYMENT)
    Field(() => Boolean, {
      defaultValue: false,
      description:
        'Whether an open one of the person ends where this one begins, as of a contract that is renewed; otherwise it is refused.',
    })(Input.prototype, ENDS_PREVIOUS);
  addText(Input, 'idempotencyKey', true, KEY);
  return Input;
}

/** The input of `hireEmployee`: the identity, the employment and the unit. */
export function hireInput(kind: RecordKind): ClassType {
  const Input = inputClass('hireEmployee');
  const needed = new Set(['from', 'unit', 'document']);
  for (const field of [...kind.fields, ...recordExtras(kind)])
    addField(Input, field, isNullable(field) && !needed.has(field.name));
  addText(Input, 'idempotencyKey', true, KEY);
  return Input;
}

/** The parent of a unit, and the seats of a position, are said with them. */
export function recordExtras({ extra, fields }: RecordKind): readonly RecordField[] {
  const own = new Set(fields.map(({ name }) => name));
  return extra.filter(({ name }) => !own.has(name)).map((field) => ({ ...field, isRequired: false }));
}

/** The input of an act that corrects: fields that are left out stay as they are. */
export function correctInput(kind: RecordKind, act: string): ClassType {
  const Input = inputClass(`correct${act}`);
  addId(Input, kind);
  for (const field of correctable(kind)) addField(Input, field, true);
  addText(Input, REASON, false, 'Why; 1 to 2000 characters.');
  return Input;
}

/** The input of an act that withdraws. */
export function withdrawInput(kind: RecordKind, act: string): ClassType {
  const Input = inputClass(`withdraw${act}`);
  addId(Input, kind);
  if (kind.name === RecordKindName.APPOINTMENT)
    Field(() => Boolean, {
      defaultValue: false,
      description:
        'Whether the appointment of the person that ended where this one begins goes on. RECORD_NOT_THERE where there is none, RECORD_REFUSED where its seat is taken.',
    })(Input.prototype, REOPENS_PREVIOUS);
  addText(Input, REASON, false, 'Why; 1 to 2000 characters.');
  return Input;
}

/** Whose record it is never changes: a record of the wrong person is withdrawn. */
export function correctable({ fields, subject, entity }: RecordKind): RecordField[] {
  return fields.filter(({ name }) => name !== subject || entity.name === 'Employee');
}

function inputClass(mutation: string): ClassType {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  @InputType(name, { description: `Input of \`${mutation}\`.` })
  class Input {}
  return Input;
}

function addId(Input: ClassType, kind: RecordKind): void {
  Field(() => ID, { description: 'Id of the record.' })(Input.prototype, idName(kind));
  Field(() => Int, {
    description: 'The version that you have read. Another one is refused with VERSION_CONFLICT.',
  })(Input.prototype, 'expectedVersion');
}

function addText(Input: ClassType, name: string, nullable: boolean, description: string): void {
  Field(() => String, { nullable, description })(Input.prototype, name);
}

function addField(Input: ClassType, field: RecordField, nullable: boolean): void {
  const { description, property, type } = field;
  const isReference = refersTo(property, type) !== null;
  Field(() => (isReference ? ID : inputType(type)) as never, { nullable, description })(
    Input.prototype,
    inputName(field),
  );
}

function isNullable({ isRequired }: RecordField): boolean {
  return !isRequired;
}

function inputType({ input }: FieldType): unknown {
  if (typeof input === 'object') return input.enum;
  const types: Readonly<Record<string, unknown>> = {
    String,
    Int,
    Boolean,
    LocalDate: LocalDateScalar,
    [HUNDREDTHS]: Number,
    Strings: [String],
    Json: String,
  };
  return types[input];
}
