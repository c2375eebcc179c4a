import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { importer } from '../support/imports.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const office = importer(api);

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
    const upload = await api.fetch('/documents?name=piagam.pdf', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', authorization: `Bearer ${await api.token(own)}` },
      body: '%PDF-1.4 piagam',
    });
    const scan = (await upload.json()) as { id: string };
    await api.ask(
      'mutation ($input: ReportRecordInput!) { reportRecord(input: $input) { recordReport { id } } }',
      {
        input: {
          kind: 'AWARD',
          values: Object.entries({
            title: 'Teladan',
            scope: 'NATIONAL',
            awardedOn: '2020-08-17',
            document: 'Keppres 1',
          }).map(([field, value]) => ({ field, value })),
          documentIds: [scan.id],
        },
      },
      own,
    );
    const [training] = (
      await api.database.query(
        'select t.title, t.completed_on::text as "on" from training_record t join employee e on e.id = t.employee_id where e.nip = $1 order by t.id limit 1',
        [person?.nip],
      )
    ).rows;
    await office.apply(
      await office.run(
        `NIP;Title;Completed On;Document\n${person?.nip};${training.title};${training.on};Lain`,
        { name: 'training.csv', source: 'NATIONAL' },
      ),
      { conflictRule: 'PRESENT' },
    );

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
    expect(record.reports).toMatchObject([
      { kind: 'AWARD', status: 'SUBMITTED', values: { title: 'Teladan' }, steps: [{ status: 'SUBMITTED' }] },
    ]);
    expect(record.documents).toMatchObject([{ name: 'piagam.pdf', path: `/documents/${scan.id}` }]);
    const sources = record.records.TRAINING.flatMap((row: { sources: object[] }) => row.sources);
    expect(sources).toMatchObject([{ source: 'NATIONAL', isOrigin: false }]);
    expect(sources[0].differs).toEqual({ document: 'Lain' });
    for (const list of ['reports', 'documents'])
      expect(Object.keys(record[list][0])).toEqual(schema.properties[list].items.required);
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
