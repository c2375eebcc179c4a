import { Arg, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { text } from '../../../platform/i18n/text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { runCooperatively } from '../../../platform/runtime/cooperative-scheduler.js';
import { parameters } from '../../organization/index.js';
import { isRecordReadable } from '../../workforce/index.js';
import { advise } from '../engine/advice/advise.js';
import { rankingWithheld } from '../errors.js';
import { sentence } from '../messages/sentence.js';
import { explainedIn } from './missing-records.js';
import { CandidateView } from './ranking.view.js';
import { accessTo } from './ranking-access.js';
import { checkedSize } from './shortlist-size.js';

@InputType({
  description:
    'What is aimed at: to be eligible, or, with a place, to stand there or better in the assured order. A place tells of the score of who stands there: only for callers who may read the record of everybody considered.',
})
export class AdviceGoalInput {
  @Field(() => Int, { nullable: true, description: '1 to 1000, if nobody else changes.' })
  place?: number | null;
}

@ObjectType({ description: 'One thing to do.' })
export class AdviceAct {
  @Field(() => String, {
    description: 'Such as ATTEST, ASSESS_COMPETENCIES, LEADERSHIP_TRAINING or PROMOTION.',
  })
  kind!: string;

  @Field(() => String, { description: 'What to do, in one sentence.' })
  text!: string;

  @Field(() => Boolean, {
    description: 'It hangs on what a record will show that nobody knows yet: a condition, not a promise.',
  })
  isCondition!: boolean;

  @Field(() => LocalDateScalar, { description: 'The first day on which it can be done.' })
  from!: LocalDate;
}

@ObjectType({
  description:
    'The cheapest lawful way to a goal: fewest acts, then the earliest day; nothing of it can be left out. It never asks for another birth date, sex, past appraisal or sanction, for an award, or for other people to change. A ranking is advice: a human decides.',
})
export class Advice {
  @Field(() => Boolean, { description: 'False: no lawful way was found, of at most five acts.' })
  isReachable!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The earliest day on which the goal is reached so; waiting is no act.',
  })
  day!: LocalDate | null;

  @Field(() => [AdviceAct], { description: 'The acts, in the order in which they are to be done.' })
  acts!: AdviceAct[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day before age or remaining service closes the window; null where none is known to.',
  })
  closesOn!: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What the way supposes.' })
  supposes!: string | null;
}

@Resolver(() => CandidateView)
export class AdviceResolver {
  @Complexity(250)
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => Advice, {
    nullable: true,
    description: 'What would change the answer for this person.',
  })
  async advice(
    @Root() { id, number, ranking }: CandidateView,
    @Arg('goal', () => AdviceGoalInput, {
      nullable: true,
      description: 'What is to be reached; eligibility if left out.',
    })
    goal: AdviceGoalInput | null,
    @Ctx() context: Context,
  ): Promise<Advice> {
    const place = goal?.place == null ? null : checkedSize(goal.place);
    if (place !== null && !(await accessTo(context, ranking)).isWhole)
      throw rankingWithheld({ argument: 'goal.place' });
    const { standings, field } = ranking;
    const others =
      place === null ? [] : standings.eligible.slice(0, place + 1).filter((other) => other !== number);
    const rival = place === null ? undefined : others[place - 1];
    const figures = await parameters(context, ranking.on);
    const way = await runCooperatively(
      advise(
        await explainedIn(ranking, id),
        { above: rival === undefined ? null : (field.low[rival] as number) },
        { months: figures.number('REGULAR_PROMOTION_MONTHS') },
      ),
      context.request.signal,
    );
    return {
      isReachable: way.day !== null,
      day: way.day,
      acts: way.acts.map(({ kind, text, isCondition, from }) => ({
        kind,
        text: sentence(text, context.language),
        isCondition,
        from,
      })),
      closesOn: way.closesOn,
      supposes: place === null ? null : text(context.language, 'ranking.ifNobodyElseChanges'),
    };
  }
}
