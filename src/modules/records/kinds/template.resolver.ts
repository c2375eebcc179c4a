import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Language } from '../../../platform/i18n/language.js';
import { RecordsPermission } from '../permissions.js';
import { recordKinds } from './index.js';
import { type RecordField, type RecordKind, RecordKindName } from './record-kind.js';
import { columnsOfKind } from './template.js';
import { formOf, headingOf, isNeeded } from './template-files.js';

@ObjectType({ description: 'A column of a template.' })
class RecordTemplateField {
  @Field(() => String, { description: 'Name of the field, as mappings and reports take it.' })
  name!: string;

  @Field(() => String, { description: 'Heading of the column, in the language of the answer.' })
  label!: string;

  @Field(() => [String], { description: 'Every heading by which a file may name it, in both languages.' })
  headings!: readonly string[];

  @Field(() => Boolean, { description: 'Each row needs a value.' })
  isRequired!: boolean;

  @Field(() => String, { description: 'How a value is written, in the language of the answer.' })
  form!: string;
}

@ObjectType({ description: 'What a file or a report of a kind of records holds.' })
class RecordTemplate {
  @Field(() => RecordKindName, { description: 'What its rows are.' })
  kind!: RecordKindName;

  @Field(() => [RecordTemplateField], { description: 'Its columns, in order.' })
  fields!: readonly RecordTemplateField[];
}

@Resolver()
export class RecordTemplateResolver {
  @Requires(RecordsPermission.REPORT)
  @Query(() => [RecordTemplate], {
    description:
      'The columns of the templates, by kind in order of dependency; of all kinds unless told otherwise.',
  })
  recordTemplates(
    @Arg('kinds', () => [RecordKindName], { nullable: true, description: 'Of these kinds only.' })
    kinds: RecordKindName[] | null,
    @Ctx() { language }: Context,
  ): RecordTemplate[] {
    return recordKinds
      .filter(({ name }) => kinds?.includes(name) !== false)
      .map((kind) => ({
        kind: kind.name,
        fields: columnsOfKind(kind).map((field) => fieldOf(kind, field, language)),
      }));
  }
}

function fieldOf(kind: RecordKind, field: RecordField, language: Language): RecordTemplateField {
  return {
    name: field.name,
    label: headingOf(field, language),
    headings: field.headings,
    isRequired: isNeeded(kind, field),
    form: formOf(field, language),
  };
}
