import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { Position } from '../../positions/index.js';
import { Filling } from './filling.entity.js';

export enum DecisionWarningKind {
  CHOSEN_ELSEWHERE = 'CHOSEN_ELSEWHERE',
  FIRST_ELSEWHERE = 'FIRST_ELSEWHERE',
  LEAVES_WITHOUT_BENCH = 'LEAVES_WITHOUT_BENCH',
  ACTING_OFFICIAL = 'ACTING_OFFICIAL',
  MORATORIUM_NEAR = 'MORATORIUM_NEAR',
  RECORD_DISPUTED = 'RECORD_DISPUTED',
  POLICY_NEWER_THAN_PLAN = 'POLICY_NEWER_THAN_PLAN',
}
registerEnumType(DecisionWarningKind, {
  name: 'DecisionWarningKind',
  description: 'What the decision maker should know beforehand. None of it forbids anything.',
  valuesConfig: {
    CHOSEN_ELSEWHERE: { description: 'Another filling has chosen the person for a post not yet taken up.' },
    FIRST_ELSEWHERE: { description: "The person stands first on another post's closed shortlist." },
    LEAVES_WITHOUT_BENCH: {
      description:
        'The person holds a critical post, and nobody else whom its plan in force names is ready for it.',
    },
    ACTING_OFFICIAL: { description: 'The post is held by an acting official, or the person is the one.' },
    MORATORIUM_NEAR: {
      description:
        'A moratorium runs, or begins within the days of the rule parameter MORATORIUM_WARNING_DAYS.',
    },
    RECORD_DISPUTED: {
      description:
        'The person has asked for a correction, or objected to something in the record, and has no answer yet.',
    },
    POLICY_NEWER_THAN_PLAN: {
      description: 'The policy of the ranking came into force after the plan in force was endorsed.',
    },
  },
});

@ObjectType({
  description:
    'Something that the decision maker should know beforehand. It forbids nothing: a human decides.',
})
export class DecisionWarning {
  @Field(() => DecisionWarningKind, { description: 'Which kind it is.' })
  kind!: DecisionWarningKind;

  @Field(() => String, { description: 'In one sentence.' })
  text!: string;

  @Field(() => Filling, { nullable: true, description: 'The other filling; null where it is about none.' })
  filling!: Row<Filling> | null;

  @Field(() => Position, {
    nullable: true,
    description: 'The post that it is about; null where it is about none.',
  })
  position!: Row<Position> | null;
}
