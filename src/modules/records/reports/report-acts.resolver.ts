import { Arg, Ctx, Resolver } from 'type-graphql';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { atMost, checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeId, decodeUuid, uuidOf } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { kindNamed } from '../kinds/index.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { isReportable } from '../kinds/reportable.js';
import { RecordsPermission } from '../permissions.js';
import { RecordReport } from './report.entity.js';
import {
  type RecordReportInput,
  RejectRecordReportInput,
  ReportDiplomaInput,
  ReportRecordInput,
  ResubmitRecordReportInput,
  ReturnRecordReportInput,
  VerifyRecordReportInput,
  WithdrawRecordReportInput,
} from './report.inputs.js';
import { decodeDocuments, personOf, type ReportKey } from './report-guards.js';
import {
  rejectReport,
  resubmitReport,
  returnReport,
  submitReport,
  verifyReport,
  withdrawReport,
} from './report-workflow.js';
import { clearedValues, refuseIncomplete, reportedValues } from './reported-values.js';

const MAX_TEXT_LENGTH = 2_000;
const MAX_VALUES = 30;
const MAX_DOCUMENTS = 20;
const INPUT = { description: 'What the action needs.' } as const;

@Resolver()
export class ReportActsResolver {
  @Requires(RecordsPermission.REPORT)
  @PayloadMutation(() => RecordReport, {
    description:
      'Reports a record that is missing, or one that is wrong. An officer verifies it; nothing is written before.',
  })
  async reportRecord(
    @Arg('input', () => ReportRecordInput, INPUT) input: ReportRecordInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    const kind = reportable(input.kind, input.recordId != null);
    if (input.values.length + input.clears.length === 0)
      throw badInput({ argument: 'input.values', reason: refusalReason('atLeastOne') });
    atMost('input.values', input.values.length, MAX_VALUES);
    const given = await reportedValues(statementsOf(context.em), kind, input.values);
    const isCorrection = input.recordId != null;
    const values = { ...given, ...clearedValues(kind, input.clears, { values: given, isCorrection }) };
    if (input.recordId == null) refuseIncomplete(kind, values);
    return submitReport(context, {
      employeeId: personOf(context, input.employeeId),
      kind,
      recordId: input.recordId == null ? null : recordOf(kind, input.recordId),
      values,
      documentIds: documents(input.documentIds),
      note: optional(input.note, 'input.note'),
    });
  }

  @Requires(RecordsPermission.REPORT)
  @PayloadMutation(() => RecordReport, {
    description: 'Reports a diploma. Until it is verified it can raise an upper bound, never a lower one.',
  })
  async reportDiploma(
    @Arg('input', () => ReportDiplomaInput, INPUT) input: ReportDiplomaInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    const kind = kindNamed(RecordKindName.EDUCATION);
    const { employeeId, documentIds, note, idempotencyKey: _, ...said } = input;
    const values = Object.entries(said).flatMap(([field, value]) =>
      value == null ? [] : [{ field, value: String(value) }],
    );
    return submitReport(context, {
      employeeId: personOf(context, employeeId),
      kind,
      recordId: null,
      values: await reportedValues(statementsOf(context.em), kind, values, (field) => `input.${field}`),
      documentIds: documents(documentIds),
      note: optional(note, 'input.note'),
    });
  }

  @Requires(RecordsPermission.REPORT)
  @PayloadMutation(() => RecordReport, {
    description: 'Completes a report that was returned, and submits it again.',
  })
  async resubmitRecordReport(
    @Arg('input', () => ResubmitRecordReportInput, INPUT) input: ResubmitRecordReportInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    atMost('input.values', input.values.length, MAX_VALUES);
    const key = keyOf(input);
    const report = await context.loadRow(RecordReport, key.id);
    const values =
      report === undefined
        ? {}
        : await reportedValues(statementsOf(context.em), kindNamed(report.kind), input.values);
    return resubmitReport(context, key, {
      values,
      documentIds: documents(input.documentIds),
      note: optional(input.note, 'input.note'),
    });
  }

  @Requires(RecordsPermission.KEEP)
  @PayloadMutation(() => RecordReport, {
    description: 'Gives a report back to the person, with what is missing or wrong.',
  })
  returnRecordReport(
    @Arg('input', () => ReturnRecordReportInput, INPUT) input: ReturnRecordReportInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    return returnReport(context, keyOf(input), needed(input.reason));
  }

  @Requires(RecordsPermission.KEEP)
  @PayloadMutation(() => RecordReport, {
    description: 'Writes the record as reported. `preview` of the report says beforehand what it changes.',
  })
  verifyRecordReport(
    @Arg('input', () => VerifyRecordReportInput, INPUT) input: VerifyRecordReportInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    const { evidenceCheckedOn, nationallyRecordedOn, studyPermit, expectedRecordVersion } = input;
    return verifyReport(context, keyOf(input), {
      note: optional(input.note, 'input.note'),
      diploma: {
        ...(evidenceCheckedOn == null ? {} : { evidenceCheckedOn }),
        ...(nationallyRecordedOn == null ? {} : { nationallyRecordedOn }),
        ...(studyPermit == null ? {} : { studyPermit }),
      },
      recordVersion: expectedRecordVersion ?? null,
    });
  }

  @Requires(RecordsPermission.KEEP)
  @PayloadMutation(() => RecordReport, {
    description: 'Closes a report that was found not to hold, with the reason.',
  })
  rejectRecordReport(
    @Arg('input', () => RejectRecordReportInput, INPUT) input: RejectRecordReportInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    return rejectReport(context, keyOf(input), needed(input.reason));
  }

  @Requires(RecordsPermission.REPORT)
  @PayloadMutation(() => RecordReport, {
    description: 'Takes a report back; a diploma that was only reported is removed.',
  })
  withdrawRecordReport(
    @Arg('input', () => WithdrawRecordReportInput, INPUT) input: WithdrawRecordReportInput,
    @Ctx() context: Context,
  ): Promise<RecordReport> {
    return withdrawReport(context, keyOf(input), optional(input.reason, 'input.reason'));
  }
}

function keyOf({ recordReportId, expectedVersion }: RecordReportInput): ReportKey {
  return { id: decodeUuid(recordReportId, 'RecordReport', 'input.recordReportId'), expectedVersion };
}

function reportable(name: RecordKindName, isCorrection: boolean): RecordKind {
  const kind = kindNamed(name);
  if (!isReportable(kind, isCorrection))
    throw badInput({ argument: 'input.kind', reason: refusalReason('notReportable') });
  return kind;
}

function recordOf({ entity }: RecordKind, given: string): string {
  const { type, key } = decodeId(given, 'input.recordId');
  if (type !== entity.name)
    throw badInput({
      argument: 'input.recordId',
      reason: refusalReason('wrongType', { wanted: entity.name, found: type }),
    });
  return uuidOf(key, 'input.recordId');
}

function documents(ids: readonly string[]): string[] {
  atMost('input.documentIds', ids.length, MAX_DOCUMENTS);
  return decodeDocuments(ids);
}

function needed(reason: string): string {
  return checkedText(reason, 'input.reason', MAX_TEXT_LENGTH);
}

function optional(text: string | null | undefined, argument: string): string | null {
  return text == null ? null : checkedText(text, argument, MAX_TEXT_LENGTH);
}
