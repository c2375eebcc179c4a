import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Employee, isRecordReadable } from '../../workforce/index.js';
import { ExcludedCandidate, ShortlistEntry } from './shortlist.entity.js';
import { StageResult } from './stage-result.entity.js';

const shortlistings = childrenLoader(ShortlistEntry, 'employee', 't.id desc');
const exclusionsOf = childrenLoader(ExcludedCandidate, 'employee', 't.id desc');
const stageResults = childrenLoader(StageResult, 'employee', 't.id desc');

/** What fillings say of a person; the person concerned sees it once it is decided. */
@Resolver(() => Employee)
export class EmployeeSelectionsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [ShortlistEntry], { nullable: true, description: 'On shortlists, the latest first.' })
  async shortlistings(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<ShortlistEntry>[]> {
    return (await context.load(shortlistings, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [ExcludedCandidate], {
    nullable: true,
    description: 'Where a shortlist was closed over the person although records were missing, and why.',
  })
  async exclusions(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<ExcludedCandidate>[]> {
    return (await context.load(exclusionsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [StageResult], {
    nullable: true,
    description: 'In stages of fillings, the latest first.',
  })
  async stageResults(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<StageResult>[]> {
    return (await context.load(stageResults, id)) ?? [];
  }
}
