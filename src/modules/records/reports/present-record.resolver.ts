import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { noteReadOf, Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeId, uuidOf } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { recordKinds } from '../kinds/index.js';
import { isReportable } from '../kinds/reportable.js';
import { RecordsPermission } from '../permissions.js';
import { PresentRecord, presentRecordOf, readStored } from './present-record.js';
import { isReporter } from './report-guards.js';

@Resolver()
export class PresentRecordResolver {
  @Requires(RecordsPermission.REPORT)
  @Query(() => PresentRecord, {
    nullable: true,
    description:
      'What a stored record says now, by the fields of its template, for a correction of it. Null where it is not there, or not yours to correct.',
  })
  async presentRecord(
    @Arg('recordId', () => ID, { description: 'Id of the record.' }) recordId: string,
    @Ctx() context: Context,
  ): Promise<PresentRecord | null> {
    const { type, key } = decodeId(recordId, 'recordId');
    const kind = recordKinds.find(({ entity }) => entity.name === type);
    if (kind === undefined || !isReportable(kind, true))
      throw badInput({ argument: 'recordId', reason: refusalReason('notReportable') });
    const id = uuidOf(key, 'recordId');
    const stored = await readStored(context, kind, id);
    if (stored === null) return null;
    const person = String(stored['employee'] ?? stored['id']);
    if (!(await isReporter(context, person))) return null;
    noteReadOf(context, 'Query.presentRecord', person);
    return presentRecordOf(context, kind, stored);
  }
}
