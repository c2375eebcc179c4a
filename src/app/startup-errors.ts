import { consoleText } from './console-text.js';

const KNOWN = new Set(['EnvironmentError', 'ProvisioningError', 'EmbeddedPostgresError', 'StartError']);
const DISK_FULL = '53100';

const FILE_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) => consoleText('console.pathNotAllowed', { path }),
  EPERM: (path) => consoleText('console.pathNotAllowed', { path }),
  EROFS: (path) => consoleText('console.pathReadOnly', { path }),
  ENOSPC: (path) => consoleText('console.pathDiskFull', { path }),
  EDQUOT: (path) => consoleText('console.pathQuota', { path }),
  ENOTDIR: (path) => consoleText('console.pathIsFile', { path }),
  EEXIST: (path) => consoleText('console.pathIsFile', { path }),
  ENAMETOOLONG: (path) => consoleText('console.pathTooLong', { path }),
};

/** Says in one sentence why a command ended and what to do; null for an error that nobody expected. */
export function startupMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (KNOWN.has(error.constructor.name)) return error.message;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === DISK_FULL) return consoleText('console.databaseDiskFull');
  if (path === undefined || code === undefined) return null;
  // Node tells ENOENT where a folder above the one to be made is on a read-only disk.
  if (code === 'ENOENT' && syscall === 'mkdir') return consoleText('console.folderNotMade', { path });
  return FILE_ERRORS[code]?.(path) ?? null;
}
