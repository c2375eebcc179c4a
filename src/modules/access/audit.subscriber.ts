import { type ChangeSet, ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { auditContextOf } from '../../platform/database/audit-context.js';
import { AuditEvent, ChangeKind } from './audit.entity.js';

const kinds: Partial<Record<ChangeSetType, ChangeKind>> = {
  [ChangeSetType.CREATE]: ChangeKind.CREATED,
  [ChangeSetType.UPDATE]: ChangeKind.CHANGED,
  [ChangeSetType.DELETE]: ChangeKind.REMOVED,
};

type Values = Readonly<Record<string, unknown>>;

/** Writes down every record that an act creates, changes or removes, in the transaction of the act itself. */
export class AuditSubscriber implements EventSubscriber {
  async onFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const act = auditContextOf(em as EntityManager);
    if (act === undefined) return;
    for (const changed of uow.getChangeSets()) {
      const change = kinds[changed.type];
      if (change === undefined || changed.meta.class === AuditEvent) continue;
      const before = (changed.originalEntity ?? em.getComparator().prepareEntity(changed.entity)) as Values;
      const id = String((changed.entity as { id: string }).id);
      const event = em.create(AuditEvent, {
        at: new Date(),
        requestId: act.requestId,
        subject: act.subject,
        roles: [...act.roles],
        act: act.name,
        reason: act.reason,
        change,
        recordType: changed.meta.className,
        recordId: id,
        people: peopleOf(changed, before),
        before: change === ChangeKind.CREATED ? null : shown(changed, before, change === ChangeKind.CHANGED),
        after: change === ChangeKind.REMOVED ? null : shown(changed, changed.payload as Values, false),
      });
      uow.computeChangeSet(event);
    }
  }
}

/** Properties by name; of a change only those that changed; secrets never. */
function shown(
  { meta, payload }: ChangeSet<object>,
  values: Values = {},
  onlyChanged: boolean,
): Record<string, unknown> {
  const hidden = new Set(
    meta.hydrateProps.filter((property) => property.hidden === true).map(({ name }) => name as string),
  );
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => !name.startsWith('__') && !hidden.has(name) && (!onlyChanged || name in payload),
    ),
  );
}

/** The person whose record it is. */
function peopleOf({ meta, entity, payload }: ChangeSet<object>, before: Values): string[] {
  if (meta.className === 'Employee') return [String((entity as { id: string }).id)];
  const people = [before['employee'], (payload as Values)['employee']].filter(
    (person): person is string => typeof person === 'string',
  );
  return [...new Set(people)];
}
