import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonnelRecord } from './personnel-record.js';
import { recordScopeOf } from './record-scope.js';

export enum AttestedListName {
  SANCTIONS = 'SANCTIONS',
  AWARDS = 'AWARDS',
  TEAM_ASSIGNMENTS = 'TEAM_ASSIGNMENTS',
  ACTING_ASSIGNMENTS = 'ACTING_ASSIGNMENTS',
  CERTIFICATES = 'CERTIFICATES',
  LEADERSHIP_TRAINING = 'LEADERSHIP_TRAINING',
}
registerEnumType(AttestedListName, {
  name: 'AttestedListName',
  description: 'A list in which "no rows" means "none" only while somebody attests that it is complete.',
  valuesConfig: {
    ACTING_ASSIGNMENTS: { description: 'Acting assignments.' },
    AWARDS: { description: 'Awards.' },
    CERTIFICATES: { description: 'Certificates of training.' },
    LEADERSHIP_TRAINING: { description: 'Leadership programmes.' },
    SANCTIONS: { description: 'Disciplinary sanctions.' },
    TEAM_ASSIGNMENTS: { description: 'Assignments to teams.' },
  },
});

@ObjectType({
  implements: PersonnelRecord,
  description: 'A named officer states that a list of a person is complete.',
})
@Entity()
@RowScope(recordScopeOf)
export class Attestation extends PersonnelRecord {
  @Field(() => AttestedListName, { description: 'The list that is complete.' })
  @Property({ type: 'text' })
  list!: AttestedListName;

  @Field(() => LocalDateScalar, { description: 'The day of the statement.' })
  @Property({ type: 'date', runtimeType: 'string' })
  attestedOn!: LocalDate;

  @Field(() => String, { description: 'Name and office of who attests.' })
  @Property({ type: 'text' })
  attestedBy!: string;
}
