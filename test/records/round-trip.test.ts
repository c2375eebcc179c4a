import { expect, test } from 'vitest';
import { type Api, useApi } from '../support/api.js';
import { importer } from '../support/imports.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';
import { recordFiles } from '../support/record-files.js';

const original = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const copy = useApi({ limits: { costAMinute: 1_000_000_000 } });
const office = importer(copy);

/** Candidates of a ranking that are compared. */
const CANDIDATES = 60;
const VACANCIES = 50;

interface Candidate {
  readonly employee: { readonly nip: string };
  readonly scoreUnits: number;
}

/** Vacancies with what their rankings say of each candidate, by codes and numbers alone. */
async function rankings(api: Api): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  let after: string | null = null;
  do {
    // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
    const { data, errors }: { data: any; errors?: unknown } = await api.ask(
      `query ($after: String) { vacancies(first: ${VACANCIES}, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        since reason position { code } ranking { considered eligible undetermined
          candidates(first: ${CANDIDATES}) { nodes { place bestPlace worstPlace standing scoreUnits lower upper employee { nip } } } } } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    for (const { position, since, reason, ranking } of data.vacancies.nodes) {
      const { candidates, ...counts } = ranking;
      found.set(`${position.code} ${since} ${found.size}`, {
        reason,
        counts,
        candidates: settled(candidates.nodes),
      });
    }
    after = data.vacancies.pageInfo.hasNextPage ? data.vacancies.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** Of so many rows the service answers before its work on them ends. */
async function finished(run: string): Promise<void> {
  await expect
    .poll(async () => (await office.look(run)).status, { timeout: 120_000 })
    .not.toMatch(/READING|APPLYING/);
}

/** Exact equals stand in the order of their ids, which differ between databases: here in the order of their NIP. */
function settled(candidates: readonly Candidate[]): unknown[] {
  const rest = ({ employee: _, ...told }: Candidate) => JSON.stringify(told);
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && rest(group[0]) === rest(candidate)) group.push(candidate);
    else groups.push([candidate]);
  }
  // The last equals of a full page may go on behind it.
  if (candidates.length === CANDIDATES) groups.pop();
  return groups.map((group) => [
    rest(group[0] as Candidate),
    group.map(({ employee }) => employee.nip).sort(),
  ]);
}

test.runIf(isLongRun)(
  'the demo city goes out as files and comes back: the same people in the same order for every vacancy',
  async () => {
    // People before their units, positions before theirs: the order of files does not matter.
    const files = nonEmpty(await recordFiles(original.database, 'id')).toReversed();
    let id = '';
    for (const [index, { name, content }] of nonEmpty([...files.entries()])) {
      const more = String(index < files.length - 1);
      const { body } = await office.send(content, { name, more, source: 'DEMO', run: id });
      expect([name, body.errors]).toEqual([name, undefined]);
      id = body.id;
    }
    await finished(id);
    expect(await office.look(id)).toMatchObject({
      status: 'CHECKED',
      refused: 0,
      conflicting: 0,
      changed: 0,
      failure: null,
    });

    expect((await office.apply(id)).errors).toBeUndefined();
    await finished(id);
    expect(await office.look(id)).toMatchObject({ status: 'APPLIED', failure: null });

    const [before, after] = [await rankings(original), await rankings(copy)];
    expect(before.size).toBeGreaterThan(100);
    expect(after).toEqual(before);
  },
  600_000,
);
