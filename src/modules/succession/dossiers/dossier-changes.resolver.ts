import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { AuditedRead, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import {
  type Eligible,
  MobilityType,
  missingKinds,
  openAsWhole,
  RankingChange,
  RankingChanges,
  rankingAmong,
  rankingChanges,
  rankingFor,
  sealedAmong,
  sealedRanking,
} from '../../ranking/index.js';
import { isRecordReadable } from '../../workforce/index.js';
import { Filling } from '../fillings/filling.entity.js';
import { RecordRequest } from '../record-requests/record-request.entity.js';
import { recordsIn, unpackPeople } from './compression.js';
import { Dossier } from './dossier.entity.js';
import type { Header } from './verify.js';

const requestsForPost = childrenLoader(
  RecordRequest,
  'employee',
  't.requested_on, t.id',
  (post) => sql`t.filling_id in (select f.id from ${tableName(Filling)} f where f.position_id = ${post})`,
);

/** What changed since the meeting at which a dossier was sealed. */
@Resolver(() => Dossier)
export class DossierChangesResolver {
  @Complexity(1000)
  @FieldResolver(() => RankingChanges, {
    nullable: true,
    description:
      'How the ranking changed since it was sealed. Compared with the ranking of the same post of today, or of the sealed day if that is ahead. Compared within the field of candidates that was sealed. RANKING_WITHHELD to callers who may not read the record of everybody considered.',
  })
  async changes(
    @Root() { id, position, subjectId }: Row<Dossier>,
    @Ctx() context: Context,
  ): Promise<RankingChanges | null> {
    const { rows, today, request } = context;
    const [content] = await rows.query<{ header: string; people: Buffer }>(
      sql`select header, people from ${tableName(Dossier)} where id = ${id}`,
    );
    if (content === undefined) return null;
    const { question, ranking, choice } = JSON.parse(content.header) as Header;
    const sealed = sealedRanking(question, ranking, async () =>
      recordsIn(await unpackPeople(content.people), request.signal),
    );
    const on = question.on > today ? question.on : today;
    const whole = await openAsWhole(
      context,
      await rankingFor(context, position, { on, policy: null, route: MobilityType[question.route] }),
    );
    const { field } = choice;
    if (field === undefined) return rankingChanges(question.on, sealed, whole);
    return rankingChanges(
      question.on,
      sealedAmong(sealed, field),
      await rankingAmong(context, whole, field.among, subjectId),
    );
  }
}

@Resolver(() => RankingChange)
export class AnsweredRequestsResolver {
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [RecordRequest], {
    nullable: true,
    description:
      'Records asked for by fillings of the post that were missing in the earlier ranking and are not in the later one.',
  })
  async answeredRequests(
    @Root() { id, within }: RankingChange,
    @Ctx() context: Context,
  ): Promise<Row<RecordRequest>[]> {
    const [before, after] = await Promise.all([within.before.explained(id), within.after.explained(id)]);
    const missing = new Set(kindsOf(after));
    const answered = new Set(kindsOf(before).filter((kind) => !missing.has(kind)));
    return ((await context.load(requestsForPost, id, within.post)) ?? []).filter(({ kind }) =>
      answered.has(kind),
    );
  }
}

function kindsOf(candidate: Eligible | null): string[] {
  return candidate === null ? [] : missingKinds(candidate);
}
