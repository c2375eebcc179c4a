import { consoleLanguage, consoleText } from '../app/console-text.js';
import { labelOf } from '../platform/i18n/text.js';
import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { UnverifiableFile, verifyDossierFile } from '../modules/succession/index.js';
import { runCommand } from './command.js';

const UNREADABLE = 2;
const usage = consoleText('console.usageVerify');

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
            consoleText('console.verified', {
              path,
              outcome:
                consoleLanguage === 'en' ? outcome : labelOf(consoleLanguage, 'VerificationOutcome', outcome),
              sequence: String(sequence),
              hash: hash ?? 'none',
            }),
            ...findings.map((finding) => `  ${finding.text(consoleLanguage)}`),
          ].join('\n'),
        );
        if (outcome !== 'INTACT') process.exitCode = 1;
      } catch (error) {
        const why =
          error instanceof UnverifiableFile ? error.reason.text(consoleLanguage) : (error as Error).message;
        console.error(`${path}: ${why}`);
        process.exitCode = UNREADABLE;
      }
    }
  },
);
