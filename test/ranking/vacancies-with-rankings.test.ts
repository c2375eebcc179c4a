import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';
import { graphql } from '../support/operations/gql.js';

const api = useApi({ city: true });

const mainJob = graphql(`
  query MainJob($until: LocalDate!, $first: Int!) {
    vacancies(until: $until, filter: { class: [ADMINISTRATOR] }, first: $first) {
      totalCount
      nodes {
        id
        since
        reason
        position { code title }
        ranking {
          considered
          eligible
          undetermined
          ineligible
          candidates(first: 5) {
            nodes { place bestPlace worstPlace standing score scoreUnits lower upper shortlist contributions { contributionUnits contribution } employee { name } }
          }
        }
      }
    }
  }
`);

test('a planner sees the vacancies of a year, each with its ranking', async () => {
  const { data, errors } = await api.ask(mainJob, { until: '2027-11-21', first: 3 });

  expect(errors).toBeUndefined();
  expect(data.vacancies?.nodes).toHaveLength(3);
  for (const { ranking } of nonEmpty(data.vacancies?.nodes ?? [])) {
    expect(ranking?.considered).toBe(
      (ranking?.eligible ?? 0) + (ranking?.undetermined ?? 0) + (ranking?.ineligible ?? 0),
    );
    for (const candidate of nonEmpty(ranking?.candidates.nodes ?? [])) {
      expect(candidate.score).toBe(candidate.lower);
      expect(
        candidate.contributions?.reduce((sum, { contributionUnits }) => sum + contributionUnits, 0),
      ).toBe(candidate.scoreUnits);
      expect(
        Math.abs(
          (candidate.contributions?.reduce((sum, { contribution }) => sum + contribution, 0) ?? 0) -
            candidate.score,
        ),
      ).toBeLessThan(1e-6);
    }
  }
});
