const KNOWN = new Set(['EnvironmentError', 'ProvisioningError', 'EmbeddedPostgresError', 'StartError']);
const OTHER_FOLDER = 'set SUKSESI_DATA to a folder of your own';
const DISK_FULL = '53100';

const FILE_ERRORS: Readonly<Record<string, (path: string) => string>> = {
  EACCES: (path) =>
    `This account may not use ${path}: start as the account that owns it, or ${OTHER_FOLDER}.`,
  EPERM: (path) => `This account may not use ${path}: start as the account that owns it, or ${OTHER_FOLDER}.`,
  EROFS: (path) => `${path} lies on a disk that is read-only: ${OTHER_FOLDER}.`,
  ENOSPC: (path) => `The disk that holds ${path} is full: free some space on it, or ${OTHER_FOLDER}.`,
  EDQUOT: (path) =>
    `The disk that holds ${path} is full for this account: free some space on it, or ${OTHER_FOLDER}.`,
  ENOTDIR: (path) => `A file lies where ${path} needs a folder: ${OTHER_FOLDER}.`,
  EEXIST: (path) => `A file lies where ${path} needs a folder: ${OTHER_FOLDER}.`,
  ENAMETOOLONG: (path) => `The path ${path} is too long: ${OTHER_FOLDER}.`,
};

/** Says in one sentence why a command ended and what to do; null for an error that nobody expected. */
export function startupMessage(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (KNOWN.has(error.constructor.name)) return error.message;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === DISK_FULL)
    return 'The disk that holds the database is full: free some space on it, and start again.';
  if (path === undefined || code === undefined) return null;
  // Node tells ENOENT where a folder above the one to be made is on a read-only disk.
  if (code === 'ENOENT' && syscall === 'mkdir') return `The folder ${path} cannot be made: ${OTHER_FOLDER}.`;
  return FILE_ERRORS[code]?.(path) ?? null;
}
