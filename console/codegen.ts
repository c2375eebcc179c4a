import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** YAML cannot name the transform; without `__typename` in the stored text a normalised cache sees nothing. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'console/src/**/*.graphql',
  generates: {
    'console/src/graphql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashAlgorithm: 'sha256',
          mode: 'embedHashInDocument',
          hashPropertyName: 'hash',
        },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        scalars: { LocalDate: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};
export default config;
