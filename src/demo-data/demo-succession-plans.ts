import { type Answer, type Ask, COMMITTEE, PLANNER } from './askers.js';

const CRITICAL_POSTS_PLANNED = 3;

/** Plans in force for critical posts whose followers are ready: what the bench counts. */
export async function planCriticalPosts(ask: Ask): Promise<void> {
  const found = await ask(
    `{ positions(first: 60, filter: { critical: true, class: [JF_AHLI_MADYA, JF_AHLI_MUDA] }) { nodes { code ranking { candidates(first: 8, standing: [ELIGIBLE]) { nodes { gaps { gap } employee { id } } } } } } }`,
    {},
    PLANNER,
  );
  let planned = 0;
  for (const { code, ranking } of found.positions.nodes) {
    const ready: { employee: { id: string } }[] = ranking.candidates.nodes.filter(({ gaps }: Answer) =>
      gaps.every(({ gap }: Answer) => gap === 0),
    );
    if (ready.length === 0) continue;
    await endorsePlan(
      ask,
      code,
      ready.slice(0, 3).map(({ employee }) => employee.id),
    );
    if (++planned === CRITICAL_POSTS_PLANNED) return;
  }
}

export async function endorsePlan(ask: Ask, code: string, employees: readonly string[]): Promise<void> {
  const { id: plan } = (
    await ask(
      'mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }',
      { code },
      PLANNER,
    )
  ).draftSuccessionPlan.successionPlan;
  const nominees = employees.map((employee, at) => ({
    employeeId: employee,
    source: 'RANKING',
    reason: `${at + 1}. by the ranking`,
  }));
  const write =
    'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { id } } }';
  await ask(write, { input: { successionPlanId: plan, nominees, expectedVersion: 1 } }, PLANNER);
  await ask(
    'mutation ($plan: ID!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: 2 }) { successionPlan { id } } }',
    { plan },
    PLANNER,
  );
  await ask(
    'mutation ($plan: ID!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA/1/DEMO", expectedVersion: 3 }) { successionPlan { id } } }',
    { plan },
    COMMITTEE,
  );
}
