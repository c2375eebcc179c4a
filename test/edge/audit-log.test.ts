import { describe, expect, test, vi } from 'vitest';
import { databaseUrls, withClient } from '../../src/app/provisioning.js';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { PASSWORDS } from '../support/fixed.js';

const api = useApi();
const build = builder(() => api.database);
const auditor = { subject: 'auditor', roles: [Role.AUDITOR] };
const events =
  'query ($filter: AuditLogFilter) { auditEvents(filter: $filter) { totalCount nodes { at requestId subject roles act reason change recordType recordId changes { property before after } } } }';
const reads =
  'query ($filter: AuditLogFilter) { recordReads(filter: $filter) { totalCount nodes { at requestId subject roles purpose fields peopleCount } } }';

async function somebody(nip: string): Promise<{ uuid: string; id: string }> {
  const uuid = await build.employee({ nip });
  await build.fact('sanction', uuid, { severity: 'LIGHT', during: period('2025-01-01', '2025-07-01') });
  return { uuid, id: encodeId('Employee', uuid) };
}

describe('changes', () => {
  test('are written down with actor, act, before and after, reason and request', async () => {
    const { id, uuid } = await somebody('198503142010011901');
    const input = {
      employeeIds: [id],
      lists: ['AWARDS'],
      attestedOn: '2026-11-20',
      attestedBy: 'Pengelola',
      document: 'BA 1',
    };

    const { data } = await api.ask(
      'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }',
      { input },
      { subject: 'planner', roles: [Role.HR_PLANNER] },
    );
    const { data: auditLog } = await api.ask(events, { filter: { employeeId: id } }, auditor);

    expect(auditLog.auditEvents.totalCount).toBe(1);
    const [event] = auditLog.auditEvents.nodes;
    expect(event).toMatchObject({
      subject: 'planner',
      roles: ['HR_PLANNER'],
      act: 'attestLists',
      change: 'CREATED',
      recordType: 'Attestation',
      recordId: data.attestLists.attestations[0].id,
      reason: null,
    });
    expect(event.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(event.changes).toContainEqual({ property: 'attestedBy', before: null, after: '"Pengelola"' });
    expect(event.changes).toContainEqual({ property: 'employee', before: null, after: JSON.stringify(uuid) });
  });

  test('say why, what was there before, and nothing of secrets', async () => {
    const administrator = { subject: 'administrator', roles: [Role.ADMINISTRATOR] };
    await api.ask(
      'mutation { blockSubject(input: { subject: "x", reason: "left" }) { blockedSubject { id } } }',
      {},
      administrator,
    );
    await api.ask('mutation { unblockSubject(input: { subject: "x" }) { hasChanged } }', {}, administrator);
    const { data } = await api.ask(
      'mutation { issueServiceToken(input: { name: "N", scopes: [], expiresOn: "2026-12-01" }) { serviceToken { id } } }',
      {},
      administrator,
    );
    await api.ask(
      'mutation ($id: ID!) { revokeServiceToken(input: { serviceTokenId: $id }) { serviceToken { id } } }',
      { id: data.issueServiceToken.serviceToken.id },
      administrator,
    );

    const { data: auditLog } = await api.ask(events, { filter: { subject: 'administrator' } }, auditor);
    const found = auditLog.auditEvents.nodes.map(
      ({ act, change, reason, changes }: Record<string, unknown>) => ({ act, change, reason, changes }),
    );

    expect(found.map(({ act, change, reason }: Record<string, unknown>) => [act, change, reason])).toEqual([
      ['revokeServiceToken', 'CHANGED', null],
      ['issueServiceToken', 'CREATED', null],
      ['unblockSubject', 'REMOVED', null],
      ['blockSubject', 'CREATED', 'left'],
    ]);
    expect(found[0].changes).toEqual([{ property: 'revokedOn', before: null, after: '"2026-11-21"' }]);
    expect(found[2].changes).toContainEqual({ property: 'reason', before: '"left"', after: null });
    expect(JSON.stringify(found)).not.toMatch(/[0-9a-f]{64}/);
  });

  test('that are refused leave nothing in it', async () => {
    const before = (await api.ask(events, {}, auditor)).data.auditEvents.totalCount;
    const { id } = await somebody('198503142010011902');
    const input = {
      employeeIds: [id, encodeId('Employee', '018f0000-0000-7000-8000-000000000000')],
      lists: ['AWARDS'],
      attestedOn: '2026-11-20',
      attestedBy: 'P',
      document: 'BA',
    };

    expect(
      (
        await api.ask(
          'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }',
          { input },
        )
      ).errors,
    ).toBeDefined();
    expect((await api.ask(events, {}, auditor)).data.auditEvents.totalCount).toBe(before);
  });
});

describe('reads of sensitive fields', () => {
  test('are written down with who, of whom, which and what for, whatever way led there', async () => {
    const { id, uuid } = await somebody('198503142010011903');
    const sanction =
      (await api.database.query<{ id: string }>('select id from sanction where employee_id = $1', [uuid]))
        .rows[0]?.id ?? '';
    const authorization = `Bearer ${await api.token({ subject: 'curious' })}`;
    const ask = (query: string) =>
      api.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization, 'x-purpose': 'Usulan JPT 2026' },
        body: JSON.stringify({ query }),
      });

    await ask(`{ employee(by: { id: "${id}" }) { name birthDate sanctions { document } } }`);
    await ask(`{ node(id: "${encodeId('Sanction', sanction)}") { ... on Sanction { severity } } }`);
    await ask(`{ employee(by: { id: "${id}" }) { name nip unit { name } } }`);

    await expect
      .poll(
        async () =>
          (await api.ask(reads, { filter: { employeeId: id } }, auditor)).data.recordReads.totalCount,
      )
      .toBe(2);
    const { data } = await api.ask(reads, { filter: { employeeId: id } }, auditor);
    expect(data.recordReads.nodes).toMatchObject([
      {
        subject: 'curious',
        roles: ['HR_PLANNER'],
        purpose: 'Usulan JPT 2026',
        fields: ['Sanction.severity'],
        peopleCount: 1,
      },
      { fields: ['Employee.birthDate', 'Employee.sanctions'], peopleCount: 1 },
    ]);
  });

  test('of the own record, and refused ones, are none', async () => {
    const { id } = await somebody('198503142010011904');
    const other = await somebody('198503142010011907');
    const own = { roles: [Role.EMPLOYEE], nip: '198503142010011904' };

    await api.ask(`{ employee(by: { id: "${id}" }) { sanctions { severity } } }`, {}, own);
    await api.ask(
      `{ employee(by: { id: "${id}" }) { sanctions { severity } } }`,
      {},
      { subject: 'reporter', roles: [Role.REPORTER] },
    );
    await api.ask(
      `{ employee(by: { id: "${other.id}" }) { sanctions { severity } } }`,
      {},
      { subject: 'read afterwards' },
    );
    // Reads are written down in their order: once this one is there, those before it would be there too.
    await vi.waitFor(
      async () => {
        const { data } = await api.ask(reads, { filter: { subject: 'read afterwards' } }, auditor);
        expect(data.recordReads.totalCount).toBe(1);
      },
      { timeout: 5_000 },
    );

    expect((await api.ask(reads, { filter: { employeeId: id } }, auditor)).data.recordReads.totalCount).toBe(
      0,
    );
  });
});

