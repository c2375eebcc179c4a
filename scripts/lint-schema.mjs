// Conventions of the published schema: descriptions, names of inputs, the shape of Relay's connections. What
// no rule knows is in test/architecture/schema-conventions.test.ts.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';

const SCHEMA = 'schema/schema.graphql';
/** The root types have no class that could say something of them. */
const ROOTS = ['Query', 'Mutation'].map((name) => `ObjectTypeDefinition[name.value=${name}]`);
const CASES = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  InputValueDefinition: 'camelCase',
  Argument: 'camelCase',
  EnumValueDefinition: 'UPPER_CASE',
};

const rules = {
  'require-description': [
    'error',
    {
      types: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      ignoredSelectors: ROOTS,
    },
  ],
  'description-style': 'error',
  'input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  'naming-convention': ['error', CASES],
  'relay-arguments': ['error', { includeBoth: true }],
  'relay-connection-types': 'error',
  'relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  'relay-page-info': 'error',
  'no-unreachable-types': 'error',
  'require-deprecation-reason': 'error',
  'require-type-pattern-with-oneof': 'error',
};

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: [SCHEMA],
      languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig: { schema: SCHEMA } } },
      plugins: { '@graphql-eslint': graphqlPlugin },
      rules: Object.fromEntries(
        Object.entries(rules).map(([name, setting]) => [`@graphql-eslint/${name}`, setting]),
      ),
    },
  ],
});
const results = await eslint.lintFiles([SCHEMA]);
const said = await (await eslint.loadFormatter('stylish')).format(results);
if (said !== '') console.error(said);
process.exitCode = results.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
