const nested = `name nip unit { code name } position { code title class }
    assessments { level assessedOn validUntil competency { code name } }`;

/**
 * Aliases make the peer answer in the product's words, so that the two answers can be compared as they are.
 */
const nestedOfPeer = nested.replace(
  'assessments {',
  'assessments(orderBy: [ASSESSED_ON_DESC, PRIMARY_KEY_ASC]) {',
);

export const reads = {
  Q1: {
    title: '50 employees by name, with unit, post, assessments and their competencies',
    product: `query Q1 { employees(first: 50) { nodes { ${nested} } } }`,
    peer: `query Q1 { employees: allEmployees(first: 50, orderBy: [NAME_ASC, PRIMARY_KEY_ASC]) { nodes { ${nestedOfPeer} } } }`,
  },
  Q2: {
    title: 'One employee by number, the same nesting, over 200 numbers in turn',
    product: `query Q2($nip: String!) { employee(by: { nip: $nip }) { ${nested} } }`,
    peer: `query Q2($nip: String!) { employee: employeeByNip(nip: $nip) { ${nestedOfPeer} } }`,
  },
};

export const vacancies = `query Vacancies {
  vacancies(filter: { class: [ADMINISTRATOR] }, first: 5) { nodes { position { code } ranking { considered eligible } } }
}`;

export const ranking = `query Ranking($code: String!) {
  position(by: { code: $code }) {
    code title
    ranking {
      on considered eligible undetermined ineligible findings
      policy { code version legalBasis }
      candidates(first: 20) {
        nodes {
          place bestPlace worstPlace standing isSettled score lower upper
          employee { name nip position { code title } }
          contributions { criterion { code weight } points possible { lower upper } contribution because evidence { kind text on } }
          eligibility { rule outcome required found citation eligibleFrom remedy }
          missing { kind owedBy detail }
        }
      }
    }
  }
}`;
