import type { Filling, FillingStep } from './filling.entity.js';
import type { FillingRule } from './filling-rules.entity.js';

/** How the filling was opened, as it is sealed, and compared with what is stored. */
export function openedAs(
  {
    vacantSince,
    openedOn,
    openedBy,
    document,
  }: Pick<Filling, 'vacantSince' | 'openedOn' | 'openedBy' | 'document'>,
  rule: Pick<FillingRule, 'method'> | undefined,
) {
  return { vacantSince, openedOn, openedBy, document, route: rule?.method ?? null };
}

/** What a body said to the filling, as it is sealed, and compared with what is stored. */
export function sealedStep({
  approval,
  isGranted,
  document,
  recordedOn,
  recordedBy,
}: Pick<FillingStep, 'approval' | 'isGranted' | 'document' | 'recordedOn' | 'recordedBy'>) {
  return { approval, granted: isGranted, document, recordedOn, recordedBy };
}
