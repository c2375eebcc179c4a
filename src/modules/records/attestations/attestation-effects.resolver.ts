import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { noteReadOf, Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { AttestedListName, Employee, mayReadRecord } from '../../workforce/index.js';
import { recordNotThere } from '../errors.js';
import { RecordsPermission } from '../permissions.js';
import { type AttestationEffect, attestationEffects } from './attestation-effects.js';

const MAX_PEOPLE = 200;

@ObjectType('AttestationEffect', {
  description: 'What attesting the lists of one person today would settle.',
})
export class AttestationEffectView implements AttestationEffect {
  personId!: string;

  @Field(() => Int, { description: 'Rankings of vacant positions in which score or standing is open.' })
  openRankings!: number;

  @Field(() => Int, { description: 'Of those the ones in which both would be certain.' })
  settledRankings!: number;

  @Field(() => [Int], { description: 'Boxes that are possible today.' })
  boxesBefore!: readonly number[];

  @Field(() => [Int], { description: 'Boxes that would be possible.' })
  boxesAfter!: readonly number[];
}

@InputType({ description: 'Input of `attestationEffects`.' })
class AttestationEffectsInput {
  @Field(() => [ID], { description: '1 to 200 employees.' })
  employeeIds!: string[];

  @Field(() => [AttestedListName], { description: 'At least one.' })
  lists!: AttestedListName[];
}

@Resolver(() => AttestationEffectView)
export class AttestationEffectsResolver {
  @Complexity(5000)
  @Requires(RecordsPermission.KEEP)
  @Query(() => [AttestationEffectView], {
    description:
      'What `attestLists` would settle for people whose record the caller keeps, in the order in which they are named.',
  })
  async attestationEffects(
    @Arg('input', () => AttestationEffectsInput, { description: 'Whom and which lists it is about.' })
    { employeeIds, lists }: AttestationEffectsInput,
    @Ctx() context: Context,
  ): Promise<AttestationEffect[]> {
    if (employeeIds.length < 1 || employeeIds.length > MAX_PEOPLE)
      throw badInput({ argument: 'input.employeeIds', reason: refusalReason('oneTo', { most: MAX_PEOPLE }) });
    if (lists.length === 0) throw badInput({ argument: 'input.lists', reason: refusalReason('atLeastOne') });
    const ids = employeeIds.map((id, index) => decodeUuid(id, 'Employee', `input.employeeIds.${index}`));
    for (const [index, id] of ids.entries()) {
      if (!(await mayReadRecord(context, id)) || (await context.loadRow(Employee, id)) === undefined)
        throw recordNotThere({ argument: `input.employeeIds.${index}` });
      noteReadOf(context, 'AttestationEffect.openRankings', id);
    }
    return attestationEffects(context, [...new Set(ids)], [...new Set(lists)]);
  }

  @FieldResolver(() => Employee, { description: 'The person concerned.' })
  async employee(@Root() { personId }: AttestationEffect, @Ctx() context: Context): Promise<Row<Employee>> {
    return (await context.loadRow(Employee, personId)) as Row<Employee>;
  }
}
