import { declareRefusal } from '../../platform/errors.js';
import type { TableFaultCode } from './domain/table.js';

export const methodUndefined = declareRefusal(
  'MERIT_METHOD_UNDEFINED',
  'A method has no answer for this table; `fault` says why, `criterion` and `alternative` where.',
  ({ detail }: { fault: TableFaultCode; detail: string; criterion?: string; alternative?: string }) =>
    `The method is not defined for this table: ${detail}.`,
);
