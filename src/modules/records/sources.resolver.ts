import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { Employee, PersonnelRecord } from '../workforce/index.js';
import { FieldValue } from './imports/import.view.js';
import { RecordSource } from './imports/record-source.entity.js';
import { kindNamed } from './kinds/index.js';

const sourcesOf = childrenLoader(RecordSource, 'recordId', 't.is_origin desc, t.compared_on desc, t.id');

@ObjectType('RecordSource', { description: 'What one source says of a record, where it was last compared.' })
export class RecordSourceView {
  @Field(() => String, { description: 'The system or office; `OWN_ENTRY` for what was entered by hand.' })
  source!: string;

  @Field(() => LocalDateScalar, { description: 'The day of which the source told.' })
  asOf!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The day on which it was last compared.' })
  comparedOn!: LocalDate;

  @Field(() => Boolean, {
    description:
      'Whether the record is that of this source; of single fields another one may have told since.',
  })
  isOrigin!: boolean;

  @Field(() => [FieldValue], { description: 'What the source says otherwise; empty where it says the same.' })
  differences!: FieldValue[];
}

async function sources(context: Context, id: string): Promise<RecordSourceView[]> {
  const rows = (await context.load(sourcesOf, id)) ?? [];
  return rows.map(({ kind, source, asOf, comparedOn, isOrigin, differs }) => ({
    source,
    asOf,
    comparedOn,
    isOrigin,
    differences: kindNamed(kind).fields.flatMap(({ name, type }) => {
      const value = differs?.[name];
      return value === null || value === undefined
        ? []
        : [{ field: name, value: type.write(value as never) }];
    }),
  }));
}

@Resolver(() => PersonnelRecord)
export class RecordSourcesResolver {
  @FieldResolver(() => [RecordSourceView], {
    description:
      'Where the record comes from, and what other sources say of it. Empty where no source was told.',
  })
  sources(@Root() { id }: { readonly id: string }, @Ctx() context: Context): Promise<RecordSourceView[]> {
    return sources(context, id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether a source says something else than what is stored, also where somebody decided between them.',
  })
  async isDisputed(@Root() { id }: { readonly id: string }, @Ctx() context: Context): Promise<boolean> {
    return (await sources(context, id)).some(({ differences }) => differences.length > 0);
  }
}

@Resolver(() => Employee)
export class EmployeeSourcesResolver {
  @FieldResolver(() => [RecordSourceView], {
    description:
      'Where the identity of the person comes from; empty where no source was told, or the record is not open to you.',
  })
  sources(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<RecordSourceView[]> {
    return sources(context, id);
  }
}
