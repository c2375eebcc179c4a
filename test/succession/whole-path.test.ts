import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { doneWith } from '../support/done.js';

const api = useApi({ city: true });
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };

/** Asks, and does not go on where anything is refused. */
const done = doneWith(api, planner);

interface Vacancy {
  readonly id: string;
  readonly since: string;
  readonly position: { readonly id: string; readonly code: string };
  readonly ranking: {
    readonly eligible: number;
    readonly candidates: {
      readonly nodes: readonly {
        readonly place: number;
        readonly employee: { readonly id: string; readonly position: { code: string } | null };
      }[];
    };
  };
}

test('from the retirement wave to the next vacancy: nobody is ready, a plan, a filling, a decision against the order, and all of it can be replayed', async () => {
  const wave = await done(
    '{ retirementWave(by: CLASS) { class people fromCriticalPosts withoutSuccessor } }',
  );
  expect(wave.reduce((sum: number, { people }: { people: number }) => sum + people, 0)).toBeGreaterThan(0);
  const bench = await done(
    '{ benchStrength(filter: { class: [PENGAWAS] }) { total covered posts(first: 100, isCovered: false, isVacantWithinHorizon: true) { nodes { position { code } } } } }',
  );
  expect(bench.covered).toBe(0);
  const uncovered = new Set(
    bench.posts.nodes.map(({ position }: { position: { code: string } }) => position.code),
  );

  const vacancies =
    await done(`{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id since position { id code }
    ranking { eligible candidates(first: 3, standing: [ELIGIBLE]) { nodes { place employee { id position { code } } } } } } } }`);
  const [vacancy] = (vacancies.nodes as Vacancy[])
    .filter(
      ({ ranking, position, since }) =>
        ranking.eligible >= 2 && since <= '2026-11-21' && uncovered.has(position.code),
    )
    .sort((a, b) => b.ranking.eligible - a.ranking.eligible) as [Vacancy];
  const [first, second] = vacancy.ranking.candidates.nodes as [
    Vacancy['ranking']['candidates']['nodes'][number],
    Vacancy['ranking']['candidates']['nodes'][number],
  ];

  const pool = await done(
    '{ pool(class: PENGAWAS) { members(first: 1, filter: { standing: [IN] }) { nodes { employee { id } } } } }',
  );
  const nominated = await done(
    'mutation ($e: ID!) { nominateToPool(input: { employeeId: $e, class: PENGAWAS, document: "Surat 1" }) { poolMembership { id version } } }',
    {
      e: pool.members.nodes[0].employee.id,
    },
  );
  expect(
    await done(
      'mutation ($m: ID!) { confirmPoolMember(input: { poolMembershipId: $m, document: "BA 1", expectedVersion: 1 }) { poolMembership { standing } } }',
      { m: nominated.id },
      committee,
    ),
  ).toEqual({ standing: 'IN' });

  const { id: plan } = await done(
    'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
    {
      code: vacancy.position.code,
    },
  );
  const write = (people: readonly { employee: { id: string }; place: number }[], expectedVersion: number) =>
    done(
      'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { version } } }',
      {
        input: {
          successionPlanId: plan,
          nominees: people.map(({ employee, place }) => ({
            employeeId: employee.id,
            source: 'RANKING',
            reason: `Place ${place}`,
          })),
          expectedVersion,
        },
      },
    );
  const submit = (v: number) =>
    done(
      'mutation ($plan: ID!, $v: Int!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: $v }) { successionPlan { status } } }',
      {
        plan,
        v,
      },
    );
  await write([first], 1);
  await submit(2);
  await done(
    'mutation ($plan: ID!) { returnSuccessionPlan(input: { successionPlanId: $plan, note: "Name a second one", expectedVersion: 3 }) { successionPlan { status } } }',
    { plan },
    committee,
  );
  await write([first, second], 4);
  await submit(5);
  await done(
    'mutation ($plan: ID!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 2", expectedVersion: 6 }) { successionPlan { status } } }',
    { plan },
    committee,
  );

  const { id: filling } = await done(
    'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT 1" }) { filling { id } } }',
    {
      v: vacancy.id,
    },
  );
  const open: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await done(
        'query ($f: ID!, $a: String) { node(id: $f) { ... on Filling { openCandidates(size: 2, first: 100, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } } } }',
        { f: filling, a: after },
      )
    ).openCandidates;
    open.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const taken = [first.employee.id, second.employee.id];
  const excluded = [
    {
      employeeIds: open.filter((id) => !taken.includes(id)),
      reason: 'Asked for twice',
      givenBy: 'Kepala BKPSDM',
    },
  ];
  const input = {
    entries: taken.map((employee) => ({ employeeId: employee })),
    excluded,
    fewerBecause: 'Two are known well enough',
    expectedVersion: 1,
  };
  await done(
    'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { status } } }',
    { input: { fillingId: filling, ...input } },
  );
  const results = taken.map((employee) => ({ employeeId: employee, hasPassed: true }));
  await done(
    'mutation ($f: ID!, $r: [StageResultInput!]!) { recordStageResults(input: { fillingId: $f, stage: "TEAM_ASSESSMENT", results: $r, expectedVersion: 2 }) { filling { status } } }',
    { f: filling, r: results },
  );
  await done(
    'mutation ($f: ID!) { recordFillingStep(input: { fillingId: $f, approval: "TEAM_CONSIDERATION", isGranted: true, document: "BA 3", expectedVersion: 3 }) { filling { status } } }',
    { f: filling },
  );
  const decision = {
    employeeId: taken[1],
    decidedBy: 'Pejabat Uji',
    office: 'Wali Kota',
    isActing: false,
    document: 'SK 1',
    reason: 'Has led the unit',
    inaugurationOn: '2026-12-01',
    expectedVersion: 4,
  };
  await done(
    'mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { status } } }',
    { input: { fillingId: filling, ...decision } },
  );
  await done(
    'mutation ($f: ID!) { appointDecided(input: { fillingId: $f, document: "SK 2", expectedVersion: 5 }) { filling { status } } }',
    { f: filling },
  );

  const { data } = await api.ask(
    `query ($code: String!) { position(by: { code: $code }) { formation(on: "2026-12-01") { vacant } successionPlans { status } }
      vacancies(from: "2026-12-01", until: "2026-12-01", last: 100, filter: { reason: [MOVED] }) { nodes { since position { code } } }
      successionEffectiveness { filled fromPlan } dossiers { nodes { id kind } } dossierChainFindings }`,
    { code: vacancy.position.code },
  );
  expect(data.position.successionPlans).toEqual([{ status: 'SUPERSEDED' }]);
  if (second.employee.position !== null)
    expect(data.vacancies.nodes).toContainEqual({ since: '2026-12-01', position: second.employee.position });
  expect(data.successionEffectiveness).toEqual({ filled: 1, fromPlan: 1 });
  expect(data.dossiers.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'DECISION',
    'SHORTLIST_CLOSED',
    'PLAN_ENDORSED',
  ]);
  expect(data.dossierChainFindings).toEqual([]);
  for (const { id } of data.dossiers.nodes)
    expect(await done('query ($id: ID!) { verifyDossier(id: $id) { outcome } }', { id })).toEqual({
      outcome: 'INTACT',
    });
}, 60_000);
