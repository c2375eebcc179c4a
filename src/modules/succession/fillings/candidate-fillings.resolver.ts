import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { AuditedRead, VisibleIf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { CandidateView } from '../../ranking/index.js';
import { isRecordReadable } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { Filling } from './filling.entity.js';
import { otherFillings } from './other-decisions.js';

@ObjectType({ description: 'A filling that counts on a candidate already.' })
export class CandidateElsewhere {
  @Field(() => Filling, { description: 'The filling concerned.' })
  filling!: Row<Filling>;

  @Field(() => Boolean, {
    description:
      'Chosen, and the post not yet taken up. Otherwise first on a shortlist that is closed and not decided.',
  })
  isChosen!: boolean;
}

/** What fillings add to a candidate. */
@Resolver(() => CandidateView)
export class CandidateFillingsResolver {
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [CandidateElsewhere], {
    nullable: true,
    description:
      "Fillings that have chosen the candidate for a post not yet taken up, and other posts' shortlists on which the candidate stands first. Null where the caller may not read the record, or no fillings.",
  })
  async elsewhere(
    @Root() { id, ranking }: CandidateView,
    @Ctx() context: Context,
  ): Promise<CandidateElsewhere[] | null> {
    if (!context.principal.permissions.has(SuccessionPermission.READ)) return null;
    return otherFillings(context, id, ranking.post.id);
  }
}
