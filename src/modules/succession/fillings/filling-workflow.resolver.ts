import { Arg, Ctx, Resolver } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { nodeById } from '../../../platform/graphql/node.resolver.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import type { Vacancy } from '../../positions/index.js';
import { mayReadRecord } from '../../workforce/index.js';
import { nomineeUnknown } from '../errors.js';
import { SuccessionPermission } from '../permissions.js';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../text-lengths.js';
import { appointDecided } from './appoint-decided.js';
import { closeShortlist } from './close-shortlist.js';
import { decideFilling } from './decide.js';
import { Filling } from './filling.entity.js';
import {
  AppointDecidedInput,
  CancelFillingInput,
  checkedNames,
  DecideFillingInput,
  OpenFillingInput,
  RecordFillingStepInput,
  RequestFormationInput,
} from './filling.inputs.js';
import { vacancyNotThere } from './filling-errors.js';
import { cancelFilling, openFilling, recordFillingStep, requestFormation } from './filling-workflow.js';
import { CloseShortlistInput, checkedShortlist } from './shortlist.inputs.js';

@Resolver()
export class FillingWorkflowResolver {
  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, {
    description: 'Begins to fill a vacancy by one of the ways that rules allow for its class.',
  })
  async openFilling(
    @Arg('input', () => OpenFillingInput, { description: 'What the action needs.' }) input: OpenFillingInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const vacancy = await nodeById(context, input.vacancyId, 'input.vacancyId');
    if (vacancy === null || (vacancy as { __typename?: string }).__typename !== 'Vacancy')
      throw vacancyNotThere({ argument: 'input.vacancyId' });
    return openFilling(context, vacancy as Vacancy, {
      method: input.method,
      document: checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
      named: checkedNames(input.named),
    });
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, {
    description:
      'Closes the shortlist. Refused while somebody on it is not eligible for certain, or missing records might bring others onto it and no reason is given.',
  })
  async closeShortlist(
    @Arg('input', () => CloseShortlistInput, { description: 'What the action needs.' })
    input: CloseShortlistInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const shortlist = checkedShortlist(input);
    // A refusal names the rules that fail: of nobody whose record is out of reach.
    for (const [index, { employeeId }] of shortlist.entries.entries())
      if (!(await mayReadRecord(context, employeeId)))
        throw nomineeUnknown({ argument: `input.entries.${index}.employeeId` });
    return closeShortlist(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      shortlist,
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, {
    description: 'Records what a body said: a recommendation, a consideration, an approval, or its refusal.',
  })
  recordFillingStep(
    @Arg('input', () => RecordFillingStepInput, { description: 'What the action needs.' })
    input: RecordFillingStepInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const said = {
      isGranted: input.isGranted,
      document: checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
    };
    return recordFillingStep(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      input.approval,
      said,
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, {
    description: 'Ends a filling by recruitment in a request for a formation.',
  })
  requestFormation(
    @Arg('input', () => RequestFormationInput, { description: 'What the action needs.' })
    input: RequestFormationInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return requestFormation(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
    );
  }

  @Requires(SuccessionPermission.RECORD_DECISIONS)
  @PayloadMutation(() => Filling, {
    description: 'Records the decision of a named human; a departure from the order needs its reason.',
  })
  decideFilling(
    @Arg('input', () => DecideFillingInput, { description: 'What the action needs.' })
    input: DecideFillingInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const { isActing, inaugurationOn, expectedVersion } = input;
    if (inaugurationOn < context.today)
      throw badInput({
        argument: 'input.inaugurationOn',
        reason: refusalReason('beforeToday', { day: inaugurationOn }),
      });
    const text = (name: 'decidedBy' | 'office' | 'document') =>
      checkedText(input[name], `input.${name}`, MAX_NAME_LENGTH);
    return decideFilling(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      expectedVersion,
      {
        employeeId: decodeUuid(input.employeeId, 'Employee', 'input.employeeId'),
        decidedBy: text('decidedBy'),
        office: text('office'),
        document: text('document'),
        isActing,
        inaugurationOn,
        reason: input.reason == null ? null : checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH),
        moratoriumApproval:
          input.moratoriumApproval == null
            ? null
            : checkedText(input.moratoriumApproval, 'input.moratoriumApproval', MAX_NAME_LENGTH),
      },
    );
  }

  @Requires(SuccessionPermission.RECORD_DECISIONS)
  @PayloadMutation(() => Filling, {
    description: 'Appoints who was chosen, from the day of inauguration; the post held before ends then.',
  })
  appointDecided(
    @Arg('input', () => AppointDecidedInput, { description: 'What the action needs.' })
    input: AppointDecidedInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return appointDecided(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, { description: 'Ends a filling without an appointment, with the reason.' })
  cancelFilling(
    @Arg('input', () => CancelFillingInput, { description: 'What the action needs.' })
    input: CancelFillingInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    return cancelFilling(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH),
    );
  }
}
