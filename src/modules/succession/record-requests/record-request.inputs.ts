import { Field, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { badInput } from '../../../platform/errors.js';
import { IdempotentInput } from '../../../platform/graphql/mutation-input.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { UnitKey } from '../../organization/index.js';
import { MissingKind, RecordOwner } from '../../ranking/index.js';
import { MAX_ENTRIES } from '../fillings/filling.inputs.js';
import type { Wanted } from './request-records.js';

const MAX_NAMED = 1_000;

@InputType({ description: 'A record to ask for.' })
export class RequestedRecordInput {
  @Field(() => ID, { description: 'Id of the person.' })
  employeeId!: string;

  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;
}

@InputType({
  description: 'Exactly one of `records`, `decisiveFor` and `openFor` says which records are asked for.',
})
export class RequestRecordsInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => [RequestedRecordInput], { nullable: true, description: 'These; 1 to 1000, each once.' })
  records?: RequestedRecordInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The fewest that settle a shortlist of that size, 1 to 20.',
  })
  decisiveFor?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Every one that keeps somebody open for a shortlist of that size, 1 to 20.',
  })
  openFor?: number | null;

  @Field(() => LocalDateScalar, { description: 'The last day for delivery.' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Article or decree on which the request rests; 1 to 500 characters.' })
  legalBasis!: string;

  @Field(() => String, { description: 'The letter of request; 1 to 200 characters.' })
  document!: string;

  @Field(() => Int, { description: 'Version of the filling that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Every condition given must hold. An empty list of owners finds none.' })
export class RecordRequestFilter {
  @Field(() => [RecordOwner], { nullable: true, description: 'Owed by one of these.' })
  owedBy?: RecordOwner[] | null;

  @Field(() => UnitKey, {
    nullable: true,
    description: 'Of people who served in this unit or below it when the record was asked for.',
  })
  unit?: UnitKey | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'A reminder falls on this day.' })
  remindedOn?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Its filling is not closed, or is.' })
  isStanding?: boolean | null;
}

/** @throws BAD_USER_INPUT, BAD_ID */
export function wantedBy({ records, decisiveFor, openFor }: RequestRecordsInput): Wanted {
  if ([records, decisiveFor, openFor].filter((given) => given != null).length !== 1)
    throw badInput({ argument: 'input', reason: refusalReason('wantedRecords') });
  const size = (value: number, name: string) => {
    if (value < 1 || value > MAX_ENTRIES)
      throw badInput({
        argument: `input.${name}`,
        reason: refusalReason('notBetween', { value, least: 1, most: MAX_ENTRIES }),
      });
    return value;
  };
  if (decisiveFor != null) return { decisiveFor: size(decisiveFor, 'decisiveFor') };
  if (openFor != null) return { openFor: size(openFor, 'openFor') };
  const named = records ?? [];
  if (named.length < 1 || named.length > MAX_NAMED)
    throw badInput({ argument: 'input.records', reason: refusalReason('oneTo', { most: MAX_NAMED }) });
  const wanted = named.map(({ employeeId, kind }, index) => ({
    employeeId: decodeUuid(employeeId, 'Employee', `input.records.${index}.employeeId`),
    kind,
  }));
  const twice = wanted.findIndex(
    (one, index) =>
      wanted.findIndex((other) => other.employeeId === one.employeeId && other.kind === one.kind) !== index,
  );
  if (twice >= 0) throw badInput({ argument: `input.records.${twice}`, reason: refusalReason('thereTwice') });
  return { records: wanted };
}
