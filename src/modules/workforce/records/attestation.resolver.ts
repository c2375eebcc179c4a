import { Arg, Ctx, Field, ID, InputType, Resolver } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { IdempotentInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { WorkforcePermission } from '../permissions.js';
import { mayReadRecord } from '../record-visibility.js';
import { attestLists } from './attest-lists.js';
import { Attestation, AttestedListName } from './attestation.entity.js';

const MAX_PEOPLE = 200;
const MAX_TEXT_LENGTH = 200;

@InputType({
  description: 'One officer, one day, up to 200 people: which lists of their records are complete.',
})
export class AttestListsInput extends IdempotentInput {
  @Field(() => [ID], { description: '1 to 200 employees.' })
  employeeIds!: string[];

  @Field(() => [AttestedListName], { description: 'At least one.' })
  lists!: AttestedListName[];

  @Field(() => LocalDateScalar, {
    description: 'Today or earlier, and a day on which everybody named is employed.',
  })
  attestedOn!: LocalDate;

  @Field(() => String, { description: 'Name and office of who attests, 1 to 200 characters.' })
  attestedBy!: string;

  @Field(() => String, { description: 'Number of the letter, 1 to 200 characters.' })
  document!: string;
}

@Resolver()
export class AttestationResolver {
  @Requires(WorkforcePermission.ATTEST)
  @PayloadMutation(() => [Attestation], {
    description:
      'States that lists of people\'s records are complete, so that "no rows" means "none" from that day on. What the same document attested for that day already stays.',
  })
  attestLists(
    @Arg('input', () => AttestListsInput, { description: 'What the action needs.' }) input: AttestListsInput,
    @Ctx() context: Context,
  ): Promise<Attestation[]> {
    const { employeeIds, lists, attestedOn, attestedBy, document } = input;
    if (employeeIds.length < 1 || employeeIds.length > MAX_PEOPLE)
      throw badInput({ argument: 'input.employeeIds', reason: refusalReason('oneTo', { most: MAX_PEOPLE }) });
    if (lists.length === 0) throw badInput({ argument: 'input.lists', reason: refusalReason('atLeastOne') });
    for (const [argument, text] of [
      ['input.attestedBy', attestedBy],
      ['input.document', document],
    ] as const) {
      if (text.trim() === '' || text.length > MAX_TEXT_LENGTH)
        throw badInput({ argument, reason: refusalReason('characters', { most: MAX_TEXT_LENGTH }) });
    }
    const people = [
      ...new Set(employeeIds.map((id, index) => decodeUuid(id, 'Employee', `input.employeeIds.${index}`))),
    ];
    return attestLists(
      context.em,
      {
        employeeIds: people,
        lists: [...new Set(lists)],
        attestedOn,
        attestedBy: attestedBy.trim(),
        document: document.trim(),
      },
      {
        today: context.today,
        mayAttest: async (id) => (await mayReadRecord(context, id)) && id !== context.principal.employeeId,
      },
    );
  }
}
