import pg from 'pg';
import type { Period } from '../calendar.js';

const DATE = 1082;
const BIGINT = 20;
const DATE_RANGE = 3912;

/** Days stay text, ranges become half-open periods, counts become numbers. */
export const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, (text) => Number(text));
types.setTypeParser(DATE_RANGE, parsePeriod);

/** PostgreSQL writes a range of days as `[2020-01-01,2021-01-01)`, an open end as nothing. */
export function parsePeriod(text: string): Period {
  const [from = '', to = ''] = text.slice(1, -1).split(',');
  return { from, to: to === '' ? null : to };
}
