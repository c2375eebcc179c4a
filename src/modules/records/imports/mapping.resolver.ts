import type { EntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, FieldResolver, InputType, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Certainty } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { mappingNotThere } from '../errors.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { columnsOfKind } from '../kinds/template.js';
import { normalized } from '../kinds/vocabulary.js';
import { RecordsPermission } from '../permissions.js';
import { ImportMapping } from './import-mapping.entity.js';

const MAX_NAME_LENGTH = 100;
const MAX_HEADING_LENGTH = 200;
const MAX_HEADINGS = 100;

@ObjectType({ description: 'A heading of a file, and the field that its column is for.' })
export class MappedHeading {
  @Field(() => String, { description: 'The heading, as the file has it.' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the field; null for a column that is left out.',
  })
  field!: string | null;
}

@InputType({ description: 'A heading of a file, and the field that its column is for.' })
class MappedHeadingInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the field; null for a column that is left out.',
  })
  field?: string | null;
}

@InputType({ description: 'Input of `saveImportMapping`.' })
class SaveImportMappingInput {
  @Field(() => String, { description: '1 to 100 characters. A mapping of the same name is replaced.' })
  name!: string;

  @Field(() => RecordKindName, { description: 'What the rows of such files are.' })
  kind!: RecordKindName;

  @Field(() => [MappedHeadingInput], { description: '1 to 100 headings, each once.' })
  headings!: MappedHeadingInput[];
}

@InputType({ description: 'Input of `removeImportMapping`.' })
class RemoveImportMappingInput {
  @Field(() => String, { description: 'Name of the mapping.' })
  name!: string;
}

@Resolver(() => ImportMapping)
export class ImportMappingResolver {
  @Requires(RecordsPermission.IMPORT)
  @Query(() => [ImportMapping], { description: 'Stored mappings of headings, by name.' })
  importMappings(@Ctx() { rows }: Context): Promise<Row<ImportMapping>[]> {
    return rows.select(ImportMapping, undefined, { orderBy: raw('t.name') });
  }

  @FieldResolver(() => [MappedHeading], { description: 'The headings that it maps.' })
  headings(@Root() { headings }: Row<ImportMapping>): MappedHeading[] {
    return Object.entries(headings).map(([heading, field]) => ({ heading, field }));
  }

  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportMapping, {
    description: 'Stores a mapping, in the place of one of the same name.',
  })
  async saveImportMapping(
    @Arg('input', () => SaveImportMappingInput, { description: 'What the action needs.' })
    { name, kind, headings }: SaveImportMappingInput,
    @Ctx() { em }: Context,
  ): Promise<ImportMapping> {
    const values = {
      name: checkedText(name, 'input.name', MAX_NAME_LENGTH),
      kind,
      headings: checkedHeadings(kind, headings),
      certainty: Certainty.OUR_READING,
    };
    const known = await named(em, values.name);
    if (known === null) return em.create(ImportMapping, values);
    return Object.assign(known, values, { version: known.version + 1 });
  }

  @Requires(RecordsPermission.IMPORT)
  @PayloadMutation(() => ImportMapping, {
    description: 'Removes a mapping; runs that used it stay as they are.',
  })
  async removeImportMapping(
    @Arg('input', () => RemoveImportMappingInput, { description: 'What the action needs.' })
    { name }: RemoveImportMappingInput,
    @Ctx() { em }: Context,
  ): Promise<ImportMapping> {
    const known = await named(em, name.trim());
    if (known === null) throw mappingNotThere({ name });
    em.remove(known);
    return known;
  }
}

function named(em: EntityManager, name: string): Promise<ImportMapping | null> {
  return em.findOne(ImportMapping, { name });
}

/** @throws BAD_USER_INPUT for a heading or a field that stands twice, or a field that the kind does not have. */
function checkedHeadings(
  kind: RecordKindName,
  headings: readonly MappedHeadingInput[],
): Record<string, string | null> {
  if (headings.length < 1 || headings.length > MAX_HEADINGS)
    throw badInput({ argument: 'input.headings', reason: refusalReason('oneTo', { most: MAX_HEADINGS }) });
  const fields = columnsOfKind(kindNamed(kind)).map(({ name }) => name);
  const mapped: Record<string, string | null> = {};
  const seen = new Set<string>();
  const words = new Set<string>();
  for (const [index, { heading: given, field = null }] of headings.entries()) {
    const argument = `input.headings.${index}`;
    const heading = checkedText(given, `${argument}.heading`, MAX_HEADING_LENGTH);
    const word = normalized(heading);
    if (words.has(word) || (field !== null && seen.has(field)))
      throw badInput({ argument, reason: refusalReason('standsTwice') });
    if (field !== null && !fields.includes(field))
      throw badInput({
        argument: `${argument}.field`,
        reason: refusalReason('oneOfThese', { values: fields.join(', ') }),
      });
    if (field !== null) seen.add(field);
    words.add(word);
    mapped[heading] = field;
  }
  return mapped;
}
