import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true, limits: { cost: 10_000_000 } });
const LISTS = [
  'SANCTIONS',
  'AWARDS',
  'TEAM_ASSIGNMENTS',
  'ACTING_ASSIGNMENTS',
  'CERTIFICATES',
  'LEADERSHIP_TRAINING',
];
const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.05'] };

const effects = (ids: string[], claims: object, lists = LISTS) =>
  api.ask(
    'query ($ids: [ID!]!, $lists: [AttestedListName!]!) { attestationEffects(input: { employeeIds: $ids, lists: $lists }) { employee { id } openRankings settledRankings boxesBefore boxesAfter } }',
    { ids, lists },
    claims,
  );
const lacking = async (claims: object) => {
  const { data } = await api.ask(
    '{ completeness(first: 10) { nodes { rankings employee { id } } } }',
    {},
    claims,
  );
  return nonEmpty<{ rankings: number; employee: { id: string } }[]>(data.completeness.nodes);
};

test.runIf(isLongRun)(
  'what attesting would settle is shown first, comes true, and what exists stays',
  async () => {
    const people = await lacking(officer);
    const ids = people.map(({ employee }) => employee.id);
    const { data, errors } = await effects(ids, officer);
    expect(errors).toBeUndefined();
    expect(data.attestationEffects.map(({ openRankings }: { openRankings: number }) => openRankings)).toEqual(
      people.map(({ rankings }) => rankings),
    );

    const attest = () =>
      api.ask(
        'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }',
        {
          input: {
            employeeIds: ids,
            lists: LISTS,
            attestedOn: '2026-11-21',
            attestedBy: 'Kasubbag',
            document: 'Surat 1',
          },
        },
        officer,
      );
    const first = await attest();
    const again = await attest();

    expect(again.data.attestLists.attestations.map(({ id }: { id: string }) => id).sort()).toEqual(
      first.data.attestLists.attestations.map(({ id }: { id: string }) => id).sort(),
    );
    const after = await effects(ids, officer);
    for (const [index, { openRankings, settledRankings, boxesAfter }] of nonEmpty([
      ...data.attestationEffects.entries(),
    ] as [number, { openRankings: number; settledRankings: number; boxesAfter: number[] }][]))
      expect(after.data.attestationEffects[index]).toMatchObject({
        openRankings: openRankings - settledRankings,
        boxesBefore: boxesAfter,
      });
  },
);

test('is not shown of anybody beyond reach, nor of nobody', async () => {
  const { data } = await api.ask(
    '{ employees(first: 1, filter: { unit: { code: "6471.06" } }) { nodes { id } } }',
  );

  const beyond = await effects([data.employees.nodes[0].id], officer);
  const nobody = await effects([], officer);
  const reader = await effects([data.employees.nodes[0].id], { subject: 'x', roles: [Role.AUDITOR] });

  expect([beyond, nobody, reader].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'RECORD_NOT_THERE',
    'BAD_USER_INPUT',
    'FORBIDDEN',
  ]);
});
