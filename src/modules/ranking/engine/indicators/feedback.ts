import { evidence, type Finding, known, missing } from '../findings.js';
import { message } from '../messages.js';
import { latest, within } from '../person-on-day.js';
import { drawnPoints, highest, type Indicator, lowest, tablePoints } from './indicator.js';

/** The newest 360-degree feedback within the window that enough raters gave. */
export const feedback: Indicator = ({ record, asOf }, rubric): Finding => {
  const months = rubric.months ?? 0;
  const raters = rubric.raters ?? 0;
  const usable = record.feedback.filter(
    (row) => row.raters >= raters && within(row.on, rubric.months, asOf.on),
  );
  const row = latest(usable, asOf.on, ({ on }) => on);
  if (row === null) {
    return {
      low: lowest(rubric),
      high: highest(rubric),
      draw: drawnPoints(rubric),
      because: message('NO_FEEDBACK', { months, raters }),
      evidence: [],
      missing: [missing('FEEDBACK_360', 'UNIT', message('MISSING_FEEDBACK', { months }))],
    };
  }
  const because = message('FEEDBACK_FOUND', { predicate: row.predicate, on: row.on, raters: row.raters });
  return known(tablePoints(rubric, row.predicate), because, [evidence('FEEDBACK_360', row, row.on, because)]);
};
