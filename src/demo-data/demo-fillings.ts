import type { LocalDate } from '../platform/calendar.js';
import { type Ask, PLANNER } from './askers.js';

const CANDIDATES =
  'candidates(first: 8) { nodes { standing place isSettled shortlist(size: 3) employee { id nip } } }';
const RULE = 'rule { stages { code } approvals { code } }';

interface Candidate {
  readonly standing: string;
  readonly shortlist: string;
  readonly employee: { readonly id: string; readonly nip: string };
}
export interface Vacancy {
  readonly id: string;
  readonly position: { readonly code: string };
  readonly ranking: { readonly candidates: { readonly nodes: readonly Candidate[] } };
}

export async function vacancies(ask: Ask, classes: readonly string[]): Promise<Vacancy[]> {
  const found = await ask(
    `query ($class: [PositionClass!]) { vacancies(first: 100, filter: { class: $class }) { nodes { id position { code } ranking { ${CANDIDATES} } } } }`,
    { class: classes },
    PLANNER,
  );
  return found.vacancies.nodes;
}

/** Vacancies whose first three are sure of a shortlist of three, each with another first. */
export async function settledVacancies(ask: Ask): Promise<Vacancy[]> {
  const found: Vacancy[] = [];
  const taken = new Set<string>();
  for (const postClass of ['JF_AHLI_MUDA', 'JF_AHLI_MADYA', 'JF_PENYELIA'])
    for (const vacancy of await vacancies(ask, [postClass])) {
      const three = threeOf(vacancy);
      if (
        three.length < 3 ||
        three.some(({ shortlist, employee }) => shortlist !== 'SURE' || taken.has(employee.id))
      )
        continue;
      for (const { employee } of three) taken.add(employee.id);
      found.push(vacancy);
    }
  return found;
}

export function threeOf({ ranking }: Vacancy): readonly Candidate[] {
  return ranking.candidates.nodes.slice(0, 3);
}

export async function open(
  ask: Ask,
  vacancy: string,
  route: string,
): Promise<{ id: string; rule: { stages: { code: string }[]; approvals: { code: string }[] } }> {
  const query = `mutation ($v: ID!, $route: SelectionMethod!) { openFilling(input: { vacancyId: $v, method: $route, document: "SPT/1/DEMO" }) { filling { id ${RULE} } } }`;
  return (await ask(query, { v: vacancy, route }, PLANNER)).openFilling.filling;
}

export async function decideFor(
  ask: Ask,
  vacancy: Vacancy,
  inaugurationOn: LocalDate,
): Promise<{ id: string; version: number }> {
  const { id, rule } = await shortlistFor(ask, vacancy);
  let version = 2;
  const record =
    'mutation ($f: ID!, $stage: String!, $results: [StageResultInput!]!, $v: Int!) { recordStageResults(input: { fillingId: $f, stage: $stage, results: $results, expectedVersion: $v }) { filling { id } } }';
  for (const { code } of rule.stages) {
    const results = threeOf(vacancy).map(({ employee }, at) => ({
      employeeId: employee.id,
      hasPassed: true,
      score: 88 - at,
    }));
    await ask(record, { f: id, stage: code, results, v: version++ }, PLANNER);
  }
  const step =
    'mutation ($f: ID!, $approval: String!, $v: Int!) { recordFillingStep(input: { fillingId: $f, approval: $approval, isGranted: true, document: "BA/2/DEMO", expectedVersion: $v }) { filling { id } } }';
  for (const { code } of rule.approvals) await ask(step, { f: id, approval: code, v: version++ }, PLANNER);
  const input = {
    employeeId: threeOf(vacancy)[0]?.employee.id,
    decidedBy: 'Pejabat pembina kepegawaian (demo)',
    office: 'Wali Kota',
    isActing: false,
    document: 'SK/1/DEMO',
    inaugurationOn,
    expectedVersion: version++,
  };
  await ask(
    'mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { id } } }',
    { input: { fillingId: id, ...input } },
    PLANNER,
  );
  return { id, version };
}

export async function shortlistFor(ask: Ask, vacancy: Vacancy): ReturnType<typeof open> {
  const filling = await open(ask, vacancy.id, 'INTERNAL_APPOINTMENT');
  const input = {
    entries: threeOf(vacancy).map(({ employee }) => ({ employeeId: employee.id })),
    expectedVersion: 1,
  };
  await ask(
    'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { id } } }',
    { input: { fillingId: filling.id, ...input } },
    PLANNER,
  );
  return filling;
}
