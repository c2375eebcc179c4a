import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { verifyDossierFile } from '../modules/succession/index.js';

/** Checks and replays dossiers that were taken away as files; needs neither database nor service. */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run --silent verify-dossier -- dossier-1.json …');
  process.exitCode = 2;
}
for (const path of paths) {
  try {
    const { outcome, findings } = await verifyDossierFile(await readFile(path, 'utf8'), new AbortController().signal);
    console.log([`${path}: ${outcome}`, ...findings.map((finding) => `  ${finding}`)].join('\n'));
    if (outcome !== 'INTACT') process.exitCode = 1;
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
