import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LegallyBased } from '../../../platform/database/legal-basis.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';

export enum GovernmentLevel {
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
}
registerEnumType(GovernmentLevel, {
  name: 'GovernmentLevel',
  description: 'Level of a regional government.',
  valuesConfig: {
    PROVINCE: { description: 'A province.' },
    CITY: { description: 'A city or district.' },
  },
});

@ObjectType({
  implements: LegallyBased,
  description:
    'The share of total regional expenditure that developing people must have at least, by level of government. Permendagri 15/2024; each row says how sure it is.',
})
@Entity()
@Unique({ properties: ['level', 'fromYear'] })
@RowScope(unrestricted)
export class LearningBudgetFloor extends LegallyBased {
  @Field(() => GovernmentLevel, { description: 'Level of government.' })
  @Property({ type: 'text' })
  level!: GovernmentLevel;

  /** Millionths, so that no share is a fraction. */
  @Property({ type: 'integer' })
  shareMillionths!: number;

  @Field(() => Int, { description: 'The first year for which it holds.' })
  @Property({ type: 'integer' })
  fromYear!: number;
}

@ObjectType({
  implements: LegallyBased,
  description: 'A category of a budget for developing people, and whether it counts toward the floor.',
})
@Entity()
@RowScope(unrestricted)
export class LearningBudgetCategory extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'The official, Indonesian name.' })
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  nameInEnglish!: string | null;

  @Field(() => Boolean, { description: 'Its amount counts toward the floor.' })
  @Property({ type: 'boolean' })
  isTowardFloor!: boolean;
}
