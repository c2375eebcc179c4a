import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { badInput } from '../../../platform/errors.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { IdempotentInput, VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { SelectionMethod } from './filling-rules.entity.js';

/** People on a shortlist. */
export const MAX_ENTRIES = 20;

@InputType({ description: 'Candidates whom a decree names.' })
export class NamedCandidatesInput {
  @Field(() => String, { description: 'The decree; 1 to 200 characters.' })
  decree!: string;

  @Field(() => [ID], { description: '1 to 200 employees, each once.' })
  employeeIds!: string[];
}

const MAX_NAMED = 200;

/** @throws BAD_USER_INPUT, BAD_ID */
export function checkedNames(
  named: NamedCandidatesInput | null | undefined,
): { decree: string; employeeIds: string[] } | null {
  if (named == null) return null;
  const { employeeIds } = named;
  if (employeeIds.length < 1 || employeeIds.length > MAX_NAMED)
    throw badInput({
      argument: 'input.named.employeeIds',
      reason: refusalReason('oneTo', { most: MAX_NAMED }),
    });
  const people = employeeIds.map((id, index) =>
    decodeUuid(id, 'Employee', `input.named.employeeIds.${index}`),
  );
  const twice = people.findIndex((id, index) => people.indexOf(id) !== index);
  if (twice >= 0)
    throw badInput({ argument: `input.named.employeeIds.${twice}`, reason: refusalReason('thereTwice') });
  return { decree: checkedText(named.decree, 'input.named.decree', 200), employeeIds: people };
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
  employeeId!: string;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100, with two decimals at most; left out where the stage gives no score.',
  })
  score?: number | null;

  @Field(() => Boolean, { description: 'Whether the person passed the stage.' })
  hasPassed!: boolean;

  @Field(() => String, { nullable: true, description: '1 to 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The decision about a filling.' })
export class DecideFillingInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => ID, { description: 'The person concerned.' })
  employeeId!: string;

  @Field(() => String, { description: 'The named human who decides; 1 to 200 characters.' })
  decidedBy!: string;

  @Field(() => String, { description: 'The office held; 1 to 200 characters.' })
  office!: string;

  @Field(() => Boolean, {
    description: 'Whether the office is held as an acting official, who may not decide this.',
  })
  isActing!: boolean;

  @Field(() => String, { description: 'The decree; 1 to 200 characters.' })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Needed where the person is not for certain the first, by weighed stages or on the shortlist; 1 to 2000 characters.',
  })
  reason?: string | null;

  @Field(() => LocalDateScalar, { description: 'Today or later.' })
  inaugurationOn!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: 'The written approval that lifts a moratorium; 1 to 200 characters.',
  })
  moratoriumApproval?: string | null;
}

@InputType({ description: 'A period without appointments but by written approval.' })
export class DeclareMoratoriumInput extends IdempotentInput {
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

@InputType({ description: 'Input of `openFilling`.' })
export class OpenFillingInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the vacancy.' })
  vacancyId!: string;

  @Field(() => SelectionMethod, { description: 'The method of selection.' })
  method!: SelectionMethod;

  @Field(() => String, { description: '1 to 200 characters.' })
  document!: string;

  @Field(() => NamedCandidatesInput, {
    nullable: true,
    description: 'Candidates whom a decree names, where the way allows it.',
  })
  named?: NamedCandidatesInput | null;
}

@InputType({ description: 'Input of `recordFillingStep`.' })
export class RecordFillingStepInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => String, { description: 'Code of the approval.' })
  approval!: string;

  @Field(() => Boolean, { description: 'Whether it was granted.' })
  isGranted!: boolean;

  @Field(() => String, { description: '1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `requestFormation`.' })
export class RequestFormationInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => String, { description: 'The letter of request; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `appointDecided`.' })
export class AppointDecidedInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => String, { description: 'The decree of appointment; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `cancelFilling`.' })
export class CancelFillingInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;
}
