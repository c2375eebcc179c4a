import { expect } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import type { Api } from './api.js';

export const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
export const shown = `id status version vacantSince fewerBecause rule { method leastCandidates stages { code } approvals { code body } certainty }
  shortlist { ordinal place reason employee { id } } excludedCandidates { reason givenBy employee { id } } stageResults { stage hasPassed score employee { id } }
  steps { approval isGranted document } decision { employee { id } decidedBy office document isDeparture reason inaugurationOn } appointment { during { from to } } cancelledBecause`;
export const open = `mutation ($vacancy: ID!, $route: SelectionMethod!) { openFilling(input: { vacancyId: $vacancy, method: $route, document: "SPT 1" }) { filling { ${shown} } } }`;
export const close = `mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { ${shown} } } }`;
export const stage = `mutation ($f: ID!, $stage: String!, $results: [StageResultInput!]!, $v: Int!) { recordStageResults(input: { fillingId: $f, stage: $stage, results: $results, expectedVersion: $v }) { filling { ${shown} } } }`;
export const step = `mutation ($f: ID!, $approval: String!, $granted: Boolean!, $v: Int!) { recordFillingStep(input: { fillingId: $f, approval: $approval, isGranted: $granted, document: "BA 5", expectedVersion: $v }) { filling { ${shown} } } }`;
export const decide = `mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { ${shown} } } }`;
export const appoint = `mutation ($f: ID!, $v: Int!) { appointDecided(input: { fillingId: $f, document: "SK 12", expectedVersion: $v }) { filling { ${shown} } } }`;
const vacancies = `{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id since position { id code }
  ranking { eligible candidates(first: 60, standing: [ELIGIBLE, UNDETERMINED]) { nodes { standing place employee { id position { code } } } } } } } }`;

export interface Candidate {
  readonly standing: string;
  readonly place: number | null;
  readonly employee: { readonly id: string; readonly position: { readonly code: string } | null };
}
export interface Vacancy {
  readonly id: string;
  readonly position: { readonly id: string; readonly code: string };
  readonly ranking: {
    readonly eligible: number;
    readonly candidates: { readonly nodes: readonly Candidate[] };
  };
}
export const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;
const eligible = ({ ranking }: Vacancy) =>
  ranking.candidates.nodes.filter(({ standing }) => standing === 'ELIGIBLE');
export const decision = (candidate: Candidate, changed: object = {}) => ({
  employeeId: candidate.employee.id,
  decidedBy: 'Somebody in office',
  office: 'Wali Kota',
  isActing: false,
  document: 'SK 11',
  inaugurationOn: '2026-12-01',
  expectedVersion: 4,
  ...changed,
});

/**
 * A filling brought so far that a test can go on from there; two candidates, and everybody whom missing
 * records might bring in passed over.
 */
export function useFillingActs(api: Api) {
  async function passing(filling: string, taken: readonly Candidate[]) {
    const open: string[] = [];
    for (let after: string | null = null; ; ) {
      const query =
        'query ($f: ID!, $after: String) { node(id: $f) { ... on Filling { openCandidates(size: 2, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }';
      const page: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await api.ask(query, { f: filling, after }, planner)
      ).data.node.openCandidates;
      open.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    return {
      employeeIds: open.filter((id) => !taken.some(({ employee }) => employee.id === id)),
      reason: 'Records were asked for twice',
      givenBy: 'Kepala BKPSDM',
    };
  }
  const begun = async (vacancy: Vacancy) =>
    (await api.ask(open, { vacancy: vacancy.id, route: 'INTERNAL_APPOINTMENT' }, planner)).data.openFilling
      .filling;
  async function shortlisted(
    vacancy: Vacancy,
    reason: string | null = null,
  ): Promise<{ id: string; taken: Candidate[] }> {
    const { id } = await begun(vacancy);
    const taken = eligible(vacancy).slice(0, 2);
    const input = {
      entries: taken.map(({ employee }) => ({ employeeId: employee.id, reason })),
      excluded: [await passing(id, taken)],
      fewerBecause: 'Only two are known well enough.',
      expectedVersion: 1,
    };
    const { errors } = await api.ask(close, { input: { fillingId: id, ...input } }, planner);
    expect(errors).toBeUndefined();
    return { id, taken };
  }
  async function ready(
    vacancy: Vacancy,
    reason: string | null = null,
  ): Promise<{ id: string; taken: Candidate[] }> {
    const { id, taken } = await shortlisted(vacancy, reason);
    const results = taken.map(({ employee }, at) => ({
      employeeId: employee.id,
      hasPassed: true,
      score: 80 + at,
    }));
    expect(
      (await api.ask(stage, { f: id, stage: 'TEAM_ASSESSMENT', results, v: 2 }, planner)).errors,
    ).toBeUndefined();
    expect(
      (await api.ask(step, { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 3 }, planner)).errors,
    ).toBeUndefined();
    return { id, taken };
  }
  return {
    begun,
    eligible,
    passing,
    ready,
    shortlisted,
    /** Vacant posts of supervisors with at least two eligible candidates, the most first. */
    vacancies: async (): Promise<Vacancy[]> =>
      ((await api.ask(vacancies)).data.vacancies.nodes as Vacancy[])
        .filter(({ ranking }) => ranking.eligible >= 2)
        .sort((a, b) => b.ranking.eligible - a.ranking.eligible),
  };
}
