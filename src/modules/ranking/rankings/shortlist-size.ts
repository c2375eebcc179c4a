import { badInput } from '../../../platform/errors.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';

export function checkedSize(size: number): number {
  if (size < 1 || size > 1_000)
    throw badInput({
      argument: 'size',
      reason: refusalReason('notBetween', { value: size, least: 1, most: 1000 }),
    });
  return size;
}
