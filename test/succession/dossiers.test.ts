import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { ENGINE_VERSION } from '../../src/modules/ranking/engine/engine-version.js';
import { recordsIn } from '../../src/modules/succession/dossiers/compression.js';
import { chainedHash } from '../../src/modules/succession/dossiers/hash-chain.js';
import { verifyDossierFile } from '../../src/modules/succession/index.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';

const api = useApi({ city: true });
const ALTERATIONS = isLongRun ? 1_000 : 60;
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };
const verify = 'query ($id: ID!) { verifyDossier(id: $id) { outcome findings engineThen engineNow } }';
const verified = async (id: string) => (await api.ask(verify, { id })).data.verifyDossier;

interface Sealed {
  readonly id: string;
  readonly sequence: number;
  readonly size: number;
  readonly hash: string;
  readonly previousHash: string;
}
let dossiers: Sealed[] = [];

/** Endorses a plan for a post, which seals a dossier; its nominee, its plan. */
async function endorsed(code: string): Promise<{ plan: string; nominee: string }> {
  const { data } = await api.ask(
    'query ($code: String!) { position(by: { code: $code }) { ranking { candidates(first: 1, standing: [ELIGIBLE, UNDETERMINED]) { nodes { employee { id } } } } } }',
    { code },
  );
  const nominee = data.position.ranking.candidates.nodes[0].employee.id;
  const plan = (
    await api.ask(
      'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
      { code },
      planner,
    )
  ).data.draftSuccessionPlan.successionPlan.id;
  const input = {
    nominees: [{ employeeId: nominee, source: 'RANKING', reason: 'First' }],
    expectedVersion: 1,
  };
  await api.ask(
    'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { id } } }',
    { input: { successionPlanId: plan, ...input } },
    planner,
  );
  await api.ask(
    'mutation ($plan: ID!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: 2 }) { successionPlan { id } } }',
    { plan },
    planner,
  );
  const { errors } = await api.ask(
    'mutation ($plan: ID!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 1", expectedVersion: 3 }) { successionPlan { id } } }',
    { plan },
    committee,
  );
  expect(errors).toBeUndefined();
  return { plan, nominee };
}

const listed = async (): Promise<Sealed[]> =>
  (
    await api.ask('{ dossiers(first: 50) { nodes { id sequence size hash previousHash kind sealedBy } } }')
  ).data.dossiers.nodes.reverse();

/** This waits until it is written down that the subject has looked once, and at what. */
const hasRead = (subject: string, peopleCount: number) =>
  vi.waitFor(
    async () => {
      const { data } = await api.ask(
        'query ($subject: String!) { recordReads(filter: { subject: $subject }) { nodes { peopleCount fields } } }',
        { subject },
        { roles: [Role.AUDITOR] },
      );
      expect(data.recordReads.nodes).toEqual([{ peopleCount, fields: ['Dossier.content'] }]);
    },
    { timeout: 5_000, interval: 100 },
  );

let first = { plan: '', nominee: '' };
beforeAll(async () => {
  const { data } = await api.ask(
    '{ positions(first: 40, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { code ranking { candidates(first: 1, standing: [ELIGIBLE, UNDETERMINED]) { totalCount } } } } }',
  );
  const codes = data.positions.nodes
    .filter(
      ({ ranking }: { ranking: { candidates: { totalCount: number } } }) => ranking.candidates.totalCount > 0,
    )
    .map(({ code }: { code: string }) => code);
  first = await endorsed(codes[0]);
  await endorsed(codes[1]);
  await Promise.all(codes.slice(2, 5).map(endorsed));
  dossiers = await listed();
}, 60_000);

