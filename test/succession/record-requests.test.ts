import { expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { doneWith } from '../support/done.js';
import { planner } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });

const done = doneWith(api, planner);

test('a record of somebody who has left is not delivered by that, neither while the filling stands nor once it is cancelled', async () => {
  const { nodes } = await done('{ vacancies(first: 20, filter: { class: [ADMINISTRATOR, PENGAWAS] }) { nodes { id ranking { eligible undetermined } } } }');
  const vacancy = nodes.find(({ ranking }: Json) => ranking.eligible + ranking.undetermined > 3);
  const filling = await done('mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT" }) { filling { id } } }', {
    v: vacancy.id,
  });
  const input = { fillingId: filling.id, openFor: 1, dueOn: '2027-01-01', legalBasis: 'X', document: 'S', expectedVersion: 1 };
  const [first] = await done('mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id status employee { id } } } }', {
    input,
  });
  expect(first.status).toBe('OPEN');

  const person = decodeUuid(first.employee.id, 'Employee');
  await api.database.query('update employment set during = daterange(lower(during), $2::date) where employee_id = $1 and upper(during) is null', [
    person,
    TODAY,
  ]);
  const status = () => done('query ($id: ID!) { node(id: $id) { ... on RecordRequest { status closedOn } } }', { id: first.id });
  expect(await status()).toEqual({ status: 'OPEN', closedOn: null });

  await done('mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "X", expectedVersion: 2 }) { filling { id } } }', { f: filling.id });
  expect(await status()).toEqual({ status: 'OPEN', closedOn: TODAY });
});