describe('the audit log', () => {
  test('shows auditors everything, and everybody else what concerns themselves', async () => {
    const mine = await somebody('198503142010011905');
    const other = await somebody('198503142010011906');
    const me = { subject: 'me', roles: [Role.EMPLOYEE], nip: '198503142010011905' };
    for (const { id } of [mine, other])
      await api.ask(
        `{ employee(by: { id: "${id}" }) { sanctions { id } } }`,
        {},
        { subject: 'planner of mine' },
      );

    await expect
      .poll(
        async () =>
          (await api.ask(reads, { filter: { subject: 'planner of mine' } }, auditor)).data.recordReads
            .totalCount,
      )
      .toBe(2);

    expect(
      (await api.ask(reads, {}, me)).data.recordReads.nodes.map(
        ({ subject }: { subject: string }) => subject,
      ),
    ).toEqual(['planner of mine']);
    expect((await api.ask(reads, { filter: { employeeId: other.id } }, me)).data.recordReads.totalCount).toBe(
      0,
    );
    expect((await api.ask(events, {}, { roles: [Role.HR_PLANNER] })).data.auditEvents.totalCount).toBe(0);
  });

  test('can be added to by the service, and neither changed nor emptied', async () => {
    const { host, port, database } = api.database as unknown as Record<string, string>;
    const { application } = databaseUrls(`postgresql://x@${host}:${port}/x`, String(database), PASSWORDS);

    await withClient(application, async (client) => {
      for (const table of ['audit_event', 'record_read'])
        for (const statement of [
          `update ${table} set subject = 'x'`,
          `delete from ${table}`,
          `truncate ${table}`,
        ])
          await expect(client.query(statement)).rejects.toThrow(/permission denied/);
    });
  });
});
