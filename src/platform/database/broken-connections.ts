import type { Pool, PoolClient } from 'pg';

/** Milliseconds that the holder of a connection has to give it back after it ended. */
const GRACE = 500;

/**
 * Releases broken connections to the pool. The query builder beneath MikroORM gives one back only once its
 * rollback succeeded, which on a dead connection it never does: each would be missing from the pool for ever,
 * until no change is possible.
 */
export function releaseBrokenConnections(pool: Pool): void {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) =>
    client.on('end', () => {
      setTimeout(() => {
        if (held.delete(client)) client.release(true);
      }, GRACE).unref();
    }),
  );
}
