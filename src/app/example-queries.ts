/** What the IDE opens with: the main job, from the overview to the single reason. */
export const exampleQueries: readonly string[] = [
  `# Posts that are vacant or fall vacant within a year, each with its three best-placed candidates.
query VacanciesWithCandidates {
  vacancies(until: "2027-11-30", filter: { class: [JPT_PRATAMA, ADMINISTRATOR], critical: true }, first: 5) {
    totalCount
    nodes {
      since
      reason
      projected
      position { title echelon unit { name } }
      ranking {
        considered
        eligible
        undetermined
        findings
        candidates(first: 3) {
          nodes { place bestPlace worstPlace standing score upper shortlist employee { name position { title } } }
        }
      }
    }
  }
}
`,
  `# One post: every reason for the first candidate, and what is not known.
query OnePostExplained {
  positions(filter: { class: [ADMINISTRATOR], isVacant: true }, first: 1) {
    nodes {
      code
      title
      requirements { rule required citation certainty }
      ranking {
        policy { code version legalBasis }
        candidates(first: 1) {
          nodes {
            employee { name }
            score
            contributions { criterion { code weight } points possible { lower upper } contribution because evidence { text on record { id } } }
            eligibility { rule outcome required found citation eligibleFrom remedy }
            gaps { competency { name } required assessed gap }
            missing { kind owedBy detail }
          }
        }
      }
    }
  }
}
`,
  `# Who retires next year from the top posts, and in which of the nine boxes people stand.
query RetirementWave {
  employees(filter: { isServing: true, class: [JPT_PRATAMA], retiring: { from: "2027-01-01", until: "2027-12-31" } }, first: 20) {
    totalCount
    nodes { name position { title } retirement { date age rule } talent { box boxes performance { lower upper } potential { lower upper } } }
  }
}
`,
];
