import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { Certainty, LegallyBased } from '../../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { PositionClass } from '../../organization/index.js';
import { CandidateField, MobilityType } from '../../ranking/index.js';

export enum SelectionMethod {
  TALENT_POOL = 'TALENT_POOL',
  OPEN_SELECTION = 'OPEN_SELECTION',
  JOB_FIT = 'JOB_FIT',
  INTERNAL_APPOINTMENT = 'INTERNAL_APPOINTMENT',
  ROTATION = 'ROTATION',
  RECRUITMENT = 'RECRUITMENT',
}
registerEnumType(SelectionMethod, {
  name: 'SelectionMethod',
  description: 'By which way a post is filled.',
  valuesConfig: {
    TALENT_POOL: { description: 'From the talent pool of its class.' },
    OPEN_SELECTION: { description: 'By open selection.' },
    JOB_FIT: { description: 'By job fit among holders of the same level.' },
    INTERNAL_APPOINTMENT: { description: 'Inside the agency, from a level below.' },
    ROTATION: { description: 'By a move on the same level: transfer (mutasi), redistribution.' },
    RECRUITMENT: { description: 'From outside: it ends in a request for a formation.' },
  },
});

export enum ApplicationHandling {
  REFUSED = 'REFUSED',
  MARKED = 'MARKED',
}
registerEnumType(ApplicationHandling, {
  name: 'ApplicationHandling',
  description: 'What happens to an application with which something is wrong.',
  valuesConfig: {
    REFUSED: { description: 'It is not taken in.' },
    MARKED: { description: 'It is taken in with a mark.' },
  },
});

@ObjectType({
  description: 'Between what and what the weight of a stage usually lies; a committee may fix another.',
})
export class StageGuide {
  @Field(() => Int, { description: 'Hundredths of a percent.' })
  least!: number;

  @Field(() => Int, { description: 'Hundredths of a percent.' })
  most!: number;

  @Field(() => String, { description: 'Regulation and article, or the decree of the agency.' })
  legalBasis!: string;

  @Field(() => Certainty, { description: 'How sure it is that the rule says so.' })
  certainty!: Certainty;
}

@ObjectType({ description: 'A stage through which the shortlisted go.' })
export class FillingStage {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => StageGuide, { nullable: true, description: 'Null where no usual weight is known.' })
  guide!: StageGuide | null;
}

@ObjectType({ description: 'What a body says to a filling before the decision.' })
export class FillingApproval {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => String, { description: 'The body; data, for bodies change.' })
  body!: string;
}

@ObjectType({
  implements: LegallyBased,
  description: 'How posts are filled by one way: stages, bodies, and how many candidates are asked for.',
})
@Entity()
@RowScope(unrestricted)
export class FillingRule extends LegallyBased {
  @Field(() => SelectionMethod, { description: 'The method of selection.' })
  @Property({ type: 'text', fieldName: 'route' })
  method!: SelectionMethod;

  @Field(() => [PositionClass], { description: 'Classes whose posts may be filled this way.' })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  classes!: PositionClass[];

  @Field(() => Int, { description: 'Candidates that a shortlist must have.' })
  @Property({ type: 'integer' })
  leastCandidates!: number;

  @Field(() => [CandidateField], {
    description:
      'Fields of candidates from which a filling may choose: the first, unless a decree names the candidates where NAMED is allowed.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  candidateFields!: CandidateField[];

  @Field(() => MobilityType, {
    nullable: true,
    description:
      'Whether candidates come from below, or from the same level; null where nobody inside is ranked.',
  })
  @Property({ type: 'text', nullable: true })
  rankedAs!: MobilityType | null;

  @Field(() => Boolean, {
    description:
      'The committee fixes what each stage counts before the first result; scores then decide the order.',
  })
  @Property({ type: 'boolean', fieldName: 'weighs_stages' })
  hasStageWeights!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Among so many of the best by weighed stages the authority chooses; null where it chooses among the whole shortlist.',
  })
  @Property({ type: 'integer', nullable: true })
  choosesAmong!: number | null;

  @Field(() => ApplicationHandling, {
    nullable: true,
    description: 'Applications after the last day; null where the way takes none.',
  })
  @Property({ type: 'text', nullable: true })
  lateApplications!: ApplicationHandling | null;

  @Field(() => ApplicationHandling, {
    nullable: true,
    description: 'Applications of somebody whose former one stands; null where the way takes none.',
  })
  @Property({ type: 'text', nullable: true })
  repeatedApplications!: ApplicationHandling | null;

  @Field(() => ApplicationHandling, {
    nullable: true,
    description: 'Applications of somebody who fails a rule for certain; null where the way takes none.',
  })
  @Property({ type: 'text', nullable: true })
  ineligibleApplications!: ApplicationHandling | null;

  @Field(() => [FillingStage], { description: 'The stages, in order.' })
  @Property({ type: 'jsonb' })
  stages!: FillingStage[];

  @Field(() => [FillingApproval], { description: 'Approvals that the rule asks for.' })
  @Property({ type: 'jsonb' })
  approvals!: FillingApproval[];

  @Field(() => String, { description: 'The authority that decides.' })
  @Property({ type: 'text' })
  decidedBy!: string;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

@ObjectType({
  implements: LegallyBased,
  description:
    'A period in which nobody is appointed without written approval, such as around local elections. Law 10/2016, articles 71 and 162.',
})
@Entity()
@RowScope(unrestricted)
export class Moratorium extends LegallyBased {
  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => String, { description: 'Whose written approval lifts it in one case.' })
  @Property({ type: 'text' })
  liftedBy!: string;
}
