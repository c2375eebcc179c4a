/**
 * What a log may hold of an error: its kind, its code and where it arose. What a database or its client says
 * repeats values and statements, and is left out; a message of our own is kept.
 */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const known = [code, table, constraint].filter((part) => typeof part === 'string');
  const said = known.length > 0 || error.name.endsWith('Exception') ? known.join(' ') : error.message;
  return [`${error.name}: ${said}`, ...frames].join('\n');
}
