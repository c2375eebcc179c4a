import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { type Fault, FaultCode } from '../kinds/fault.js';
import { faultText } from './fault-text.js';

@ObjectType('RecordFault', { description: 'One thing wrong with a field, or with a row as a whole.' })
export class FaultView {
  @Field(() => String, { nullable: true, description: 'The field; null where the row as a whole is meant.' })
  field!: string | null;

  @Field(() => FaultCode, { description: 'What is wrong.' })
  code!: FaultCode;

  @Field(() => String, { nullable: true, description: 'The value as given.' })
  given!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What would be right: a form, a range, codes, another row.',
  })
  expected!: string | null;

  @Field(() => String, { description: 'The same as a sentence, in the language of the answer.' })
  text!: string;
}

@ObjectType({ description: 'A field with its value as text.' })
export class FieldValue {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@ObjectType({ description: 'A field of which file and stored record say different things.' })
export class FieldDifference {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What the file says.' })
  incoming!: string | null;

  @Field(() => String, { nullable: true, description: 'What is stored; null where nothing is.' })
  present!: string | null;
}

@ObjectType({ description: 'Why a run failed.' })
export class ImportFailure {
  @Field(() => String, { description: 'One of the codes of `schema/error-codes.md`.' })
  code!: string;

  @Field(() => String, { description: 'The same as a sentence, in the language of the answer.' })
  message!: string;
}

export function toFault(
  { field, code, given, expected }: Fault,
  { language }: Pick<Context, 'language'>,
): FaultView {
  return {
    field,
    code,
    given: given === null ? null : String(given),
    expected,
    text: faultText({ field, code, given, expected }, language),
  };
}
