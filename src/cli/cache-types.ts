import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const CACHE_KEY = 'cacheKey';
const PAGING = ['first', 'after', 'last', 'before'];
/**
 * Have an id, and say something else in each place: the weights of a policy are blended for the post of the
 * ranking that shows it.
 */
const SHOWN_BY_PLACE = ['MeritPolicy'];

/** What normalising caches of clients need to know of the schema, as a module of TypeScript. */
export function cacheTypes(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const isIdentified = (type: GraphQLObjectType) =>
    type.getFields()['id'] !== undefined && !SHOWN_BY_PLACE.includes(type.name);
  const keyless = new Set(types.filter((type) => !roots.includes(type) && !isIdentified(type)));
  const isKeyed = (type: GraphQLObjectType) => type.getFields()[CACHE_KEY] !== undefined;
  const names = (chosen: readonly GraphQLObjectType[]) => chosen.map(({ name }) => name).sort();

  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  const lists = types.map((type): [string, string[]] => {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => isList(of) && keyless.has(getNamedType(of) as GraphQLObjectType),
    );
    return [type.name, fields.map(({ name }) => name).sort()];
  });
  const connections = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: of }) => getNamedType(of).name.endsWith('Connection'))
      .map(({ name, args }): [string, string[]] => [
        `${type.name}.${name}`,
        args.map((argument) => argument.name).filter((one) => !PAGING.includes(one)),
      ]),
  );
  const parts: [comment: string, name: string, type: string, value: unknown][] = [
    [
      'Types of each interface.',
      'possibleTypes',
      'Record<string, string[]>',
      sorted(
        interfaces.map(({ name }) => [
          name,
          names([...schema.getPossibleTypes(schema.getType(name) as never)]),
        ]),
      ),
    ],
    ['Types told apart by their id.', 'identifiedTypes', 'string[]', names(types.filter(isIdentified))],
    [
      'Types without an id, told apart by their cacheKey where it is selected.',
      'cacheKeyTypes',
      'string[]',
      names([...keyless].filter(isKeyed)),
    ],
    [
      'Types that are kept as parts of what holds them.',
      'embeddedTypes',
      'string[]',
      names([...keyless].filter((type) => !isKeyed(type))),
    ],
    [
      'Fields that are lists of types without an id, by type.',
      'embeddedLists',
      'Record<string, string[]>',
      sorted(lists.filter(([, fields]) => fields.length > 0)),
    ],
    [
      'Arguments that tell two lists apart, whatever page of them is asked for, by type and field.',
      'connectionKeyArgs',
      'Record<string, string[]>',
      sorted(connections),
    ],
  ];
  const written = parts.map(
    ([comment, name, type, value]) =>
      `/** ${comment} */\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`,
  );
  return ['// Generated from the schema by "npm run fix"; never edit it.\n', ...written].join('\n');
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function sorted<Value>(entries: readonly [string, Value][]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
