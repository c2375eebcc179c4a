import { type GraphQLResolveInfo, isEnumType, isIntrospectionType } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import { labelOf } from '../i18n/text.js';
import { Authenticated } from './authorization.js';
import type { Context } from './context.js';

@ObjectType({ description: 'A value of an enum, and what to show a person.' })
export class EnumValueLabel {
  @Field(() => String, { description: 'The value, as in answers and arguments.' })
  value!: string;

  @Field(() => String, { description: 'What to show a person, in the language of the answer.' })
  label!: string;
}

@ObjectType({ description: 'An enum of this schema with the labels of its values.' })
export class EnumLabels {
  @Field(() => String, { description: 'Name of the enum in this schema.' })
  type!: string;

  @Field(() => [EnumValueLabel], { description: 'Its values, in alphabetical order.' })
  values!: EnumValueLabel[];
}

@Resolver()
export class EnumLabelsResolver {
  @Authenticated()
  @Query(() => [EnumLabels], {
    description:
      'Labels of enum values in the language of the answer (`Accept-Language`), by the name of the enum.',
  })
  enumLabels(
    @Arg('types', () => [String], {
      nullable: true,
      description:
        'Names of enums; all of them where it is left out. One that there is not, or that is named twice, is refused.',
    })
    types: string[] | null,
    @Ctx() { language }: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): EnumLabels[] {
    const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
    const known = new Map(
      enums.filter((type) => !isIntrospectionType(type)).map((type) => [type.name, type]),
    );
    return (types ?? [...known.keys()].sort()).map((name, index, names) => {
      if (names.indexOf(name) < index)
        throw badInput({ argument: `types.${index}`, reason: refusalReason('thereTwice') });
      const type = known.get(name);
      if (type === undefined)
        throw badInput({
          argument: `types.${index}`,
          reason: refusalReason('noEnum', { name: JSON.stringify(name) }),
        });
      const values = type
        .getValues()
        .map(({ name: value }) => ({ value, label: labelOf(language, name, value) }));
      return { type: name, values: values.sort((a, b) => (a.value < b.value ? -1 : 1)) };
    });
  }
}
