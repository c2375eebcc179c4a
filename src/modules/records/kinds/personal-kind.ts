import { document, person } from './fields.js';
import { type RecordField, type RecordKind, type RecordKindName, usual } from './record-kind.js';

/** A kind whose records belong to one person each. */
export function personal(
  name: RecordKindName,
  templates: RecordKind['templates'],
  entity: RecordKind['entity'],
  fields: readonly RecordField[],
  identity: readonly string[],
  {
    exclusive,
    alike = null,
    isSuccession = false,
  }: { exclusive?: readonly string[]; alike?: readonly string[] | null; isSuccession?: boolean } = {},
): RecordKind {
  return {
    ...usual,
    name,
    templates,
    entity,
    fields: [person, ...fields, document],
    identity: ['nip', ...identity],
    alike,
    subject: 'nip',
    isSuccession,
    exclusive: exclusive === undefined ? null : ['nip', ...exclusive],
  };
}
