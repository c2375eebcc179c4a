import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { PositionClass } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { SuccessionPermission } from '../permissions.js';
import { Filling } from './filling.entity.js';
import { SelectionMethod } from './filling-rules.entity.js';
import { ClosedMethod, methodsFor } from './selection-methods.js';

const fillingsOf = childrenLoader(Filling, 'position', 't.id desc');

/** What fillings add to a post. */
@Resolver(() => Position)
export class PositionFillingsResolver {
  @FieldResolver(() => [SelectionMethod], {
    description: 'Ways by which rules of today let the post be filled.',
  })
  async waysToFill(
    @Root() { class: postClass }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<SelectionMethod[]> {
    return (await methodsFor(context, postClass as PositionClass)).open;
  }

  @FieldResolver(() => [ClosedMethod], { description: 'Ways by which the post cannot be filled, and why.' })
  async closedWays(
    @Root() { class: postClass }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<ClosedMethod[]> {
    return (await methodsFor(context, postClass as PositionClass)).closed;
  }

  @Requires(SuccessionPermission.READ)
  @FieldResolver(() => [Filling], { nullable: true, description: 'Fillings of the post, the latest first.' })
  async fillings(@Root() { id }: Row<Position>, @Ctx() context: Context): Promise<Row<Filling>[]> {
    return (await context.load(fillingsOf, id)) ?? [];
  }
}
