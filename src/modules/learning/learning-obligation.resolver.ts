import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { IdempotentInput } from '../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { EmploymentKind } from '../workforce/index.js';
import { inHours } from './learning-form.resolver.js';
import { LearningObligation, ObligationKind } from './learning-obligation.entity.js';
import { setLearningObligation } from './learning-obligations.js';
import { LearningPermission } from './permissions.js';

const MAX_HOURS = 2_000;
const MAX_TEXT_LENGTH = 500;

@InputType({ description: 'Input of `setLearningObligation`.' })
class SetLearningObligationInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the agency.' })
  agencyId!: string;

  @Field(() => EmploymentKind, { description: 'Which kind of civil servant.' })
  employmentKind!: EmploymentKind;

  @Field(() => ObligationKind, { description: 'Floor, ceiling or duty.' })
  kind!: ObligationKind;

  @Field(() => Float, { description: 'Hours a year, above 0, at most 2000, two decimals.' })
  hours!: number;

  @Field(() => Int, { description: 'The first year, this one or a later one.' })
  fromYear!: number;

  @Field(() => String, { description: 'The rule of the agency, 1 to 500 characters.' })
  legalBasis!: string;
}

@Resolver(() => LearningObligation)
export class LearningObligationResolver {
  @Requires(LearningPermission.CLAIM)
  @Query(() => [LearningObligation], {
    description: 'What a year asks for or allows: the rules of agencies before the national ones.',
  })
  learningObligations(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() { rows }: Context,
  ): Promise<Row<LearningObligation>[]> {
    return rows.select(
      LearningObligation,
      sql`${year}::int between t.from_year and coalesce(t.until_year, ${year}::int)`,
      { orderBy: raw('t.agency_id nulls last, t.employment_kind, t.from_year desc') },
    );
  }

  @FieldResolver(() => Float, { description: 'Hours (JP) of a year.' })
  hours(@Root() { hoursHundredths }: Row<LearningObligation>): number {
    return inHours(hoursHundredths);
  }

  @Requires(LearningPermission.SET_OBLIGATIONS)
  @PayloadMutation(() => LearningObligation, {
    description:
      'Sets what an agency asks for or allows from a year on. Its former rule ends with the year before; years past stay as they were.',
  })
  setLearningObligation(
    @Arg('input', () => SetLearningObligationInput, { description: 'What the action needs.' })
    input: SetLearningObligationInput,
    @Ctx() context: Context,
  ): Promise<LearningObligation> {
    const { agencyId, employmentKind, kind, hours, fromYear, legalBasis } = input;
    const hundredths = Math.round(hours * 100);
    if (hundredths < 1 || hours > MAX_HOURS)
      throw badInput({
        argument: 'input.hours',
        reason: refusalReason('notBetween', { value: hours, least: 0.01, most: MAX_HOURS }),
      });
    return setLearningObligation(context, {
      agencyId: decodeUuid(agencyId, 'Unit', 'input.agencyId'),
      employmentKind,
      kind,
      hoursHundredths: hundredths,
      fromYear,
      legalBasis: checkedText(legalBasis, 'input.legalBasis', MAX_TEXT_LENGTH),
    });
  }
}
