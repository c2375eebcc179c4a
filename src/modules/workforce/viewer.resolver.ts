import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import type { Context } from '../../platform/graphql/context.js';
import { Viewer } from '../access/index.js';
import { Employee } from './employee.entity.js';

/** What workforce adds to the caller: the own record. */
@Resolver(() => Viewer)
export class ViewerEmployeeResolver {
  @FieldResolver(() => Employee, {
    nullable: true,
    description: "The caller's own record; null for services and outsiders.",
  })
  employee(@Ctx() context: Context): Promise<Row<Employee> | undefined> | null {
    const { employeeId } = context.principal;
    return employeeId === null ? null : context.loadRow(Employee, employeeId);
  }
}
