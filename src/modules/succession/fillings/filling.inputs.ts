import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { badInput } from '../../../platform/errors.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { MissingKind, RecordOwner } from '../../ranking/index.js';

/** People on a shortlist. */
export const MAX_ENTRIES = 20;

@InputType({ description: 'Candidates whom a decree names.' })
export class NamedCandidatesInput {
  @Field(() => String, { description: 'The decree; 1 to 200 characters.' })
  decree!: string;

  @Field(() => [ID], { description: '1 to 200 employees, each once.' })
  employees!: string[];
}

const MAX_NAMED = 200;

/** @throws BAD_USER_INPUT, BAD_ID */
export function checkedNames(named: NamedCandidatesInput | null | undefined): { decree: string; employeeIds: string[] } | null {
  if (named == null) return null;
  const { employees } = named;
  if (employees.length < 1 || employees.length > MAX_NAMED) throw badInput({ argument: 'named.employees', reason: `give 1 to ${MAX_NAMED}` });
  const employeeIds = employees.map((id, index) => decodeUuid(id, 'Employee', `named.employees.${index}`));
  const twice = employeeIds.findIndex((id, index) => employeeIds.indexOf(id) !== index);
  if (twice >= 0) throw badInput({ argument: `named.employees.${twice}`, reason: 'is there twice' });
  return { decree: checkedText(named.decree, 'named.decree', 200), employeeIds };
}

@InputType({ description: 'A person on the shortlist.' })
export class ShortlistEntryInput {
  @Field(() => ID, { description: 'The person concerned.' })
  employee!: string;

  @Field(() => String, { nullable: true, description: 'Why, where the order alone would not take the person in; 1 to 2000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'One reason, for those it holds for.' })
export class PassedOverInput {
  @Field(() => [ID], { description: '1 to 1000 employees.' })
  employees!: string[];

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Name and office of the person who gives it; 1 to 200 characters.' })
  givenBy!: string;
}

@InputType({ description: 'One reason for all who were asked for a kind of record and did not deliver it by the due day.' })
export class GroupReasonInput {
  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;

  @Field(() => RecordOwner, { description: 'Who owes it.' })
  owedBy!: RecordOwner;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Name and office of the person who gives it; 1 to 200 characters.' })
  givenBy!: string;
}

@InputType({ description: 'A shortlist to close.' })
export class ShortlistInput {
  @Field(() => [ShortlistEntryInput], { description: '1 to 20.' })
  entries!: ShortlistEntryInput[];

  @Field(() => [PassedOverInput], { defaultValue: [], description: 'For everybody whom missing records might still bring onto the shortlist.' })
  passedOver!: PassedOverInput[];

  @Field(() => [GroupReasonInput], {
    defaultValue: [],
    description:
      'For everybody of whom a record was asked and not delivered: a reason for one at least of the kinds that each owes, each kind and owner once. Who delivered needs a reason of their own.',
  })
  groupReasons!: GroupReasonInput[];

  @Field(() => String, { nullable: true, description: 'Why there are fewer than the rule asks for; 1 to 2000 characters.' })
  fewerBecause?: string | null;

  @Field(() => Int, { description: 'The version that the caller has seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'What a stage counts.' })
export class StageWeightInput {
  @Field(() => String, { description: "Code of the stage in the filling's rule, each once." })
  stage!: string;

  @Field(() => Int, { description: 'Hundredths of a percent, 1 to 10,000.' })
  weight!: number;
}

@InputType({ description: 'How a person did in a stage.' })
export class StageResultInput {
  @Field(() => ID, { description: 'The person concerned.' })
  employee!: string;

  @Field(() => Float, { nullable: true, description: '0 to 100, with two decimals at most; left out where the stage gives no score.' })
  score?: number | null;

  @Field(() => Boolean, { description: 'Whether the person passed the stage.' })
  passed!: boolean;

  @Field(() => String, { nullable: true, description: '1 to 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The decision about a filling.' })
export class DecisionInput {
  @Field(() => ID, { description: 'The person concerned.' })
  employee!: string;

  @Field(() => String, { description: 'The named human who decides; 1 to 200 characters.' })
  decidedBy!: string;

  @Field(() => String, { description: 'The office held; 1 to 200 characters.' })
  office!: string;

  @Field(() => Boolean, { description: 'Whether the office is held as an acting official, who may not decide this.' })
  isActing!: boolean;

  @Field(() => String, { description: 'The decree; 1 to 200 characters.' })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed where the person is not for certain the first, by weighed stages or on the shortlist; 1 to 2000 characters.',
  })
  reason?: string | null;

  @Field(() => LocalDateScalar, { description: 'Today or later.' })
  inaugurationOn!: LocalDate;

  @Field(() => String, { nullable: true, description: 'The written approval that lifts a moratorium; 1 to 200 characters.' })
  moratoriumApproval?: string | null;

  @Field(() => Int, { description: 'The version that the caller has seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'A period without appointments but by written approval.' })
export class MoratoriumInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => LocalDateScalar, { description: 'The first day, included.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  until!: LocalDate;

  @Field(() => String, { description: 'Whose written approval lifts it; 1 to 200 characters.' })
  liftedBy!: string;

  @Field(() => String, { description: 'Article or decree; 1 to 500 characters.' })
  legalBasis!: string;
}
