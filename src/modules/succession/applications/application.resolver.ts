import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Employee, isRecordReadable } from '../../workforce/index.js';
import { Filling } from '../fillings/filling.entity.js';
import { SuccessionPermission } from '../permissions.js';
import { Announcement, Application, type ApplicationDocument } from './application.entity.js';
import {
  type ApplicationDocumentInput,
  ApplyForPositionInput,
  WithdrawApplicationInput,
} from './application.inputs.js';
import { applyFor, withdrawApplication } from './apply.js';

const MAX_DOCUMENTS = 40;
const ApplicationConnection = Connection(() => Application, 'Application');
const oldestFirst = { tag: 'oldest', keys: [] } as const;
const announcementOf = childrenLoader(Announcement, 'filling', 't.id');
const applicationsOf = childrenLoader(Application, 'employee', 't.id desc');

@Resolver()
export class ApplicationResolver {
  @Requires(SuccessionPermission.APPLY)
  @PayloadMutation(() => Application, {
    description:
      'The caller applies for an announced vacancy. What is late, repeated or not eligible is refused or marked, as the rule of the way says.',
  })
  applyForPosition(
    @Arg('input', () => ApplyForPositionInput, { description: 'What the action needs.' })
    input: ApplyForPositionInput,
    @Ctx() context: Context,
  ): Promise<Application> {
    const { announcementId, hasConsented } = input;
    const documents = checkedDocuments(input.documents);
    return applyFor(context, decodeUuid(announcementId, 'Announcement', 'input.announcementId'), {
      hasConsented,
      documents,
    });
  }

  @Requires(SuccessionPermission.APPLY)
  @PayloadMutation(() => Application, {
    description: 'The caller withdraws an own application, while the shortlist is not closed.',
  })
  withdrawApplication(
    @Arg('input', () => WithdrawApplicationInput, { description: 'What the action needs.' })
    input: WithdrawApplicationInput,
    @Ctx() context: Context,
  ): Promise<Application> {
    return withdrawApplication(
      context,
      decodeUuid(input.applicationId, 'Application', 'input.applicationId'),
      input.expectedVersion,
    );
  }
}

const applicationsTo = ({ rows }: Context, fillings: readonly string[], page: PageArguments) =>
  rows.pagesOf(
    Application,
    fillings,
    (filling) =>
      sql`exists (select from ${tableName(Announcement)} a where a.id = t.announcement_id and a.filling_id = ${filling})`,
    oldestFirst,
    page,
  );

/** What applications add to a filling. */
@Resolver(() => Filling)
export class FillingApplicationsResolver {
  @FieldResolver(() => Announcement, { nullable: true, description: 'Null while it has not been announced.' })
  async announcement(
    @Root() { id }: Row<Filling>,
    @Ctx() context: Context,
  ): Promise<Row<Announcement> | null> {
    return (await context.load(announcementOf, id))?.[0] ?? null;
  }

  @FieldResolver(() => ApplicationConnection, {
    description: 'The first applied first, withdrawn ones too; of people whose record the caller may read.',
  })
  applications(
    @Root() { id }: Row<Filling>,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Application>>> {
    return context.load(applicationsTo, id, page) as Promise<PageOf<Row<Application>>>;
  }
}

@Resolver(() => Employee)
export class EmployeeApplicationsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Application], {
    nullable: true,
    description: 'Applications for announced vacancies, the latest first, withdrawn ones too.',
  })
  async applications(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Application>[]> {
    return (await context.load(applicationsOf, id)) ?? [];
  }
}

function checkedDocuments(given: readonly ApplicationDocumentInput[]): ApplicationDocument[] {
  if (given.length > MAX_DOCUMENTS)
    throw badInput({ argument: 'input.documents', reason: refusalReason('atMost', { most: MAX_DOCUMENTS }) });
  const documents = given.map(({ name, reference }, index) => ({
    name: checkedText(name, `input.documents.${index}.name`, 200),
    reference: checkedText(reference, `input.documents.${index}.reference`, 500),
  }));
  const twice = documents.findIndex(
    ({ name }, index) => documents.findIndex((other) => other.name === name) !== index,
  );
  if (twice >= 0)
    throw badInput({ argument: `input.documents.${twice}.name`, reason: refusalReason('thereTwice') });
  return documents;
}
