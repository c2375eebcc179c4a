import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import type { Context } from '../../platform/graphql/context.js';
import { AccessPermission, RecordRead } from '../access/index.js';
import { Employee } from '../workforce/index.js';

/** What protection adds to a read: whose data it was. */
@Resolver(() => RecordRead)
export class RecordReadPeopleResolver {
  @FieldResolver(() => [Employee], {
    description: 'Whose data was read: for auditors of everybody, for anybody else the caller alone.',
  })
  async people(@Root() { people }: Row<RecordRead>, @Ctx() context: Context): Promise<Row<Employee>[]> {
    const { permissions, employeeId } = context.principal;
    const shown = permissions.has(AccessPermission.AUDIT) ? people : people.filter((id) => id === employeeId);
    const found = await Promise.all(shown.map((id) => context.loadRow(Employee, id)));
    return found.filter((employee) => employee !== undefined);
  }
}
