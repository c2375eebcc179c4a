import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import {
  figuresWithheld,
  largestFirst,
  reportingDay,
  roundingOf,
} from '../../platform/database/disclosure-control.js';
import { listPage, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { noteReadOf, Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf } from '../../platform/graphql/filter-input.js';
import { listSource } from '../../platform/graphql/list-source.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { PositionClass, parameters, Unit } from '../organization/index.js';
import { type MappedPolicy, MeritPolicy, PolicyKey, talentPolicy, toPolicy } from '../ranking/index.js';
import { Employee, EmployeeConnection, EmployeeFilter, EmploymentKind } from '../workforce/index.js';
import { isCertain, movesBetween } from './domain/nine-box.js';
import { boxFrom, idsWithinRecords, mapOn, nineBoxes } from './nine-box.js';
import { NineBox, NineBoxCell, NineBoxGroup, NineBoxGrouping, NineBoxPreview } from './nine-box.view.js';
import { exactly, groupKeys, refuseChoices, roundedDistribution } from './nine-box-figures.js';
import { TalentPermission } from './permissions.js';

/**
 * People by id as a page, in the order of the ids. That they are listed tells something of each: the audit
 * log says so, by the field.
 */
export async function pageOfPeople(
  context: Context,
  field: string,
  tag: string,
  ids: readonly string[],
  page: PageArguments,
): Promise<PageOf<Row<Employee>>> {
  const shown = listPage(
    tag,
    listSource(ids, (id) => id),
    page,
  );
  const edges = await Promise.all(
    shown.edges.map(async (edge) => ({ edge, node: await context.loadRow(Employee, edge.node) })),
  );
  const found = edges.flatMap(({ edge, node }) =>
    node === undefined ? [] : [{ cursor: edge.cursor, node }],
  );
  for (const { node } of found) noteReadOf(context, field, node.id);
  return { ...shown, edges: found, nodes: found.map(({ node }) => node) };
}

@Resolver(() => NineBox)
export class NineBoxResolver {
  @Complexity(200)
  @Requires(TalentPermission.READ_FIGURES)
  @Query(() => NineBox, {
    nullable: true,
    description:
      'The map of everybody whose record the caller may see and whom the filter names, on a day, today unless told otherwise. For callers without records the rounded counts of everybody, today and without a choice.',
  })
  async nineBox(
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: EmployeeFilter | null,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Arg('policy', () => PolicyKey, {
      nullable: true,
      description: 'Code and version of a policy; the default policy in force if left out.',
    })
    policy: PolicyKey | null,
    @Arg('isCalibrated', () => Boolean, {
      defaultValue: true,
      description: 'With what committees adjusted, or as computed.',
    })
    isCalibrated: boolean,
    @Ctx() context: Context,
  ): Promise<NineBox> {
    const isRounded = !context.principal.permissions.has(TalentPermission.READ);
    if (isRounded)
      refuseChoices({
        filter,
        on: on === context.today ? null : on,
        policy,
        isCalibrated: isCalibrated ? null : isCalibrated,
      });
    const round = isRounded ? await roundingOf(context.rows) : exactly;
    const question = { on: on ?? context.today, policy, calibrated: isCalibrated };
    const [map, ids] = await Promise.all([
      mapOn(context, question),
      isRounded
        ? null
        : conditionOf(EmployeeFilter, filter, context).then((condition) =>
            idsWithinRecords(context, condition),
          ),
    ]);
    const people = ids === null ? [...map.values()] : ids.flatMap((id) => map.get(id) ?? []);
    return {
      on: question.on,
      isCalibrated,
      distribution: roundedDistribution(people, round),
      isRounded,
      round,
      question,
      people,
    };
  }

  @FieldResolver(() => MeritPolicy, { description: 'Whose axes and cut-offs.' })
  async policy(@Root() { question }: NineBox, @Ctx() context: Context): Promise<MappedPolicy> {
    return toPolicy(await talentPolicy(context, question.on, question.policy));
  }

  @FieldResolver(() => [NineBoxCell], {
    description: 'The nine boxes in order, each with who stands in it for certain; or one of them.',
  })
  async cells(
    @Root() { people, distribution, on, isRounded }: NineBox,
    @Arg('box', () => Int, { nullable: true, description: 'This box only, 1 to 9.' }) box: number | null,
    @Ctx() context: Context,
  ): Promise<NineBoxCell[]> {
    const pool = (await parameters(context, on)).text('POOL_BOXES').split(' ').map(Number);
    const { boxes, treatments } = nineBoxes();
    const isEnglish = context.language === 'en';
    const names = new Map(treatments.map(({ code, nameEn, nameId }) => [code, isEnglish ? nameEn : nameId]));
    const one = boxFrom(box);
    const wanted = distribution.boxes.filter((count) => one === null || count.box === one);
    return wanted.map((count) => {
      const named = boxes.find((row) => row.box === count.box);
      return {
        ...count,
        label: (isEnglish ? named?.labelEn : named?.labelId) ?? '',
        labelInIndonesian: named?.labelId ?? '',
        treatments: (named?.treatments ?? []).map((code) => names.get(code) ?? code),
        legalBasis: named?.source ?? '',
        isInPool: pool.includes(count.box),
        ids: isRounded
          ? null
          : people.filter((person) => isCertain(person) && person.boxes[0] === count.box).map(({ id }) => id),
      };
    });
  }

  @FieldResolver(() => EmployeeConnection, {
    nullable: true,
    description: 'Those whose box is still open, by name. Refused where the map is rounded.',
  })
  open(
    @Root() { people, isRounded }: NineBox,
    @Arg('box', () => Int, {
      nullable: true,
      description: 'Only those who may turn out to stand in this box, 1 to 9.',
    })
    box: number | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>>> {
    const wanted = boxFrom(box);
    const open = people.filter(
      (person) => !isCertain(person) && (wanted === null || person.boxes.includes(wanted)),
    );
    const ids = isRounded ? null : open.map(({ id }) => id);
    return namesOf(context, 'open', ids, { told: 'NineBox.open', tag: `NineBoxOpen${wanted ?? ''}`, page });
  }

  @FieldResolver(() => [NineBoxGroup], {
    description:
      'The same people in groups, the largest first. For callers without records by the post held on the first day of the quarter.',
  })
  async groups(
    @Root() { people, on, isRounded, round }: NineBox,
    @Arg('by', () => NineBoxGrouping, { description: 'What to group by.' }) by: NineBoxGrouping,
    @Ctx() context: Context,
  ): Promise<NineBoxGroup[]> {
    const keyOf = isRounded
      ? await groupKeys(
          context,
          people,
          reportingDay(on),
          by,
          context.unscopedRows('figures are of everybody, rounded; nobody is shown'),
        )
      : await groupKeys(context, people, on, by, context.rows);
    const byKey = [...Map.groupBy(people, keyOf)].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
    const groups = largestFirst(byKey, ([, members]) => round(members.length));
    // That there is a group at all would tell of who is in it.
    const told = isRounded ? groups.filter(([, members]) => round(members.length) > 0) : groups;
    return Promise.all(
      told.map(async ([key, members]) => ({
        office:
          by === NineBoxGrouping.OFFICE && key !== null ? ((await context.loadRow(Unit, key)) ?? null) : null,
        class: by === NineBoxGrouping.CLASS ? (key as PositionClass | null) : null,
        kind: by === NineBoxGrouping.KIND ? (key as EmploymentKind) : null,
        distribution: roundedDistribution(members, round),
      })),
    );
  }

  @Complexity(200)
  @FieldResolver(() => NineBoxPreview, {
    nullable: true,
    description:
      'Who would stand elsewhere under another policy or version, drafts included. Null where the map is rounded.',
  })
  async preview(
    @Root() { people, question, isRounded, round }: NineBox,
    @Arg('policy', () => PolicyKey, { description: 'Code and version of the policy to preview.' })
    policy: PolicyKey,
    @Ctx() context: Context,
  ): Promise<NineBoxPreview | null> {
    if (isRounded) return null;
    const other = await mapOn(context, { ...question, policy });
    const after = people.flatMap(({ id }) => other.get(id) ?? []);
    return { distribution: roundedDistribution(after, round), moved: movesBetween(people, after) };
  }
}

@Resolver(() => NineBoxCell)
export class NineBoxCellResolver {
  @FieldResolver(() => EmployeeConnection, {
    nullable: true,
    description: 'Those who stand in the box for certain, by name. Refused where the map is rounded.',
  })
  employees(
    @Root() { ids, box }: NineBoxCell,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>>> {
    return namesOf(context, 'employees', ids, { told: 'NineBoxCell.employees', tag: `NineBox${box}`, page });
  }
}

/**
 * Those in a field of the map. An empty list next to the counts would say that there is nobody.
 * @throws FIGURES_WITHHELD where the caller gets the counts alone.
 */
async function namesOf(
  context: Context,
  field: string,
  ids: readonly string[] | null,
  { told, tag, page }: { told: string; tag: string; page: PageArguments },
): Promise<PageOf<Row<Employee>>> {
  if (ids === null) throw figuresWithheld({ argument: field });
  return pageOfPeople(context, told, tag, ids, page);
}
