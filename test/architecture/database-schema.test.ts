import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';

const api = useApi();

/** Both roles read these by one policy, which asks who the caller is. */
const SHOWN_TO_ALL_ROLES = [
  'audited on audit_event',
  'audited on record_read',
  'everybody on fact_change',
  'known on dossier',
];

/** Functions, tables with row-level security and policies, as statements, in the order of their names. */
async function rowSecurity(): Promise<string> {
  const { rows: functions } = await api.database.query<{ text: string }>(
    `select pg_get_functiondef(p.oid) as text from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      order by p.proname, p.oid::regprocedure::text`,
  );
  const { rows: policies } = await api.database.query<{ table: string; text: string }>(
    `select tablename as "table", concat('create policy ', policyname, ' on ', quote_ident(tablename), ' for ', lower(cmd),
        ' to ', array_to_string(roles, ', '), E'\\n  using (' || qual || ')', E'\\n  with check (' || with_check || ')') as text
      from pg_policies where schemaname = 'public' order by tablename, policyname`,
  );
  const { rows: tables } = await api.database.query<{ table: string }>(
    `select relname as "table" from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity order by relname`,
  );
  const policiesOf = Map.groupBy(policies, ({ table }) => table);
  return [
    '-- Row-level security of the database: generated from the migrations by "npm run fix"; read it in review, never edit it.',
    ...functions.map(({ text }) => `${text.trim()};`),
    ...tables.map(({ table }) =>
      [
        `alter table "${table}" enable row level security`,
        ...(policiesOf.get(table) ?? []).map(({ text }) => text),
      ]
        .map((statement) => `${statement};`)
        .join('\n'),
    ),
    '',
  ].join('\n\n');
}

test('rows are shown to the application and to the engine, each by a policy of its own', async () => {
  const { rows } = await api.database.query<{ policy: string }>(
    `select concat(policyname, ' on ', tablename) as policy from pg_policies
      where schemaname = 'public' and cmd in ('ALL', 'SELECT') and 'public' = any(roles) order by 1`,
  );

  expect(
    rows.map(({ policy }) => policy),
    'name a policy within_reach or directory: migrating gives these to the application, and adds the one of the engine',
  ).toEqual(SHOWN_TO_ALL_ROLES);
});

test('row-level security stands in one file, as the migrations make it', async () => {
  const text = await rowSecurity();

  expect(text.match(/^create policy /gm)?.length).toBeGreaterThan(60);
  await expect(text).toMatchFileSnapshot(projectPath('schema/database.sql'));
});
