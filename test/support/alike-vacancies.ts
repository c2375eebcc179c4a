import { expect } from 'vitest';
import type { Candidate, useFillingActs, Vacancy } from './filling-acts.js';

/** Seven people and more than a dozen posts: each test of a file takes some that no other test takes. */
export interface AlikeVacancies {
  vacancy(at: number): Vacancy;
  /** In the order of the rankings; the last stands beside somebody who is shortlisted, and is never chosen. */
  person(at: number): Candidate;
  /** The vacancy as if only the person and the last were candidates for it. */
  naming(vacancy: Vacancy, person: Candidate): Vacancy;
}

/** Vacancies for which the same people are eligible. */
export async function alikeVacancies({
  eligible,
  vacancies,
}: ReturnType<typeof useFillingActs>): Promise<AlikeVacancies> {
  const people = (vacancy: Vacancy) =>
    eligible(vacancy)
      .map(({ employee }) => employee.id)
      .join();
  const groups = [...Map.groupBy(await vacancies(), people).values()];
  const [alike] = groups.toSorted((a, b) => b.length - a.length) as [Vacancy[]];
  const vacancy = (at: number) => alike[at] as Vacancy;
  expect(alike.length).toBeGreaterThanOrEqual(14);
  expect(eligible(vacancy(0)).length).toBeGreaterThanOrEqual(7);
  return {
    vacancy,
    person: (at) => eligible(vacancy(0))[at] as Candidate,
    naming(of, person) {
      const candidates = eligible(of);
      const own = candidates.find(({ employee }) => employee.id === person.employee.id) as Candidate;
      const nodes = [own, candidates.at(-1) as Candidate];
      return { ...of, ranking: { ...of.ranking, candidates: { nodes } } };
    },
  };
}
