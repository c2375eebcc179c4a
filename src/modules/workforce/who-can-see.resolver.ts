import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Row } from '../../platform/database/row-reader.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { text } from '../../platform/i18n/text.js';
import { AccessPermission, hasUnits, permissionsOf, Role } from '../access/index.js';
import { parentOfUnit, Unit } from '../organization/index.js';
import { EmployeeKey } from './employee.inputs.js';
import { employeeBy } from './employee.resolver.js';
import { unitOnDay } from './on-day.query.js';
import { WorkforcePermission } from './permissions.js';
import { Visibility } from './record-visibility.js';

@ObjectType({
  description:
    'Who of a role sees how much of a person today. Who holds a role, and for which units, is known to the issuer of tokens.',
})
export class RecordAccess {
  @Field(() => Role, { description: 'The role concerned.' })
  role!: Role;

  @Field(() => Unit, {
    nullable: true,
    description: 'Only those whose token names this unit; null where the unit does not matter.',
  })
  unit!: Row<Unit> | null;

  @Field(() => Visibility, { description: 'How much of a person is seen.' })
  sees!: Visibility;

  @Field(() => String, { description: 'Why, in one sentence.' })
  because!: string;
}

@Resolver()
export class WhoCanSeeResolver {
  @Requires(AccessPermission.AUDIT)
  @Query(() => [RecordAccess], {
    nullable: true,
    description: 'Who sees how much of a person today, by role and unit; null if there is no such person.',
  })
  async whoCanSee(
    @Arg('employee', () => EmployeeKey, { description: 'Exactly one key of the person.' }) key: EmployeeKey,
    @Ctx() context: Context,
  ): Promise<RecordAccess[] | null> {
    const employee = await employeeBy(context, key, 'employee');
    if (employee === null) return null;
    const units = await unitsAbove(context, employee.id);
    return Object.values(Role).flatMap((role): RecordAccess[] => {
      const permissions = permissionsOf(role);
      if (permissions.includes(WorkforcePermission.READ_ALL_RECORDS))
        return [
          {
            role,
            unit: null,
            sees: Visibility.RECORD,
            because: text(context.language, 'recordAccess.everyRecord'),
          },
        ];
      const directory = permissions.includes(WorkforcePermission.READ)
        ? [
            {
              role,
              unit: null,
              sees: Visibility.DIRECTORY,
              because: text(context.language, 'recordAccess.directory'),
            },
          ]
        : [];
      const officers = hasUnits([role]) ? units : [];
      return [
        ...officers.map((unit) => ({
          role,
          unit,
          sees: Visibility.RECORD,
          because: text(context.language, 'recordAccess.ownUnits'),
        })),
        ...directory,
      ];
    });
  }
}

/** The unit in which somebody serves today, and those above it. */
async function unitsAbove(context: Context, employeeId: string): Promise<Row<Unit>[]> {
  const units: Row<Unit>[] = [];
  let unit = await context.load(unitOnDay, employeeId, context.today);
  while (unit !== undefined && !units.some(({ id }) => id === unit?.id)) {
    units.push(unit);
    unit = await context.load(parentOfUnit, unit.id, context.today);
  }
  return units;
}
