import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });

async function somebody(): Promise<{ id: string; nip: string; name: string }[]> {
  const { data } = await api.ask(
    '{ employees(first: 2, filter: { isServing: true }) { nodes { id nip name } } }',
  );
  return data.employees.nodes;
}

async function file(id: string, claims = {}): Promise<Response> {
  return api.fetch(`/portable-records/${id}.json`, {
    headers: { authorization: `Bearer ${await api.token(claims)}` },
  });
}

describe('the portable file of a person', () => {
  test('holds every kind of record in the shape that its schema says, with who looked', async () => {
    const [person] = nonEmpty(await somebody());
    await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { birthDate sanctions { severity } } }',
      { id: person?.id },
      {},
      { 'x-purpose': 'uji' },
    );
    const own = { subject: person?.nip ?? '', roles: [Role.EMPLOYEE], nip: person?.nip ?? '' };

    const response = await file(person?.id ?? '', own);
    // biome-ignore lint/suspicious/noExplicitAny: the schema says what it holds.
    const record = (await response.json()) as any;

    expect(response.headers.get('content-disposition')).toContain('attachment');
    const schema = JSON.parse(readFileSync(projectPath('schema/portable-record.schema.json'), 'utf8'));
    expect(Object.keys(record)).toEqual(schema.required);
    expect(Object.keys(record.person)).toEqual(schema.properties.person.required);
    expect(record.person).toMatchObject({ nip: person?.nip, name: person?.name });
    expect(Object.keys(record.records)).toEqual(schema.properties.records.required);
    const shapes = Object.entries<object[]>(record.records).flatMap(([kind, rows]) =>
      rows.map((row) => ({ kind, fields: Object.keys(row) })),
    );
    for (const { kind, fields } of nonEmpty(shapes))
      expect([kind, fields]).toEqual([kind, schema.properties.records.properties[kind].items.required]);
    expect(record.records.EMPLOYMENT.length).toBe(1);
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { rankHistory { rank } education { level } } }',
      { id: person?.id },
    );
    expect(record.records.RANK.map(({ rank }: { rank: string }) => rank).sort()).toEqual(
      data.employee.rankHistory.map(({ rank }: { rank: string }) => rank).sort(),
    );
  });

  test('is given to nobody who may not read the record', async () => {
    const [person, other] = await somebody();
    const stranger = { subject: other?.nip ?? '', roles: [Role.EMPLOYEE], nip: other?.nip ?? '' };

    const refused = await file(person?.id ?? '', stranger);

    // biome-ignore lint/suspicious/noExplicitAny: a refusal.
    expect([refused.status, ((await refused.json()) as any).errors[0].extensions.code]).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect((await file(person?.id ?? '', { agencies: ['NOWHERE'] })).status).toBe(403);
    expect((await file('AQAAAAAowHXlje5S6bQBBZ0', {})).status).toBe(404);
  });
});
