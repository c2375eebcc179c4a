import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Employee } from '../../workforce/index.js';

@ObjectType({ description: 'Who was chosen, by whom and why. A ranking is advice: a named human decides.' })
export class FillingDecision {
  @Field(() => Employee, { description: 'The person concerned.' })
  employee!: Row<Employee>;

  @Field(() => LocalDateScalar, { description: 'The day of the decision.' })
  decidedOn!: LocalDate;

  @Field(() => String, { description: 'Who decided, by name.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Office of the person who decided.' })
  office!: string;

  @Field(() => String, { description: 'The decree.' })
  document!: string;

  @Field(() => Boolean, {
    description:
      'Somebody else stood first, by weighed stages where there are some, otherwise on the shortlist; or might have.',
  })
  isDeparture!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the decision maker.' })
  reason!: string | null;

  @Field(() => LocalDateScalar, { description: 'The first day in the post.' })
  inaugurationOn!: LocalDate;

  @Field(() => String, {
    nullable: true,
    description: 'Written approval despite a moratorium; null where none was needed.',
  })
  moratoriumApproval!: string | null;
}
