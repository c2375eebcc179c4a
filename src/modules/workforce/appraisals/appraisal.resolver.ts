import { Arg, Ctx, Field, ID, InputType, Int, Resolver } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { WorkforcePermission } from '../permissions.js';
import { mayReadRecord } from '../record-visibility.js';
import { checkedYear } from './appraisal-year.js';
import { PerformanceAppraisal, PerformanceRating } from './performance-appraisal.entity.js';
import { matrixOf } from './predicate-rules.query.js';
import { type Appraiser, correctAppraisal, recordAppraisals } from './record-appraisals.js';

const MAX_PEOPLE = 200;
const MAX_TEXT_LENGTH = 200;
const MAX_REASON_LENGTH = 2_000;

@InputType({ description: 'How one person was rated; the predicate follows by the matrix.' })
class AppraisalInput {
  @Field(() => ID, { description: 'Id of the person.' })
  employeeId!: string;

  @Field(() => PerformanceRating, { description: 'What the person achieved.' })
  workResult!: PerformanceRating;

  @Field(() => PerformanceRating, { description: 'How the person behaved at work.' })
  behaviour!: PerformanceRating;
}

@InputType({ description: 'One year, one document, up to 200 people.' })
class RecordAppraisalsInput {
  @Field(() => Int, {
    description: 'From 2000 to the present one; everybody named is employed on a day of it.',
  })
  year!: number;

  @Field(() => String, { description: 'Number of the decree or letter, 1 to 200 characters.' })
  document!: string;

  @Field(() => [AppraisalInput], { description: '1 to 200 people, each once.' })
  appraisals!: AppraisalInput[];
}

@InputType({ description: 'Input of `correctAppraisal`.' })
export class CorrectAppraisalInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the performance appraisal.' })
  performanceAppraisalId!: string;

  @Field(() => PerformanceRating, { description: 'What the person achieved.' })
  workResult!: PerformanceRating;

  @Field(() => PerformanceRating, { description: 'How the person behaved at work.' })
  behaviour!: PerformanceRating;

  @Field(() => String, { description: 'What proves the correction, 1 to 200 characters.' })
  document!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;
}

@Resolver()
export class AppraisalResolver {
  @Requires(WorkforcePermission.APPRAISE)
  @PayloadMutation(() => [PerformanceAppraisal], {
    description:
      'Records the yearly appraisals of people whose records the caller keeps. The predicate comes from the matrix in force on the last day of the year. All of it is stored, or nothing.',
  })
  async recordAppraisals(
    @Arg('input', () => RecordAppraisalsInput, { description: 'What the action needs.' })
    input: RecordAppraisalsInput,
    @Ctx() context: Context,
  ): Promise<PerformanceAppraisal[]> {
    const count = input.appraisals.length;
    if (count < 1 || count > MAX_PEOPLE)
      throw badInput({ argument: 'input.appraisals', reason: refusalReason('oneTo', { most: MAX_PEOPLE }) });
    const year = checkedYear(input.year, context.today, 'input.year');
    const document = checkedText(input.document, 'input.document', MAX_TEXT_LENGTH);
    const seen = new Set<string>();
    const appraisals = input.appraisals.map(({ employeeId: id, workResult, behaviour }, index) => {
      const argument = `input.appraisals.${index}.employeeId`;
      const employeeId = decodeUuid(id, 'Employee', argument);
      if (seen.has(employeeId)) throw badInput({ argument, reason: refusalReason('personTwice') });
      seen.add(employeeId);
      return { employeeId, workResult, behaviour };
    });
    return recordAppraisals(
      context.em,
      { year, document, appraisals },
      appraiserIn(context),
      await matrixOf(context.rows, year),
    );
  }

  @Requires(WorkforcePermission.APPRAISE)
  @PayloadMutation(() => PerformanceAppraisal, {
    description:
      'Overwrites an appraisal that was recorded wrongly; what it said before is kept in the audit log, with the reason.',
  })
  correctAppraisal(
    @Arg('input', () => CorrectAppraisalInput, { description: 'What the action needs.' })
    input: CorrectAppraisalInput,
    @Ctx() context: Context,
  ): Promise<PerformanceAppraisal> {
    checkedText(input.reason, 'input.reason', MAX_REASON_LENGTH);
    return correctAppraisal(
      context.em,
      {
        id: decodeUuid(input.performanceAppraisalId, 'PerformanceAppraisal', 'input.performanceAppraisalId'),
        expectedVersion: input.expectedVersion,
      },
      {
        workResult: input.workResult,
        behaviour: input.behaviour,
        document: checkedText(input.document, 'input.document', MAX_TEXT_LENGTH),
      },
      appraiserIn(context),
      (year) => matrixOf(context.rows, year),
    );
  }
}

function appraiserIn(context: Context): Appraiser {
  return {
    today: context.today,
    employeeId: context.principal.employeeId,
    mayReadRecord: (id) => mayReadRecord(context, id),
  };
}
