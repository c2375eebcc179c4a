import { Arg, Ctx, Field, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { EnumValueLabel } from '../../../platform/graphql/enum-labels.resolver.js';
import type { Language } from '../../../platform/i18n/language.js';
import { labelOf } from '../../../platform/i18n/text.js';
import { ScaleName } from '../../organization/index.js';
import { RecordsPermission } from '../permissions.js';
import { recordKinds } from './index.js';
import { type RecordField, type RecordKind, RecordKindName, refersTo } from './record-kind.js';
import { isReportable, isRequiredOfReports, reportableFields } from './reportable.js';
import { columnsOfKind } from './template.js';
import { formOf, headingOf, isNeeded } from './template-files.js';

enum RecordReference {
  EMPLOYEE = 'EMPLOYEE',
  UNIT = 'UNIT',
  POSITION = 'POSITION',
  COMPETENCY = 'COMPETENCY',
}
registerEnumType(RecordReference, {
  name: 'RecordReference',
  description: 'What a field of a record refers to.',
  valuesConfig: {
    EMPLOYEE: { description: 'A civil servant, by NIP.' },
    UNIT: { description: 'A unit, by code.' },
    POSITION: { description: 'A position, by code.' },
    COMPETENCY: { description: 'A competency, by code.' },
  },
});

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

  @Field(() => Boolean, { description: 'It takes a day.' })
  isDay!: boolean;

  @Field(() => [EnumValueLabel], {
    description: 'The values that it takes, where they are few and fixed; else none are named.',
  })
  choices!: EnumValueLabel[];

  @Field(() => ScaleName, { nullable: true, description: 'The scale whose steps it takes, by their codes.' })
  scale!: ScaleName | null;

  @Field(() => RecordReference, {
    nullable: true,
    description: 'What it refers to, by code; null where it holds a value of its own.',
  })
  refersTo!: RecordReference | null;

  @Field(() => Boolean, { description: 'A report may tell it; what is left the office decides.' })
  isReportable!: boolean;

  @Field(() => Boolean, { description: 'A report of a new record needs a value.' })
  isReportRequired!: boolean;
}

@ObjectType({ description: 'What a file or a report of a kind of records holds.' })
class RecordTemplate {
  @Field(() => RecordKindName, { description: 'What its rows are.' })
  kind!: RecordKindName;

  @Field(() => [RecordTemplateField], { description: 'Its columns, in order.' })
  fields!: readonly RecordTemplateField[];

  @Field(() => Boolean, { description: 'A report may tell of a new one.' })
  isReportable!: boolean;
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
        isReportable: isReportable(kind, false),
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
    isDay: field.type.input === 'LocalDate',
    choices: choicesOf(field, language),
    scale: Object.values(ScaleName).find((name) => name === field.type.scale) ?? null,
    refersTo: referenceOf(field),
    isReportable: reportableFields(kind).includes(field),
    isReportRequired: isRequiredOfReports(field),
  };
}

function referenceOf({ property, type }: RecordField): RecordReference | null {
  const reference = refersTo(property, type);
  return Object.values(RecordReference).find((name) => name === reference?.toUpperCase()) ?? null;
}

function choicesOf({ type: { codes, labels } }: RecordField, language: Language): EnumValueLabel[] {
  if (codes === null || labels === null) return [];
  return codes.map((value) => ({ value, label: labelOf(language, labels, value) }));
}
