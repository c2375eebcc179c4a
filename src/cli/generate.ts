import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { databaseOptions } from '../app/database.js';
import { buildSuksesiSchema } from '../app/schema.js';
import { portableSchema, templatePage } from '../modules/records/index.js';
import { describeTables } from '../platform/database/entity-tables.js';
import { answeredCodes } from '../platform/errors.js';
import { projectPath } from '../platform/runtime/project-files.js';
import '../app/start.js';
import { accessTable } from './access-table.js';
import { cacheTypes } from './cache-types.js';
import { runCommand } from './command.js';
import { configurationPage } from './configuration-page.js';

const usage =
  'Usage: node dist/src/cli/generate.js [--check]\nWrites the files that are generated from the code, or says which are not up to date.';
const options = { check: { type: 'boolean', default: false } } as const;

/**
 * The contract as files: the schema, the error codes, who sees what, and the configuration. With --check it
 * writes nothing, and fails where a file is not up to date.
 */
await runCommand({ usage, takes: { options } }, async ({ values: { check } }) => {
  const orm = await MikroORM.init(
    databaseOptions('postgresql://localhost/none', { connect: false } as never),
  );
  describeTables(orm.getMetadata());

  const codes = answeredCodes().map(({ code, description }) => `| \`${code}\` | ${description} |`);
  const schema = buildSuksesiSchema();
  const files = {
    'schema/schema.graphql': `# Generated from the code by "npm run fix"; read it in review, never edit it.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
    'schema/access.md': accessTable(schema),
    'docs/configuration.md': configurationPage(),
    'docs/import-templates.md': `${templatePage('en')}\nGenerated from the code by \`npm run fix\`; never edit it. \`npm run import -- --templates FOLDER\` writes it in Indonesian under \`DEFAULT_LANGUAGE=id\`.\n`,
    'clients/cache-types.ts': cacheTypes(schema),
    'schema/portable-record.schema.json': portableSchema(),
    'schema/error-codes.md': [
      '# Error codes',
      '',
      'Generated from the code by `npm run fix`. Each stands in `extensions.code` of an error and keeps its meaning for ever.',
      '',
      '| Code | Meaning |',
      '|---|---|',
      ...codes,
      '',
    ].join('\n'),
  };

  let stale = false;
  for (const [path, content] of Object.entries(files)) {
    const file = projectPath(path);
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    if (check) {
      console.error(`${path} is not up to date: run "npm run fix", read the difference, commit it.`);
      stale = true;
    } else {
      writeFileSync(file, content);
      console.log(`wrote ${path}`);
    }
  }
  process.exit(stale ? 1 : 0);
});
