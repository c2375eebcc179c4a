import { assessmentKinds } from './assessment-kinds.js';
import { careerKinds } from './career-kinds.js';
import { meritKinds } from './merit-kinds.js';
import { organizationKinds } from './organization-kinds.js';
import { positionKinds } from './position-kinds.js';
import { type RecordKind, RecordKindName } from './record-kind.js';

const byName = new Map(
  [...organizationKinds, ...positionKinds, ...careerKinds, ...assessmentKinds, ...meritKinds].map((kind) => [
    kind.name,
    kind,
  ]),
);

/** Every kind of record, in order of dependency. */
export const recordKinds: readonly RecordKind[] = Object.values(RecordKindName).map(kindNamed);

export function kindNamed(name: RecordKindName): RecordKind {
  const kind = byName.get(name);
  if (kind === undefined) throw new Error(`the kind of records ${name} is not described`);
  return kind;
}
