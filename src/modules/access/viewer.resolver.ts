import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Authenticated } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { Role } from './roles.js';

@ObjectType({ description: 'On whose behalf the request runs.' })
export class Viewer {
  @Field(() => [Role], { description: 'Roles of the caller.' })
  roles!: Role[];

  @Field(() => [String], { description: 'What the caller may do, as `module:verb`.' })
  permissions!: string[];
}

@Resolver()
export class ViewerResolver {
  @Authenticated()
  @Query(() => Viewer, { description: 'The caller, as the token says.' })
  viewer(@Ctx() { principal }: Context): Viewer {
    return {
      roles: principal.roles.filter((role): role is Role => role in Role),
      permissions: [...principal.permissions].sort(),
    };
  }
}
