import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { verifyDossierFile } from '../modules/succession/index.js';
import { runCommand } from './command.js';

const UNREADABLE = 2;
const usage =
  'Usage: npm run --silent verify-dossier -- dossier-1.json …\nChecks dossiers that were taken away as files, and ranks again.';

/**
 * Checks and replays dossiers that were taken away as files; needs neither database nor service. That it is
 * the one which was sealed is known by its hash.
 */
await runCommand(
  { usage, failure: UNREADABLE, takes: { allowPositionals: true } },
  async ({ positionals: paths }) => {
    if (paths.length === 0) throw new Error(usage);
    for (const path of paths) {
      try {
        const { outcome, findings, hash, sequence } = await verifyDossierFile(
          await readFile(path, 'utf8'),
          new AbortController().signal,
        );
        console.log(
          [
            `${path}: ${outcome}${hash === null ? '' : `, dossier ${sequence}, hash ${hash}`}`,
            ...findings.map((finding) => `  ${finding}`),
          ].join('\n'),
        );
        if (outcome !== 'INTACT') process.exitCode = 1;
      } catch (error) {
        console.error(`${path}: ${(error as Error).message}`);
        process.exitCode = UNREADABLE;
      }
    }
  },
);
