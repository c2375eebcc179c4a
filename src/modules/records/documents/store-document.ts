import { v7 } from 'uuid';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';

export interface NewDocument {
  readonly employeeId: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly hash: string;
}

/** Stores what is known of a document, with its entry in the audit log. */
export async function storeDocument(
  { principal, request, bulkWriter }: Context,
  { employeeId, name, type, size, hash }: NewDocument,
): Promise<string> {
  const id = v7();
  const told = JSON.stringify({ employee: employeeId, name, type, size, hash });
  await bulkWriter.transaction(principal.rlsContext, async (transaction) => {
    await transaction.query(sql`
      insert into personal_document (id, employee_id, name, type, size, hash, uploaded_by, uploaded_at)
      values (${id}, ${employeeId}, ${name}, ${type}, ${size}, ${hash}, ${principal.subject}, now())`);
    await transaction.query(sql`
      insert into audit_event (id, at, request_id, subject, roles, people, act, reason, change, record_type, record_id, before, after)
      values (${v7()}, now(), ${request.id}::uuid, ${principal.subject}, ${principal.roles}::text[], array[${employeeId}]::uuid[],
        'uploadDocument', null, 'CREATED', 'PersonalDocument', ${id}, null, ${told}::jsonb)`);
  });
  return id;
}
