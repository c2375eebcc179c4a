import { Arg, Ctx, Field, ID, InputType, Int, Resolver } from 'type-graphql';
import { versionConflict } from '../../../platform/database/optimistic-lock.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { LIMITS } from '../../../platform/limits/limits.js';
import { runNotThere } from '../errors.js';
import { RecordsPermission } from '../permissions.js';
import { ImportRun } from './import.entity.js';
import { ConflictRule } from './import.enums.js';
import { importWorkOf, inQueue } from './import-queue.js';

const MAX_ROWS = 1_000;
const MAX_REASON_LENGTH = 2_000;
/** Milliseconds for which the caller waits for records to be written or removed; the work goes on without. */
const PATIENCE_MS = 15_000;

@InputType({ description: 'Names a run of the import.' })
abstract class ImportRunInput {
  @Field(() => ID, { description: 'Id of the run.' })
  importRunId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that you have read. Another one is refused with VERSION_CONFLICT.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'Input of `applyImport`.' })
class ApplyImportInput extends ImportRunInput {
  @Field(() => ConflictRule, {
    nullable: true,
    description: 'Which value holds in conflicts that are not resolved singly; without it they stay open.',
  })
  conflictRule?: ConflictRule | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether good rows go in while others are refused or in conflict.',
  })
  isPartial!: boolean;
}

@InputType({ description: 'Input of `takeBackImport`.' })
class TakeBackImportInput extends ImportRunInput {
  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;
}

@InputType({ description: 'Input of `resolveImportConflicts`.' })
class ResolveImportConflictsInput extends ImportRunInput {
  @Field(() => [ID], { description: '1 to 1000 rows of the run.' })
  importRowIds!: string[];

  @Field(() => ConflictRule, { description: 'Which value holds.' })
  resolution!: ConflictRule;
}

@InputType({ description: 'Input of `discardImport`.' })
class DiscardImportInput extends ImportRunInput {}

@Resolver()
export class ImportActsResolver {
  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportRun, {
    description:
      'Writes the records of a run in one transaction. Large runs go on in the background: look at the status. Records that changed since the dry run are compared again, and nothing is written.',
  })
  async applyImport(
    @Arg('input', () => ApplyImportInput, { description: 'What the action needs.' }) input: ApplyImportInput,
    @Ctx() context: Context,
  ): Promise<ImportRun> {
    const id = await knownRun(context, input);
    const work = importWorkOf(context, LIMITS.importRows);
    await patiently(() => work.apply(id, { rule: input.conflictRule ?? null, isPartial: input.isPartial }));
    return named(id);
  }

  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportRun, {
    description:
      'Removes what a run added and restores what it changed, as long as nothing was written over its rows since. Large runs go on in the background: look at the status, and at `failure`.',
  })
  async takeBackImport(
    @Arg('input', () => TakeBackImportInput, { description: 'What the action needs.' })
    input: TakeBackImportInput,
    @Ctx() context: Context,
  ): Promise<ImportRun> {
    const reason = checkedText(input.reason, 'input.reason', MAX_REASON_LENGTH);
    const id = await knownRun(context, input);
    const work = importWorkOf(context, LIMITS.importRows);
    await patiently(() => work.takeBack(id, reason));
    return named(id);
  }

  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportRun, { description: 'Resolves conflicts singly, before a run is applied.' })
  async resolveImportConflicts(
    @Arg('input', () => ResolveImportConflictsInput, { description: 'What the action needs.' })
    input: ResolveImportConflictsInput,
    @Ctx() context: Context,
  ): Promise<ImportRun> {
    const { importRowIds, resolution } = input;
    if (importRowIds.length < 1 || importRowIds.length > MAX_ROWS)
      throw badInput({ argument: 'input.importRowIds', reason: refusalReason('oneTo', { most: MAX_ROWS }) });
    const rows = importRowIds.map((row, index) =>
      decodeUuid(row, 'ImportRow', `input.importRowIds.${index}`),
    );
    const id = await knownRun(context, input);
    await inQueue(() => importWorkOf(context, LIMITS.importRows).resolve(id, rows, resolution));
    return named(id);
  }

  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportRun, {
    description: 'Removes a run with its rows: one that wrote nothing, or that was taken back.',
  })
  async discardImport(
    @Arg('input', () => DiscardImportInput, { description: 'What the action needs.' })
    input: DiscardImportInput,
    @Ctx() context: Context,
  ): Promise<ImportRun> {
    const id = await knownRun(context, input);
    await inQueue(() => importWorkOf(context, LIMITS.importRows).discard(id));
    return named(id);
  }
}

/** Waits its turn and does the work. A refusal that comes in time is thrown; a later one is told by the run. */
async function patiently(work: () => Promise<void>): Promise<void> {
  const working = inQueue(work);
  await Promise.race([working, new Promise((done) => setTimeout(done, PATIENCE_MS).unref())]);
  working.catch(() => {});
}

/** @throws IMPORT_RUN_NOT_THERE, VERSION_CONFLICT */
async function knownRun(context: Context, { importRunId, expectedVersion }: ImportRunInput): Promise<string> {
  const id = decodeUuid(importRunId, 'ImportRun', 'input.importRunId');
  const run = await context.loadRow(ImportRun, id);
  if (run === undefined) throw runNotThere({ argument: 'input.importRunId' });
  if (expectedVersion != null && expectedVersion !== run.version)
    throw versionConflict({ expected: expectedVersion, present: run.version });
  return id;
}

/** The run as the payload reads it again. */
function named(id: string): ImportRun {
  return Object.assign(new ImportRun(), { id });
}
