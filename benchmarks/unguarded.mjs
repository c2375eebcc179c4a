// The product without limits and without a log of reads, in a process of its own: what these cost is measured
// against it.

import 'reflect-metadata';
import { openDatabase } from '../dist/src/app/database.js';
import { buildSuksesiSchema } from '../dist/src/app/schema.js';
import { startServer } from '../dist/src/app/server.js';
import { developmentIssuer } from '../dist/src/modules/access/index.js';
import { ReadPool } from '../dist/src/platform/database/read-pool.js';
import { PersistedDocuments } from '../dist/src/platform/limits/persisted-documents.js';
import { EVERYBODY } from '../dist/src/platform/principal.js';
import { officeDay } from '../dist/src/platform/runtime/clock.js';
import { secretOf } from '../dist/src/platform/runtime/secret-file.js';

const { SUKSESI_DATA, DATABASE_URL, ENGINE_DATABASE_URL } = process.env;

const server = await startServer({
  orm: await openDatabase(DATABASE_URL),
  schema: buildSuksesiSchema(),
  connections: new ReadPool(DATABASE_URL, { size: 10, timeout: 30_000, together: true }),
  engine: new ReadPool(ENGINE_DATABASE_URL, { size: 4, timeout: 60_000, rlsContext: EVERYBODY }),
  verifier: developmentIssuer(secretOf(SUKSESI_DATA, 'tokens')),
  today: officeDay('Asia/Makassar'),
  language: 'en',
  log: console.error,
  limits: null,
  documents: new PersistedDocuments({}, []),
  isDevelopment: false,
  ide: null,
  downloads: [],
  origins: [],
  isPrepared: () => true,
});
server.http.listen(0, '127.0.0.1', () => console.log(`listening ${server.http.address().port}`));

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
