import { resolve } from 'node:path';
import { runnableBinaries } from './binaries.js';
import { type Cluster, createCluster, locateCluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import {
  adoptPostmaster,
  freePort,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  superuserUrl,
} from './postmaster.js';
import { type Supervision, Supervisor } from './supervisor.js';

/**
 * A real PostgreSQL from an npm package, for a machine that has none: loopback only, a separate port, no
 * socket. PostgreSQL refuses to run as root, so that under root it is started as an unprivileged account.
 */
export interface EmbeddedPostgres {
  /** Of the bootstrap superuser; only provisioning uses it. */
  readonly superuserUrl: string;
  /**
   * Where the data lie: the directory that was asked for, unless the unprivileged account cannot enter it.
   */
  readonly home: string;
  /** From now on a server that ends is started again, on the same port. */
  supervise(supervision: Supervision): void;
  /** Leaves a server that ends as it is; said before the service itself stops. */
  unsupervise(): void;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the cluster, its log and its secrets. */
  readonly directory: string;
  /** False for throw-away clusters: nothing is flushed to disk. */
  readonly durable: boolean;
}

const FIRST_STARTS = 3;

/**
 * Starts the server of a directory, made at its first start, or adopts the one that runs. @throws
 * EmbeddedPostgresError
 */
export async function startEmbeddedPostgres({
  directory,
  durable,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const cluster = locateCluster(resolve(directory));
  const { port, pid } = await firstStart(cluster, durable);
  const supervisor = new Supervisor(pid, () => launch(cluster, durable, port));
  return {
    superuserUrl: superuserUrl(cluster, port),
    home: cluster.home,
    supervise: (supervision) => supervisor.watch(supervision),
    unsupervise: () => supervisor.release(),
    async stop() {
      supervisor.release();
      await stopPostmaster(await supervisor.settledPid());
    },
  };
}

/**
 * A port that is free may be taken before the server has it; another start at once may have begun the same
 * server.
 */
async function firstStart(cluster: Cluster, durable: boolean): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launch(cluster, durable, null);
    } catch (error) {
      if (attempt === FIRST_STARTS || !(error instanceof EmbeddedPostgresError && error.transient))
        throw error;
    }
  }
}

/** Uses the server that runs, or starts one; on this port, or on any that is free. */
async function launch(cluster: Cluster, durable: boolean, port: number | null): Promise<Postmaster> {
  const running = await adoptPostmaster(cluster);
  if (running !== null && (port === null || running.port === port)) return running;
  const native = runnableBinaries(cluster.account, cluster.home);
  createCluster(cluster, native);
  return startPostmaster(cluster, native, port ?? (await freePort()), durable);
}
