import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Employee } from '../../workforce/index.js';

@ObjectType({ description: 'Who was chosen, by whom and why. A ranking is advice: a named human decides.' })
export class FillingDecision {
  @Field(() => Employee)
  employee!: Row<Employee>;

  @Field(() => LocalDateScalar)
  decidedOn!: LocalDate;

  @Field(() => String)
  decidedBy!: string;

  @Field(() => String)
  office!: string;

  @Field(() => String, { description: 'The decree.' })
  document!: string;

  @Field(() => Boolean, { description: 'Somebody else stood first, by weighed stages where there are some, otherwise on the shortlist; or might have.' })
  departs!: boolean;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => LocalDateScalar)
  inaugurationOn!: LocalDate;

  @Field(() => String, { nullable: true })
  moratoriumApproval!: string | null;
}
