import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { verifyDossierFile } from '../modules/succession/index.js';

/** Checks and replays dossiers that were taken away as files; needs neither database nor service. That it is the one which was sealed is known by its hash. */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run --silent verify-dossier -- dossier-1.json …');
  process.exitCode = 2;
}
for (const path of paths) {
  try {
    const { outcome, findings, hash, sequence } = await verifyDossierFile(await readFile(path, 'utf8'), new AbortController().signal);
    console.log([`${path}: ${outcome}${hash === null ? '' : `, dossier ${sequence}, hash ${hash}`}`, ...findings.map((finding) => `  ${finding}`)].join('\n'));
    if (outcome !== 'INTACT') process.exitCode = 1;
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
}
