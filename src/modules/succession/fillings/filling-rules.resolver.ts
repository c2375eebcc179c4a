import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { addDays } from '../../../platform/calendar.js';
import { Certainty } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw } from '../../../platform/database/sql.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { PositionsPermission } from '../../positions/index.js';
import { SuccessionPermission } from '../permissions.js';
import { DeclareMoratoriumInput } from './filling.inputs.js';
import { moratoriumEmpty } from './filling-errors.js';
import { FillingRule, Moratorium } from './filling-rules.entity.js';

@Resolver()
export class FillingRulesResolver {
  @Requires(PositionsPermission.READ)
  @Query(() => [FillingRule], {
    description: 'Ways in which posts are filled, with stages, bodies and numbers.',
  })
  fillingRules(@Ctx() { rows }: Context): Promise<Row<FillingRule>[]> {
    return rows.select(FillingRule, undefined, { orderBy: raw('t.route, t.during') });
  }

  @Requires(PositionsPermission.READ)
  @Query(() => [Moratorium], {
    description: 'Periods in which nobody is appointed without written approval.',
  })
  moratoria(@Ctx() { rows }: Context): Promise<Row<Moratorium>[]> {
    return rows.select(Moratorium, undefined, { orderBy: raw('t.during') });
  }

  @Requires(SuccessionPermission.DECLARE_MORATORIA)
  @PayloadMutation(() => Moratorium, {
    description: 'Declares a period in which nobody is appointed without written approval.',
  })
  declareMoratorium(
    @Arg('input', () => DeclareMoratoriumInput, { description: 'What the action needs.' })
    input: DeclareMoratoriumInput,
    @Ctx() { em }: Context,
  ): Moratorium {
    const { from, until } = input;
    if (until < from) throw moratoriumEmpty({ argument: 'input.until' });
    return em.create(Moratorium, {
      name: checkedText(input.name, 'input.name', 200),
      liftedBy: checkedText(input.liftedBy, 'input.liftedBy', 200),
      legalBasis: checkedText(input.legalBasis, 'input.legalBasis', 500),
      certainty: Certainty.SEEN,
      during: { from, to: addDays(until, 1) },
    });
  }
}
