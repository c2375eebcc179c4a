import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });

interface Member {
  readonly standing: string;
  readonly boxes: readonly number[];
  readonly employee: {
    readonly id: string;
    readonly talent: {
      readonly boxes: readonly number[];
      readonly missing: readonly { readonly kind: string }[];
    };
  };
}

const poolOf = async (target: string): Promise<Member[]> => {
  const { data, errors } = await api.ask(
    'query ($target: PositionClass!) { pool(class: $target) { members(first: 100, filter: { standing: [OPEN, IN] }) { nodes { standing boxes employee { id talent { boxes missing { kind } } } } } } }',
    { target },
  );
  expect(errors).toBeUndefined();
  return nonEmpty(data.pool.members.nodes);
};

const isWaiting = ({ standing, employee }: Member) =>
  standing === 'OPEN' && employee.talent.missing.every(({ kind }) => kind === 'POTENTIAL_ASSESSMENT');

test.each([
  ['PENGAWAS', '95'],
  ['PENGAWAS', '20'],
])(
  'boxes and the pool of %s in a preview of the score %s are those of the map once the report is verified',
  async (target, score) => {
    const [{ employee }] = nonEmpty((await poolOf(target)).filter(isWaiting)) as [Member];
    const values = { score, assessedOn: '2026-06-01', validUntil: '2028-06-01', document: 'Hasil 1' };
    const { data, errors } = await api.ask(
      'mutation ($input: ReportRecordInput!) { reportRecord(input: $input) { recordReport { id version preview { boxesBefore boxesAfter pools { targetClass before after } } } } }',
      {
        input: {
          employeeId: employee.id,
          kind: 'POTENTIAL_ASSESSMENT',
          values: Object.entries(values).map(([field, value]) => ({ field, value })),
        },
      },
    );
    expect(errors).toBeUndefined();
    const { id, version, preview } = data.reportRecord.recordReport;
    expect(preview.boxesBefore).toEqual(employee.talent.boxes);

    await api.ask(
      'mutation ($input: VerifyRecordReportInput!) { verifyRecordReport(input: $input) { recordReport { id } } }',
      { input: { recordReportId: id, expectedVersion: version } },
    );

    const found = (await poolOf(target)).find((member) => member.employee.id === employee.id);
    const after = found?.standing ?? 'OUT';
    expect(preview.pools).toContainEqual({ targetClass: target, before: 'OPEN', after });
    const mapped = await api.ask('query ($id: ID!) { employee(by: { id: $id }) { talent { boxes } } }', {
      id: employee.id,
    });
    expect(preview.boxesAfter).toEqual(mapped.data.employee.talent.boxes);
  },
);
