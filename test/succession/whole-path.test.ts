import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { doneWith } from '../support/done.js';

const api = useApi({ city: true });
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };

/** Asks, and does not go on where anything is refused. */
const done = doneWith(api, planner);

interface Candidate {
  readonly place: number;
  readonly employee: { readonly id: string; readonly position: { code: string } | null };
}
interface Vacancy {
  readonly id: string;
  readonly since: string;
  readonly position: { readonly id: string; readonly code: string };
  readonly ranking: {
    readonly eligible: number;
    readonly candidates: { readonly nodes: readonly Candidate[] };
  };
}

/** The post is the one with most candidates of those that are vacant by now and have no successor. */
async function foreseen() {
  const wave: { people: number }[] = await done(
    '{ retirementWave(by: CLASS) { class people fromCriticalPosts withoutSuccessor } }',
  );
  const bench = await done(
    '{ benchStrength(filter: { class: [PENGAWAS] }) { total covered posts(first: 100, isCovered: false, isVacantWithinHorizon: true) { nodes { position { code } } } } }',
  );
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
  const [first, second] = vacancy.ranking.candidates.nodes as [Candidate, Candidate];
  return { wave, bench, vacancy, first, second };
}

/** Somebody of the pool is put forward, and the committee confirms them. */
async function confirmed() {
  const pool = await done(
    '{ pool(class: PENGAWAS) { members(first: 1, filter: { standing: [IN] }) { nodes { employee { id } } } } }',
  );
  const nominated = await done(
    'mutation ($e: ID!) { nominateToPool(input: { employeeId: $e, class: PENGAWAS, document: "Surat 1" }) { poolMembership { id version } } }',
    { e: pool.members.nodes[0].employee.id },
  );
  return done(
    'mutation ($m: ID!) { confirmPoolMember(input: { poolMembershipId: $m, document: "BA 1", expectedVersion: 1 }) { poolMembership { standing } } }',
    { m: nominated.id },
    committee,
  );
}

/** The committee returns a plan once and then endorses it; the answer is its status after each step. */
async function planned(code: string, first: Candidate, second: Candidate): Promise<string[]> {
  const { id: plan } = await done(
    'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
    { code },
  );
  const write = (people: readonly Candidate[], expectedVersion: number) =>
    done(
      'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { status } } }',
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
      { plan, v },
    );
  const steps = [
    await write([first], 1),
    await submit(2),
    await done(
      'mutation ($plan: ID!) { returnSuccessionPlan(input: { successionPlanId: $plan, note: "Name a second one", expectedVersion: 3 }) { successionPlan { status } } }',
      { plan },
      committee,
    ),
    await write([first, second], 4),
    await submit(5),
    await done(
      'mutation ($plan: ID!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 2", expectedVersion: 6 }) { successionPlan { status } } }',
      { plan },
      committee,
    ),
  ];
  return steps.map(({ status }) => status);
}

/** This passes over everybody else whom missing records might bring onto a shortlist of two. */
async function passing(filling: string, taken: readonly string[]) {
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
  return {
    employeeIds: open.filter((id) => !taken.includes(id)),
    reason: 'Asked for twice',
    givenBy: 'Kepala BKPSDM',
  };
}

/** A filling ends with the second of two, against the order; the answer is its status after each step. */
async function filled(vacancy: Vacancy, taken: readonly [string, string]): Promise<string[]> {
  const { id: filling } = await done(
    'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT 1" }) { filling { id } } }',
    { v: vacancy.id },
  );
  const input = {
    entries: taken.map((employee) => ({ employeeId: employee })),
    excluded: [await passing(filling, taken)],
    fewerBecause: 'Two are known well enough',
    expectedVersion: 1,
  };
  const results = taken.map((employee) => ({ employeeId: employee, hasPassed: true }));
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
  const steps = [
    await done(
      'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { status } } }',
      { input: { fillingId: filling, ...input } },
    ),
    await done(
      'mutation ($f: ID!, $r: [StageResultInput!]!) { recordStageResults(input: { fillingId: $f, stage: "TEAM_ASSESSMENT", results: $r, expectedVersion: 2 }) { filling { status } } }',
      { f: filling, r: results },
    ),
    await done(
      'mutation ($f: ID!) { recordFillingStep(input: { fillingId: $f, approval: "TEAM_CONSIDERATION", isGranted: true, document: "BA 3", expectedVersion: 3 }) { filling { status } } }',
      { f: filling },
    ),
    await done(
      'mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { status } } }',
      { input: { fillingId: filling, ...decision } },
    ),
    await done(
      'mutation ($f: ID!) { appointDecided(input: { fillingId: $f, document: "SK 2", expectedVersion: 5 }) { filling { status } } }',
      { f: filling },
    ),
  ];
  return steps.map(({ status }) => status);
}

describe('from the retirement wave to the next vacancy', () => {
  let start: Awaited<ReturnType<typeof foreseen>>;
  let member: unknown;
  let plan: string[];
  let filling: string[];
  beforeAll(async () => {
    start = await foreseen();
    const { vacancy, first, second } = start;
    member = await confirmed();
    plan = await planned(vacancy.position.code, first, second);
    filling = await filled(vacancy, [first.employee.id, second.employee.id]);
  }, 60_000);
  const post = () =>
    done(
      'query ($code: String!) { position(by: { code: $code }) { formation(on: "2026-12-01") { vacant } successionPlans { status } } }',
      { code: start.vacancy.position.code },
    );

  test('people retire, and nobody is ready', () => {
    expect(start.wave.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThan(0);
    expect(start.bench.covered).toBe(0);
  });

  test('the committee confirms a member of the pool', () => {
    expect(member).toEqual({ standing: 'IN' });
  });

  test('a plan is returned once, endorsed, and superseded by the appointment', async () => {
    expect(plan).toEqual(['DRAFT', 'SUBMITTED', 'RETURNED', 'RETURNED', 'SUBMITTED', 'ENDORSED']);
    const { successionPlans } = await post();
    expect(successionPlans).toEqual([{ status: 'SUPERSEDED' }]);
  });

  test('a filling ends in an appointment, which counts as one from a plan', async () => {
    expect(filling).toEqual(['SHORTLISTED', 'SHORTLISTED', 'SHORTLISTED', 'DECIDED', 'APPOINTED']);
    expect((await post()).formation).toEqual({ vacant: 0 });
    expect(await done('{ successionEffectiveness { filled fromPlan } }')).toEqual({ filled: 1, fromPlan: 1 });
  });

  test('the post that the person leaves is the next vacancy', async () => {
    const { position } = start.second.employee;
    expect(position).not.toBeNull();
    const { nodes } = await done(
      '{ vacancies(from: "2026-12-01", until: "2026-12-01", last: 100, filter: { reason: [MOVED] }) { nodes { since position { code } } } }',
    );
    expect(nodes).toContainEqual({ since: '2026-12-01', position });
  });

  test('each of the three acts is sealed, and can be replayed', async () => {
    const { nodes } = await done('{ dossiers { nodes { id kind } } }');
    expect(nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'DECISION',
      'SHORTLIST_CLOSED',
      'PLAN_ENDORSED',
    ]);
    expect(await done('{ dossierChainFindings }')).toEqual([]);
    for (const { id } of nodes)
      expect(await done('query ($id: ID!) { verifyDossier(id: $id) { outcome } }', { id })).toEqual({
        outcome: 'INTACT',
      });
  });
});
