import { Field, Int, ObjectType } from 'type-graphql';
import { FairnessGrouping, StageRates } from '../../ranking/index.js';

@ObjectType({
  description:
    "Outcomes of real fillings by group, as they stood when each shortlist was closed. A person counts once for every filling; Fisher's test takes selections as independent, which those of the same candidates are not quite. One filling is never enough to judge by. Four fifths: 29 CFR 1607.4 D.",
})
export class SelectionFairness {
  @Field(() => FairnessGrouping, { description: 'What people are grouped by.' })
  by!: FairnessGrouping;

  @Field(() => Int, {
    description: 'The first year; a filling belongs to the year in which its shortlist was closed.',
  })
  from!: number;

  @Field(() => Int, { description: 'The last year.' })
  to!: number;

  @Field(() => Int, { description: 'Fillings whose shortlist was closed, whatever came of them.' })
  fillings!: number;

  @Field(() => Int, {
    description: 'Of these, fillings with a decision that stands: decided or appointed, and not cancelled.',
  })
  decided!: number;

  @Field(() => Int, { description: 'People whose kind, status and class pass, once for every filling.' })
  feeder!: number;

  @Field(() => [StageRates], {
    description:
      'From KNOWN to SHORTLIST over all fillings. APPOINTED is over decided fillings only: its total is their shortlisted, its feeder population theirs.',
  })
  stages!: StageRates[];

  @Field(() => String, { nullable: true, description: 'What to know before reading on.' })
  note!: string | null;
}
