import { declareRefusal } from '../../platform/errors.js';
import type { LocalText } from '../../platform/i18n/local-text.js';
import type { TableFaultCode } from './domain/table.js';

export const methodUndefined = declareRefusal<{
  fault: TableFaultCode;
  detail: LocalText;
  criterion?: string;
  alternative?: string;
}>(
  'MERIT_METHOD_UNDEFINED',
  'A method has no answer for this table; `fault` says why, `criterion` and `alternative` where.',
);