test('each act is sealed, in a chain without gaps, also when several are at once', async () => {
  expect(dossiers.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  for (const [index, { previousHash }] of dossiers.entries())
    expect(previousHash).toBe(index === 0 ? '0'.repeat(64) : dossiers[index - 1]?.hash);
  for (const { id } of dossiers)
    expect(await verified(id)).toEqual({
      outcome: 'INTACT',
      findings: [],
      engineThen: ENGINE_VERSION,
      engineNow: ENGINE_VERSION,
    });
  const { data } = await api.ask(
    'query ($plan: ID!) { dossiers(subjectId: $plan) { nodes { sequence } } dossierHead { sequence hash } dossierChainFindings }',
    {
      plan: first.plan,
    },
  );
  expect(data).toEqual({
    dossiers: { nodes: [{ sequence: 1 }] },
    dossierHead: { sequence: 5, hash: dossiers[4]?.hash },
    dossierChainFindings: [],
  });
});

test('it holds question, ranking, choice and reasons in canonical JSON, and everybody who was considered', async () => {
  const [{ id, size }] = dossiers as [Sealed];
  const { data } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on Dossier { content { header people } } } }',
    { id },
    { subject: 'downloads' },
  );
  const { header, people } = data.node.content;
  const packed = Buffer.from(people, 'base64');
  const sealed = JSON.parse(header);
  const columns = JSON.parse(zstdDecompressSync(packed).toString('utf8'));
  const records = await recordsIn(zstdDecompressSync(packed).toString('utf8'), new AbortController().signal);

  expect(canonicalize(sealed)).toBe(header);
  expect(canonicalize(columns)).toBe(zstdDecompressSync(packed).toString('utf8'));
  expect([columns.as, columns.count]).toEqual(['fields', sealed.people.count]);
  expect(packed.length).toBeLessThan(zstdCompressSync(canonicalize(records) as string).length * 0.7);
  expect(size).toBe(Buffer.byteLength(header) + packed.length);
  expect(records).toHaveLength(sealed.ranking.considered);
  expect(sealed.choice.nominations).toMatchObject([
    { employee: decodeUuid(first.nominee, 'Employee'), reason: 'First', ordinal: 1 },
  ]);
  expect(sealed.policy.code).toBe('BKN_411_2025');
  expect(sealed.question.post.requirements.length).toBeGreaterThan(5);
  await hasRead('downloads', sealed.ranking.considered);
});

test('it stays intact when the facts change, for it holds what was known', async () => {
  await api.database.query("update performance_appraisal set predicate = 'KURANG'");
  expect(await verified((dossiers[0] as Sealed).id)).toMatchObject({ outcome: 'INTACT' });
});

test('nobody reads everybody’s records out of it who may not see them, and nobody changes it', async () => {
  const [{ id }] = dossiers as [Sealed];
  const content = async (claims: object) =>
    (await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on Dossier { sequence content { header } } } }',
      { id },
      claims,
    )) as {
      data: { node: unknown };
      errors?: { extensions: { code: string } }[];
    };

  expect((await content({ roles: [Role.UNIT_OFFICER], units: ['6471'] })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await content({ roles: [Role.HR_PLANNER], agencies: ['6471'] })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await content({ roles: [Role.EMPLOYEE] })).data.node).toBeNull();
  const { rows } = await api.database.query(
    "select has_table_privilege('suksesi_application', 'dossier', 'update, delete, truncate') as may",
  );
  expect(rows).toEqual([{ may: false }]);
});

