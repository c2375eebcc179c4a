import type { Row } from '../../../platform/database/row-reader.js';
import type { Json } from '../dossiers/columnar-encoding.js';
import type { RecordRequest } from '../record-requests/record-request.entity.js';

type Sealed = Pick<
  Row<RecordRequest>,
  | 'id'
  | 'employee'
  | 'kind'
  | 'owedBy'
  | 'unit'
  | 'messages'
  | 'detail'
  | 'requestedOn'
  | 'requestedBy'
  | 'dueOn'
  | 'legalBasis'
  | 'document'
  | 'closedAs'
>;

/**
 * What was asked of whom, and how it stood when the shortlist was closed, in the order in which it was asked.
 */
export function recordedRequests(requests: readonly Sealed[]): Record<string, Json>[] {
  return [...requests]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({
        id,
        employee,
        kind,
        owedBy,
        unit,
        messages,
        detail,
        requestedOn,
        requestedBy,
        dueOn,
        legalBasis,
        document,
        closedAs,
      }) => {
        const asked = {
          kind: kind as string,
          owedBy: owedBy as string,
          unit,
          // Dossiers of requests made before messages were stored have no such field.
          ...(messages === null ? {} : { messages: messages as unknown as Json }),
          detail,
          requestedOn,
          requestedBy,
          dueOn,
          legalBasis,
          document,
        };
        return { id, employee, ...asked, stood: closedAs as string | null };
      },
    );
}
