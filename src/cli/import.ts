import { consoleText } from '../app/console-text.js';
import 'reflect-metadata';
import { readEnvironment } from '../app/config.js';
import { importFolder, writeTemplates } from '../app/import-folder.js';
import { isLocalDate } from '../platform/calendar.js';
import { runCommand } from './command.js';

const usage = consoleText('console.usageImport');
const options = {
  templates: { type: 'string' },
  source: { type: 'string' },
  on: { type: 'string' },
  partial: { type: 'boolean', default: false },
} as const;

await runCommand(
  { usage, takes: { options, allowPositionals: true } },
  async ({ values: { templates, source, on, partial }, positionals: [folder, ...more] }) => {
    if (more.length > 0 || (folder === undefined) === (templates === undefined)) throw new Error(usage);
    if (templates !== undefined) writeTemplates(templates);
    else if (on !== undefined && !isLocalDate(on))
      throw new Error(consoleText('console.notADay', { given: on }));
    else if (folder !== undefined)
      await importFolder(readEnvironment(), {
        folder,
        source: source ?? null,
        on: on ?? null,
        isPartial: partial,
      });
  },
);
