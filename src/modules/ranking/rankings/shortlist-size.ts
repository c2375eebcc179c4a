import { badInput } from '../../../platform/errors.js';

export function checkedSize(size: number): number {
  if (size < 1 || size > 1_000)
    throw badInput({ argument: 'size', reason: `${size} is not between 1 and 1000` });
  return size;
}
