import type { MikroORM } from '@mikro-orm/postgresql';
import { BulkWriter } from '../platform/database/bulk-writer.js';
import { ReadPool } from '../platform/database/read-pool.js';
import { EVERYBODY } from '../platform/principal.js';
import { openDatabase } from './database.js';

/** Everything through which the service reads and writes its database. */
export interface Connections {
  readonly orm: MikroORM;
  readonly connections: ReadPool;
  /** Reads everybody, for rankings. */
  readonly engine: ReadPool;
  readonly bulkWriter: BulkWriter;
  close(): Promise<void>;
}

export async function openConnections(url: string, engineUrl: string): Promise<Connections> {
  const orm = await openDatabase(url);
  const connections = new ReadPool(url, { size: 10, timeout: 30_000, together: true });
  const engine = new ReadPool(engineUrl, { size: 4, timeout: 60_000, rlsContext: EVERYBODY });
  const bulkWriter = new BulkWriter(url);
  return {
    orm,
    connections,
    engine,
    bulkWriter,
    async close() {
      await bulkWriter.close();
      await connections.close();
      await engine.close();
      await orm.close(true);
    },
  };
}
