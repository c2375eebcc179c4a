import { createHash } from 'node:crypto';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate, Period } from '../../platform/calendar.js';
import { Identified, uuidBytes } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import type { EmptySeat } from './domain/vacancies.js';

export enum VacancyReason {
  NEVER_FILLED = 'NEVER_FILLED',
  RETIREMENT = 'RETIREMENT',
  PRE_RETIREMENT_LEAVE = 'PRE_RETIREMENT_LEAVE',
  MOVED = 'MOVED',
  LEFT = 'LEFT',
  CONTRACT_END = 'CONTRACT_END',
}
registerEnumType(VacancyReason, {
  name: 'VacancyReason',
  description: 'Why a seat falls empty.',
  valuesConfig: {
    RETIREMENT: { description: 'The holder retires.' },
    NEVER_FILLED: { description: 'Created by the formation, and nobody came.' },
    MOVED: { description: 'The holder went to another post, or a status released this one.' },
    LEFT: { description: 'Death, resignation, dismissal or transfer to another agency.' },
    PRE_RETIREMENT_LEAVE: {
      description:
        'MPP: the seat is empty from its first day, and the retirement that follows opens no second vacancy.',
    },
    CONTRACT_END: { description: 'End of a contract, which usually is extended.' },
  },
});

export enum VacancyCertainty {
  CERTAIN = 'CERTAIN',
  EXPECTED = 'EXPECTED',
}
registerEnumType(VacancyCertainty, {
  name: 'VacancyCertainty',
  description: 'EXPECTED: a contract that usually is extended, an approval that is awaited.',
  valuesConfig: {
    CERTAIN: { description: 'Follows from records alone.' },
    EXPECTED: { description: 'Depends on a contract that is usually extended, or on an approval.' },
  },
});

/** Derived when read, never stored. */
@ObjectType({
  implements: Identified,
  description:
    'An empty seat of a post, or one that falls empty. Seats never filled that are empty today are one vacancy of the post, and those of each other day another. Derived from formation, appointments, statuses and retirement.',
})
export class Vacancy {
  readonly __typename = 'Vacancy';

  @Field(() => ID, { description: 'Id of the object.' })
  id!: Buffer;

  readonly positionId!: string;
  readonly leavingId!: string | null;
  /** The days on which it can be filled: a post that goes on has its own, though `since` may lie before. */
  readonly open!: Period;

  @Field(() => Int, { description: 'How many seats it stands for.' })
  seats!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The day from which none of its seats is empty any more, since they were filled or cut, or will be. Null while no such day is known.',
  })
  closedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { description: 'The first day on which the seats are empty.' })
  since!: LocalDate;

  @Field(() => VacancyReason, { description: 'Why the seat falls empty.' })
  reason!: VacancyReason;

  @Field(() => Boolean, { description: 'True while the day lies ahead.' })
  projected!: boolean;

  @Field(() => VacancyCertainty, { description: 'How sure it is that the rule says so.' })
  certainty!: VacancyCertainty;
}

/** Tells one vacancy of a post from its others: the days, and the appointment that ended, unreadable. */
export function vacancyKey(
  positionId: string,
  { since, opened, until, person, appointment }: EmptySeat,
): Buffer {
  const days = person === null && until !== null ? `${since}:${opened}:${until}` : since;
  const own = createHash('sha256')
    .update(`${positionId}:${days}:${appointment ?? ''}`)
    .digest()
    .subarray(0, 12);
  return Buffer.concat([uuidBytes(positionId), own]);
}