describe('a dossier taken away as a file', () => {
  const fetched = async (path: string, claims: object = {}, init: RequestInit = {}) =>
    api.fetch(path, {
      ...init,
      headers: { authorization: `Bearer ${await api.token(claims)}`, ...init.headers },
    });
  const codeOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
  ];
  const never = new AbortController().signal;

  test('is verified and replayed without the service, and every change of it is found', async () => {
    const [{ id, hash }] = dossiers as [Sealed];
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { ... on Dossier { file } } }', { id });
    const answer = await fetched(data.node.file, { subject: 'takes away' });
    const text = await answer.text();
    const { header } = JSON.parse(text);

    expect(
      Object.fromEntries(
        ['content-type', 'content-disposition', 'cache-control', 'content-encoding'].map((name) => [
          name,
          answer.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="dossier-1.json"',
      'cache-control': 'private, no-store',
      'content-encoding': expect.stringMatching(/^(gzip|br)$/),
    });
    expect(
      (await fetched(`/dossiers/${id}`, {}, { headers: { 'accept-encoding': 'identity' } })).headers.get(
        'content-length',
      ),
    ).toBe(String(Buffer.byteLength(text)));
    expect(text.startsWith(`{"hash":"${hash}"`)).toBe(true);
    expect(header.choice.nominations[0].reason).toBe('First');
    expect(await verifyDossierFile(`${text}\n`, never)).toEqual({
      outcome: 'INTACT',
      findings: [],
      engineThen: ENGINE_VERSION,
      engineNow: ENGINE_VERSION,
      hash,
      sequence: 1,
    });
    for (let at = 7; at < text.length; at += Math.floor(text.length / 12)) {
      const changed = text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1);
      expect([at, (await verifyDossierFile(changed, never)).outcome]).toEqual([at, 'ALTERED']);
    }
    for (const other of [
      '',
      '{}',
      'null',
      text.slice(0, -1),
      text.replace(',"previousHash"', ',"more":1,"previousHash"'),
    ])
      expect((await verifyDossierFile(other, never)).outcome).toBe('ALTERED');
    await hasRead('takes away', header.people.count);
  });

  test('sealed anew by somebody else shows another hash, and a ranking that this engine does not make', async () => {
    const [{ id, hash }] = dossiers as [Sealed];
    const file = JSON.parse(await (await fetched(`/dossiers/${id}`)).text());
    const forged = async (
      change: (header: { choice: object; ranking: { places: unknown[] }; engine: number }) => void,
    ) => {
      const header = structuredClone(file.header);
      change(header);
      return verifyDossierFile(
        canonicalize({
          ...file,
          header,
          hash: chainedHash(file.previousHash, canonicalize(header) as string),
        }) as string,
        never,
      );
    };
    const swap = ({ ranking: { places } }: { ranking: { places: unknown[] } }) =>
      places.splice(0, 2, places[1], places[0]);

    const reason = await forged((header) => Object.assign(header.choice, { reason: 'Another.' }));
    expect([reason.outcome, reason.hash === hash]).toEqual(['INTACT', false]);
    const swapped = await forged(swap);
    expect([swapped.outcome, swapped.findings.length]).toEqual(['ALTERED', 2]);
    expect(swapped.findings[0]?.text('en')).toContain(', now [');
    expect(swapped.findings[0]?.text('id')).toContain(', sekarang [');
    expect(await forged((header) => Object.assign(header, { engine: swap(header) && 0 }))).toMatchObject({
      outcome: 'INTACT_ENGINE_CHANGED',
      engineThen: 0,
    });
  });

  test('is refused to somebody who may not see every record, with a code', async () => {
    const [{ id }] = dossiers as [Sealed];
    const path = `/dossiers/${id}`;

    expect(await codeOf(await api.fetch(path))).toEqual([401, 'UNAUTHENTICATED']);
    for (const claims of [
      { roles: [Role.EMPLOYEE] },
      { roles: [Role.REPORTER] },
      { roles: [Role.UNIT_OFFICER], units: ['6471'] },
      { roles: [Role.HR_PLANNER], agencies: ['6471'] },
    ])
      expect(await codeOf(await fetched(path, claims))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await fetched(path, {}, { method: 'POST' }))).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(
      await codeOf(await fetched(`/dossiers/${encodeId('Dossier', '019ab3c4-0000-7abc-8def-0123456789ab')}`)),
    ).toEqual([404, 'NOT_FOUND']);
    expect(await codeOf(await fetched(`/dossiers/${first.plan}`))).toEqual([400, 'BAD_ID']);
    expect(await codeOf(await fetched('/dossiers/'))).toEqual([400, 'BAD_ID']);
  });

  test('sealed person by person is read by the service, and says that it cannot be checked as a file', async () => {
    const [{ id }] = dossiers as [Sealed];
    const file = JSON.parse(await (await fetched(`/dossiers/${id}`)).text());
    const records = await recordsIn(JSON.stringify(file.people), never);

    expect(await recordsIn(JSON.stringify(records), never)).toEqual(records);
    await expect(verifyDossierFile(JSON.stringify({ ...file, people: records }), never)).rejects.toThrow(
      /through the service/,
    );
  });

  test('is refused where its header or its people cannot be read any more', async () => {
    const { id } = dossiers[0] as Sealed;
    const uuid = decodeUuid(id, 'Dossier');
    await api.database.query(
      'create temporary table kept as select header, people from dossier where id = $1',
      [uuid],
    );
    const refusals = [];
    for (const change of ["people = 'gone'::bytea", "header = 'gone'", "header = '{}'", "header = 'null'"]) {
      await api.database.query(`update dossier set ${change} where id = $1`, [uuid]);
      refusals.push(await codeOf(await fetched(`/dossiers/${id}`)));
      await api.database.query(
        'update dossier d set header = k.header, people = k.people from kept k where d.id = $1',
        [uuid],
      );
    }
    await api.database.query('drop table kept');

    expect(refusals).toEqual(Array(4).fill([400, 'DOSSIER_UNREADABLE']));
  });
});

