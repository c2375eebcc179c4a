import { VARIABLES } from '../app/variables.js';
import { LIMIT_MEANINGS, LIMITS, type Limits } from '../platform/limits/limits.js';

interface Variable {
  readonly desc?: string;
  readonly default?: unknown;
}

/** The page of variables and limits, from what the program itself reads. */
export function configurationPage(): string {
  const variables = Object.entries(VARIABLES as Readonly<Record<string, Variable>>).map(
    ([name, { desc = '', default: usual }]) => `| \`${name}\` | ${desc} | ${shown(usual)} |`,
  );
  const limits = (Object.entries(LIMITS) as [keyof Limits, number][]).map(
    ([name, value]) => `| \`${name}\` | ${LIMIT_MEANINGS[name]} | ${value.toLocaleString('en')} |`,
  );
  return [
    '# Configuration',
    '',
    'Generated from the code by `npm run fix`; never edit it.',
    '',
    'The service reads environment variables and no file. A value that cannot be used ends the start with one sentence. An empty value counts as not set.',
    '',
    '| Variable | Meaning | Usually |',
    '| --- | --- | --- |',
    ...variables,
    '',
    '## Limits',
    '',
    'Before anything is read, a request is refused that asks for more than these (`LIMIT_EXCEEDED`). They let a planner’s page of 20 vacancies with 100 explained candidates each pass.',
    'The variable `LIMITS` sets others: `LIMITS=\'{"cost":500000}\'`. The body of a request has at most 1 MiB.',
    '',
    '| Limit | Meaning | Usually |',
    '| --- | --- | --- |',
    ...limits,
    '',
    'How the cost of a request is counted: [api-guide](api-guide.md#cost).',
    '',
  ].join('\n');
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return `\`${value.join(',')}\``;
  return typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : `\`${value}\``;
}
