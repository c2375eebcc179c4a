import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { Unit, UnitKey, unitBy } from '../../organization/index.js';
import { WorkforcePermission } from '../permissions.js';
import { checkedYear } from './appraisal-year.js';
import {
  checkedOffice,
  correctOrganisationAppraisal,
  recordOrganisationAppraisal,
} from './appraise-organisations.js';
import { OrganisationAppraisal, OrganisationPredicate } from './organisation-appraisal.entity.js';

const MAX_TEXT_LENGTH = 200;
const MAX_REASON_LENGTH = 2_000;
const appraisalsOf = childrenLoader(OrganisationAppraisal, 'unit', 't.year desc');

@InputType({ description: 'The yearly predicate of an office or agency.' })
class RecordOrganisationAppraisalInput {
  @Field(() => UnitKey, { description: 'An office, or the agency itself.' })
  unit!: UnitKey;

  @Field(() => Int, { description: 'From 2000 to the present one.' })
  year!: number;

  @Field(() => OrganisationPredicate, { description: 'The predicate given.' })
  predicate!: OrganisationPredicate;

  @Field(() => String, { description: 'Number of the decree or letter, 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `correctOrganisationAppraisal`.' })
export class CorrectOrganisationAppraisalInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the organisation appraisal.' })
  organisationAppraisalId!: string;

  @Field(() => OrganisationPredicate, { description: 'The predicate.' })
  predicate!: OrganisationPredicate;

  @Field(() => String, { description: 'What proves the correction, 1 to 200 characters.' })
  document!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;
}

@Resolver()
export class OrganisationAppraisalResolver {
  @Requires(WorkforcePermission.APPRAISE_ORGANISATIONS)
  @PayloadMutation(() => OrganisationAppraisal, {
    description: 'Records the yearly predicate of an office, or of a whole agency.',
  })
  async recordOrganisationAppraisal(
    @Arg('input', () => RecordOrganisationAppraisalInput, { description: 'What the action needs.' }) {
      unit,
      year,
      predicate,
      document,
    }: RecordOrganisationAppraisalInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAppraisal> {
    const appraised = {
      unit: checkedOffice(await unitBy(context, unit, 'input.unit'), 'input.unit'),
      year: checkedYear(year, context.today, 'input.year'),
      predicate,
      document: checkedText(document, 'input.document', MAX_TEXT_LENGTH),
    };
    return recordOrganisationAppraisal(context, appraised);
  }

  @Requires(WorkforcePermission.APPRAISE_ORGANISATIONS)
  @PayloadMutation(() => OrganisationAppraisal, {
    description:
      'Overwrites the predicate of an organisation that was recorded wrongly; what it said before is kept in the audit log, with the reason.',
  })
  correctOrganisationAppraisal(
    @Arg('input', () => CorrectOrganisationAppraisalInput, { description: 'What the action needs.' })
    input: CorrectOrganisationAppraisalInput,
    @Ctx() context: Context,
  ): Promise<OrganisationAppraisal> {
    checkedText(input.reason, 'input.reason', MAX_REASON_LENGTH);
    const corrected = {
      predicate: input.predicate,
      document: checkedText(input.document, 'input.document', MAX_TEXT_LENGTH),
    };
    return correctOrganisationAppraisal(
      context,
      {
        id: decodeUuid(
          input.organisationAppraisalId,
          'OrganisationAppraisal',
          'input.organisationAppraisalId',
        ),
        expectedVersion: input.expectedVersion,
      },
      corrected,
    );
  }
}

/** What workforce adds to a unit. */
@Resolver(() => Unit)
export class UnitAppraisalResolver {
  @FieldResolver(() => [OrganisationAppraisal], {
    description: 'Yearly predicates of an office or agency, newest first; parts of an office have none.',
  })
  async organisationAppraisals(
    @Root() { id }: Row<Unit>,
    @Ctx() context: Context,
  ): Promise<Row<OrganisationAppraisal>[]> {
    return (await context.load(appraisalsOf, id)) ?? [];
  }
}
