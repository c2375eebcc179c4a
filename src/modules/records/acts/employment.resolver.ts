import { Arg, Ctx, Field, ID, InputType, Int, Resolver } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Unit } from '../../organization/index.js';
import { Employment, EndOfEmployment } from '../../workforce/index.js';
import { recordNotThere } from '../errors.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { endEmployment } from './end-employment.js';
import { recordOrReplace } from './record-acts.js';

const MAX_TEXT_LENGTH = 200;

@InputType({ description: 'Input of `endEmployment`.' })
class EndEmploymentInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the employment or contract.' })
  employmentId!: string;

  @Field(() => LocalDateScalar, { description: 'The last day of service, included.' })
  lastDay!: LocalDate;

  @Field(() => EndOfEmployment, { description: 'How it ends.' })
  end!: EndOfEmployment;

  @Field(() => String, { description: 'Number of the decree, 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `moveUnit`.' })
class MoveUnitInput {
  @Field(() => ID, { description: 'Id of the unit.' })
  unitId!: string;

  @Field(() => ID, { description: 'Id of the unit above it from that day on.' })
  parentId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the unit that you have read. Another one is refused with VERSION_CONFLICT; left out, none is asked for.',
  })
  expectedVersion?: number | null;

  @Field(() => LocalDateScalar, { description: 'The first day in the new place.' })
  from!: LocalDate;

  @Field(() => String, { description: 'The bylaw or decree, 1 to 200 characters.' })
  document!: string;
}

@Resolver()
export class EmploymentActsResolver {
  @Requires(RecordsPermission.HIRE)
  @PayloadMutation(() => Employment, {
    description:
      'Ends an employment after its last day. Appointments, acting assignments and placements end with it, so that seats fall vacant; those ahead are removed. RECORD_REFUSED (STILL_HELD) where one has begun after that day.',
  })
  endEmployment(
    @Arg('input', () => EndEmploymentInput, { description: 'What the action needs.' })
    { employmentId, expectedVersion, lastDay, end, document }: EndEmploymentInput,
    @Ctx() { em, principal, today }: Context,
  ): Promise<Employment> {
    return endEmployment(em, principal.employeeId, {
      employmentId: decodeUuid(employmentId, 'Employment', 'input.employmentId'),
      expectedVersion,
      lastDay,
      end,
      document: checkedText(document, 'input.document', MAX_TEXT_LENGTH),
      today,
    });
  }

  @Requires(RecordsPermission.KEEP_ORGANIZATION)
  @PayloadMutation(() => Unit, {
    description:
      'Moves a unit to another place in the tree from a day on; its former place ends there. Moved again from the same day, it stands in the last place that was told.',
  })
  async moveUnit(
    @Arg('input', () => MoveUnitInput, { description: 'What the action needs.' }) input: MoveUnitInput,
    @Ctx() context: Context,
  ): Promise<Unit> {
    const id = decodeUuid(input.unitId, 'Unit', 'input.unitId');
    const { expectedVersion } = input;
    if (expectedVersion != null && (await lockVersion(context.em, Unit, id, expectedVersion)) === null)
      throw recordNotThere({ argument: 'input.unitId' });
    await recordOrReplace(context, kindNamed(RecordKindName.UNIT_PARENT), { ...input });
    return Object.assign(new Unit(), { id });
  }
}
