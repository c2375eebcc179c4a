import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { yearOf } from '../../../platform/calendar.js';
import { figuresWithheld } from '../../../platform/database/disclosure-control.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { listSource } from '../../../platform/graphql/list-source.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Unit, UnitKey, unitBy } from '../../organization/index.js';
import { WorkforcePermission } from '../permissions.js';
import { checkedYear } from './appraisal-year.js';
import { checkedOffice } from './appraise-organisations.js';
import { predicateSpread } from './predicate-spread.js';
import { PredicateSpread, UnitSpread } from './predicate-spread.view.js';

const UnitSpreadConnection = Connection(() => UnitSpread, 'UnitSpread');

@Resolver(() => PredicateSpread)
export class PredicateSpreadResolver {
  @Complexity(100)
  @Requires(WorkforcePermission.READ_SPREAD)
  @Query(() => PredicateSpread, {
    description:
      "How people's predicates of a year spread in each office, against the limits that the organisation's own predicate sets. Of the running year only for callers with records.",
  })
  async predicateSpread(
    @Arg('year', () => Int, { description: 'From 2000 to the present one.' }) year: number,
    @Arg('unit', () => UnitKey, {
      nullable: true,
      description: 'One agency, or one office; everything unless told otherwise.',
    })
    unit: UnitKey | null,
    @Ctx() context: Context,
  ): Promise<PredicateSpread> {
    checkedYear(year, context.today, 'year');
    // Of the running year people are counted where they serve today: who moves takes the own predicate along,
    // for everybody to see.
    if (!context.principal.keepsRecords && year === yearOf(context.today))
      throw figuresWithheld({ argument: 'year' });
    const within = unit ? checkedOffice(await unitBy(context, unit, 'unit'), 'unit') : null;
    return predicateSpread(context, year, within);
  }

  @FieldResolver(() => UnitSpreadConnection, {
    description: 'Each office in which somebody is counted, by code.',
  })
  offices(
    @Root() { inOffices }: PredicateSpread,
    @Args(() => PageArguments) page: PageArguments,
  ): PageOf<UnitSpread> {
    return listPage(
      'UnitSpread',
      listSource(inOffices, ({ unit }) => unit),
      page,
    );
  }
}

@Resolver(() => UnitSpread)
export class UnitSpreadResolver {
  @FieldResolver(() => Unit, { description: 'The office, or the agency.' })
  async unit(@Root() { unit }: UnitSpread, @Ctx() context: Context): Promise<Row<Unit>> {
    return (await context.loadRow(Unit, unit)) as Row<Unit>;
  }
}