/** A change of one dossier such as somebody with the tables in hand could make, in SQL. */
function alteration(random: () => number): string {
  const whole = (below: number) => Math.floor(random() * below);
  const hex = () => whole(16).toString(16);
  const character = (column: string, letter: string) => {
    const at = `1 + floor(${random()} * length(${column}))::int`;
    return `${column} = overlay(${column} placing (case when substr(${column}, ${at}, 1) = '${letter}' then 'z' else '${letter}' end) from ${at} for 1)`;
  };
  const bytes = `people = set_byte(people, floor(${random()} * length(people))::int, (get_byte(people, floor(${random()} * length(people))::int) + ${1 + whole(255)}) % 256)`;
  return [
    'sequence = sequence + 1000',
    "kind = case kind when 'DECISION' then 'SHORTLIST_CLOSED' else 'DECISION' end",
    'subject_id = gen_random_uuid()',
    'position_id = (select id from position p where p.id <> position_id order by md5(p.id::text) limit 1)',
    `sealed_at = sealed_at + interval '${1 + whole(1_000_000)} milliseconds'`,
    `sealed_by = sealed_by || '${hex()}'`,
    character('header', String(whole(10))),
    character('header', 'x'),
    bytes,
    'people = substr(people, 1, length(people) - 1)',
    character('hash', hex()),
    character('previous_hash', hex()),
    `size = size + ${1 + whole(100)}`,
  ][whole(13)] as string;
}

test(`of ${ALTERATIONS} random alterations each is found`, async () => {
  let state = 20_261_122;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  let altered = 0;
  for (let at = 0; at < ALTERATIONS; at++) {
    const { id } = dossiers[Math.floor(random() * dossiers.length)] as Sealed;
    const uuid = decodeUuid(id, 'Dossier');
    const change = alteration(random);
    await api.database.query('create temporary table kept as select * from dossier where id = $1', [uuid]);
    const { rowCount } = await api.database.query(
      `update dossier set ${change} where id = $1 and not exists (select from kept where false)`,
      [uuid],
    );
    const { rows } = await api.database.query(
      'select (d.*) = (k.*) as same from dossier d, kept k where d.id = k.id',
    );
    const found = await verified(id);
    if (rows[0].same === false) {
      altered++;
      expect([change, rowCount, found.outcome]).toEqual([change, 1, 'ALTERED']);
    }
    await api.database.query('delete from dossier where id = $1', [uuid]);
    await api.database.query('insert into dossier select * from kept');
    await api.database.query('drop table kept');
  }
  expect(altered).toBeGreaterThan(ALTERATIONS / 2);
  expect(dossiers).toHaveLength(5);
  for (const { id } of dossiers) expect(await verified(id)).toMatchObject({ outcome: 'INTACT' });
}, 300_000);

test('a dossier taken out is found by its neighbours, a tail cut off by the head kept elsewhere', async () => {
  const head = (await api.ask('{ dossierHead { sequence hash } }')).data.dossierHead;
  const chain = async () =>
    (await api.ask('query ($head: DossierHeadInput) { dossierChainFindings(head: $head) }', { head })).data
      .dossierChainFindings;
  expect(await chain()).toEqual([]);

  await api.database.query('create temporary table taken_out as select * from dossier');
  onTestFinished(async () => {
    await api.database.query('insert into dossier select * from taken_out on conflict do nothing');
    await api.database.query('drop table taken_out');
  });
  await api.database.query('delete from dossier where sequence = 5');
  expect(await chain()).toEqual(['the head kept elsewhere, dossier 5, is not there']);
  await api.database.query('delete from dossier where sequence = 3');
  expect(await verified((dossiers[3] as Sealed).id)).toMatchObject({
    outcome: 'ALTERED',
    findings: ['the dossier before is another, or gone'],
  });
  expect(await chain()).toContain('dossier 3 is gone, or there twice');
});
