import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import 'reflect-metadata';
import { type Environment, EnvironmentError, readEnvironment } from './app/config.js';
import { startupMessage } from './app/startup-errors.js';

const NEEDED = 24;

/** Node's own version is checked before anything is loaded that an older one cannot even parse. */
async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < NEEDED) {
    throw new EnvironmentError(
      `Suksesi needs Node.js ${NEEDED} or newer, and runs on ${process.version}. On Linux and Windows "npm start" brings its own; elsewhere install Node.js ${NEEDED}.`,
    );
  }
  const environment: Environment = readEnvironment();
  enableCompileCache(join(environment.dataDirectory, 'compiled'));
  const { start } = await import('./app/start.js');
  await start(environment);
}

main().catch((error: unknown) => {
  console.error(startupMessage(error) ?? error);
  process.exit(1);
});
