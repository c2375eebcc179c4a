import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isLongRun } from '../support/long-run.js';
import { until, useProgram } from '../support/program.js';

const program = useProgram();
const known = '{ fillings(first: 1) { totalCount } }';

test.runIf(isLongRun)(
  'a first start that binds every client to known documents holds the meetings, and shows a ranking',
  {
    timeout: 60_000,
  },
  async () => {
    const manifest = join(program.directory, 'documents.json');
    writeFileSync(manifest, JSON.stringify({ fillings: known }));
    const started = program.start({ TRUSTED_DOCUMENTS: manifest, TRUSTED_ONLY: '*' });
    await until(() => /A ranking is advice|No ranking to show/.test(started.output()), started.output);
    const { data } = await program.ask(known);
    const other = await program.ask('{ viewer { roles } }');
    started.child.kill('SIGTERM');

    expect(started.output()).not.toContain('not all meetings were held');
    expect(started.output()).toContain('A ranking is advice');
    expect(data.fillings.totalCount).toBeGreaterThan(0);
    expect(other.errors?.[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await started.ended).toBe(0);
  },
);
