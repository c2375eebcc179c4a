import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Position, PositionsPermission } from '../../positions/index.js';
import { MissingRecord, missingRecords, RuleResult, Standing, toRuleResult } from '../../ranking/index.js';
import { FillingRule, SelectionMethod } from '../fillings/filling-rules.entity.js';
import { publicFilling } from '../fillings/public-filling.js';
import { SuccessionPermission } from '../permissions.js';
import { announceFilling, extendAnnouncement } from './announce.js';
import { Announcement, Application } from './application.entity.js';
import { AnnounceFillingInput, ExtendAnnouncementInput } from './application.inputs.js';
import { consentTo, ownCandidate } from './apply.js';

const AnnouncementConnection = Connection(() => Announcement, 'Announcement');
const newestFirst = {
  tag: 'newest',
  keys: [{ sql: raw('t.announced_on'), kind: 'date', descending: true }],
} as const;
const MAX_DOCUMENTS = 20;
const applicationsOf = childrenLoader(
  Application,
  'announcement',
  't.id desc',
  (employeeId) => sql`t.employee_id = ${employeeId}`,
);

@ObjectType({
  description:
    'Whether the caller could be chosen for a post, by the own record alone; it says nothing of anybody else.',
})
export class OwnEligibility {
  @Field(() => Standing, { description: 'Where the person stands.' })
  standing!: Standing;

  @Field(() => [RuleResult], {
    description: 'One result for each rule of the post, in the order of its requirements.',
  })
  rules!: RuleResult[];

  @Field(() => [MissingRecord], { description: 'What keeps a rule or a criterion open.' })
  missing!: MissingRecord[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which the rules that time alone can heal will pass; null if none.',
  })
  eligibleFrom!: LocalDate | null;
}

@Resolver(() => Announcement)
export class AnnouncementResolver {
  @Requires(PositionsPermission.READ)
  @Query(() => AnnouncementConnection, {
    description: 'Vacancies for which civil servants may apply, the newest first.',
  })
  announcements(
    @Arg('isOpen', () => Boolean, {
      nullable: true,
      description: 'Only those that take applications today, or only the others.',
    })
    isOpen: boolean | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows, today }: Context,
  ): Promise<PageOf<Row<Announcement>>> {
    const open = sql`(t.closed_on is null and t.apply_until >= ${today}::date)`;
    return rows.page(Announcement, isOpen == null ? TRUE : and(sql`${open} = ${isOpen}`), newestFirst, page);
  }

  @FieldResolver(() => Boolean, { description: 'It takes applications today.' })
  isOpen(@Root() { closedOn, applyUntil }: Row<Announcement>, @Ctx() { today }: Context): boolean {
    return closedOn === null && today <= applyUntil;
  }

  @FieldResolver(() => SelectionMethod, { description: 'The way by which the post is filled.' })
  async method(@Root() announcement: Row<Announcement>, @Ctx() context: Context): Promise<SelectionMethod> {
    return (await ruleOf(announcement, context)).method;
  }

  @FieldResolver(() => String, {
    description:
      'What an applicant consents to, in one sentence; it is kept with the application as it was put.',
  })
  async consentTo(@Root() { position }: Row<Announcement>, @Ctx() context: Context): Promise<string> {
    return consentTo((await context.loadRow(Position, position)) as Row<Position>, context.language);
  }

  @Complexity(25)
  @FieldResolver(() => OwnEligibility, {
    nullable: true,
    description:
      'Whether the caller could be chosen, rule by rule, whether they have applied or not. Null for callers without a personnel record, or who are not employed on the day of the vacancy.',
  })
  async ownEligibility(
    @Root() announcement: Row<Announcement>,
    @Ctx() context: Context,
  ): Promise<OwnEligibility | null> {
    const own = await ownCandidate(context, announcement, await ruleOf(announcement, context));
    if (own === null) return null;
    const { candidate, ranking } = own;
    return {
      standing: Standing[candidate.standing],
      rules: candidate.eligibility.results.map((result) => toRuleResult(result, ranking, context.language)),
      missing: missingRecords(candidate, context.language),
      eligibleFrom: candidate.eligibleFrom,
    };
  }

  @FieldResolver(() => [Application], {
    description: 'The own applications, the latest first, withdrawn ones too.',
  })
  async ownApplications(
    @Root() { id }: Row<Announcement>,
    @Ctx() context: Context,
  ): Promise<Row<Application>[]> {
    const { employeeId } = context.principal;
    return employeeId === null ? [] : ((await context.load(applicationsOf, id, employeeId)) ?? []);
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Announcement, {
    description: 'Opens a filling to applications, where its way chooses among applicants.',
  })
  announceFilling(
    @Arg('input', () => AnnounceFillingInput, { description: 'What the action needs.' })
    input: AnnounceFillingInput,
    @Ctx() context: Context,
  ): Promise<Announcement> {
    const { applyUntil, requirements, expectedVersion } = input;
    const documents = input.documents.map((name, index) =>
      checkedText(name, `input.documents.${index}`, 200),
    );
    if (documents.length > MAX_DOCUMENTS)
      throw badInput({
        argument: 'input.documents',
        reason: refusalReason('atMost', { most: MAX_DOCUMENTS }),
      });
    const twice = documents.findIndex((name, index) => documents.indexOf(name) !== index);
    if (twice >= 0)
      throw badInput({ argument: `input.documents.${twice}`, reason: refusalReason('thereTwice') });
    return announceFilling(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      expectedVersion,
      {
        applyUntil,
        document: checkedText(input.document, 'input.document', 200),
        requirements: requirements == null ? null : checkedText(requirements, 'input.requirements', 2_000),
        documents,
      },
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Announcement, { description: 'Gives more time for applications.' })
  extendAnnouncement(
    @Arg('input', () => ExtendAnnouncementInput, { description: 'What the action needs.' })
    input: ExtendAnnouncementInput,
    @Ctx() context: Context,
  ): Promise<Announcement> {
    const { applyUntil, expectedVersion } = input;
    const document = checkedText(input.document, 'input.document', 200);
    return extendAnnouncement(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      expectedVersion,
      { applyUntil, document },
    );
  }
}

async function ruleOf({ filling }: Row<Announcement>, context: Context): Promise<Row<FillingRule>> {
  const row = await context.load(publicFilling, filling);
  return (await context.loadRow(FillingRule, row?.rule ?? '')) as Row<FillingRule>;
}
