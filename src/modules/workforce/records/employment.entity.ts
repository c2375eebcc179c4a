import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { LegallyBased } from '../../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

export enum EndOfEmployment {
  RETIRED = 'RETIRED',
  RESIGNED = 'RESIGNED',
  DIED = 'DIED',
  DISMISSED = 'DISMISSED',
  CONTRACT_ENDED = 'CONTRACT_ENDED',
  TRANSFERRED_OUT = 'TRANSFERRED_OUT',
}
registerEnumType(EndOfEmployment, {
  name: 'EndOfEmployment',
  description: 'Why an employment ended, or will end.',
  valuesConfig: {
    CONTRACT_ENDED: { description: 'The contract ended.' },
    DIED: { description: 'The person died.' },
    DISMISSED: { description: 'The person was dismissed.' },
    RESIGNED: { description: 'The person resigned.' },
    RETIRED: { description: 'The person retired.' },
    TRANSFERRED_OUT: { description: 'The person moved to another agency.' },
  },
});

/** From the first day to the last; for contract staff the contract, whose end is known beforehand. */
@ObjectType({
  implements: PersonnelRecord,
  description:
    'An employment, or for contract staff a contract: its end is known beforehand and usually extended.',
})
@Entity()
@RowScope(recordScopeOf)
export class Employment extends PersonnelRecord {
  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => EndOfEmployment, {
    nullable: true,
    description: 'How the employment ended; null while it lasts.',
  })
  @Property({ type: 'text', nullable: true })
  end!: EndOfEmployment | null;
}

@ObjectType({
  implements: PersonnelRecord,
  description:
    'A status other than plain service: candidacy, leave, study, secondment, suspension, leave before retirement.',
})
@Entity()
@RowScope(recordScopeOf)
export class EmploymentStatus extends PersonnelRecord {
  @Field(() => String, { description: 'One of `employmentStatusEffects`.' })
  @Property({ type: 'text' })
  status!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the decree releases the post, where the status leaves that to the decree.',
  })
  @Property({ type: 'boolean', fieldName: 'releases_post', nullable: true })
  isPostReleased!: boolean | null;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}

export enum SeatEffect {
  KEEPS = 'KEEPS',
  RELEASES = 'RELEASES',
  BY_DECREE = 'BY_DECREE',
  BLOCKS = 'BLOCKS',
}
registerEnumType(SeatEffect, {
  name: 'SeatEffect',
  description: 'What a status does to the seat of its holder.',
  valuesConfig: {
    KEEPS: { description: 'The seat stays filled.' },
    RELEASES: { description: 'The seat is empty from the first day.' },
    BY_DECREE: { description: 'The decree says which.' },
    BLOCKS: { description: 'Neither vacant nor filled, until the case is decided.' },
  },
});

@ObjectType({ implements: LegallyBased, description: 'What a status means for service and for the seat.' })
@Entity()
@RowScope(unrestricted)
export class EmploymentStatusEffect extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'Counts as serving for the requirement ACTIVE_STATUS.' })
  @Property({ type: 'boolean', fieldName: 'serving' })
  isServing!: boolean;

  @Field(() => SeatEffect, { description: 'What the status does to the seat held.' })
  @Property({ type: 'text' })
  seat!: SeatEffect;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
