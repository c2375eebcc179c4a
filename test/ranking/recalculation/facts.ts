import type { Api } from '../../support/api.js';
import type { Period } from './dates.js';

/** What the API tells of a person; only what a rule or a rubric reads. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PNS' | 'PPPK';
  readonly birthDate: string | null;
  readonly rankHistory: readonly { rank: string; during: Period }[];
  readonly education: readonly {
    level: string;
    field: string | null;
    graduatedOn: string | null;
    status: 'REPORTED' | 'VERIFIED' | 'REJECTED';
  }[];
  readonly appraisals: readonly { year: number; predicate: string }[];
  readonly employments: readonly { during: Period; end: string | null }[];
  readonly statuses: readonly { status: string; isPostReleased: boolean | null; during: Period }[];
  readonly appointments: readonly { during: Period; position: HeldPost }[];
  readonly outsideService: readonly {
    id: string;
    agency: string;
    class: string;
    affair: string | null;
    during: Period;
  }[];
  readonly actingAssignments: readonly { kind: string; during: Period }[];
  readonly trainings: readonly { completedOn: string; leadershipProgramme: string | null }[];
  readonly awards: readonly { awardedOn: string; scope: string }[];
  readonly teamAssignments: readonly { decreedOn: string; role: string }[];
  readonly sanctions: readonly { severity: string; during: Period }[];
  readonly attestations: readonly { list: string; attestedOn: string }[];
  readonly licences: readonly { code: string; during: Period }[];
  readonly declarations: readonly { code: string; year: number }[];
  readonly assessmentHistory: readonly Assessment[];
  readonly potential: readonly { score: number; assessedOn: string; validUntil: string }[];
  readonly feedback: readonly { predicate: string; concludedOn: string; raters: number }[];
  readonly waivers: readonly {
    rule: string;
    signedBy: string;
    validFrom: string;
    validUntil: string;
    position: { id: string };
  }[];
}

interface HeldPost {
  readonly id: string;
  readonly class: string;
  readonly family: string | null;
  readonly affair: string | null;
  readonly unit: { id: string; office: { id: string } | null };
}

export interface Assessment {
  readonly competency: { code: string };
  readonly level: number;
  readonly madeForLevel: number | null;
  readonly assessedOn: string;
  readonly validUntil: string;
}

interface Step {
  readonly code: string;
  readonly ordinal: number;
  readonly family: string | null;
}

/** The people and the reference data of the whole agency. */
export interface World {
  readonly today: string;
  readonly projection: 'CARRY_FORWARD' | 'STRICT';
  readonly people: readonly Person[];
  readonly ranks: readonly Step[];
  readonly educationLevels: readonly Step[];
  readonly predicates: readonly Step[];
  readonly classes: readonly Step[];
  readonly affairs: readonly Step[];
  readonly ruleParameters: readonly { code: string; value: string; during: Period }[];
  readonly employmentStatusEffects: readonly {
    code: string;
    isServing: boolean;
    seat: string;
    during: Period;
  }[];
  readonly retirementRules: readonly {
    age: number;
    class: string | null;
    family: string | null;
    during: Period;
  }[];
  readonly competencies: readonly { code: string; kind: string; affair: string | null }[];
}

const RECORD = `
  id name kind birthDate
  rankHistory { rank during { from to } }
  education { level field graduatedOn status }
  appraisals { year predicate }
  employments { during { from to } end }
  statuses { status isPostReleased during { from to } }
  appointments { during { from to } position { id class family affair unit { id office { id } } } }
  outsideService { id agency class affair during { from to } }
  actingAssignments { kind during { from to } }
  trainings { completedOn leadershipProgramme }
  awards { awardedOn scope }
  teamAssignments { decreedOn role }
  sanctions { severity during { from to } }
  attestations { list attestedOn }
  licences { code during { from to } }
  declarations { code year }
  assessmentHistory { competency { code } level madeForLevel assessedOn validUntil }
  potential { score assessedOn validUntil }
  feedback { predicate concludedOn raters }
  waivers { rule signedBy validFrom validUntil position { id } }`;

const REFERENCE = `{
  ranks: scale(name: RANK) { code ordinal family }
  educationLevels: scale(name: EDUCATION_LEVEL) { code ordinal family }
  predicates: scale(name: PREDICATE) { code ordinal family }
  classes: scale(name: POSITION_CLASS) { code ordinal family }
  affairs: scale(name: AFFAIR) { code ordinal family }
  ruleParameters { code value during { from to } }
  employmentStatusEffects { code isServing seat during { from to } }
  retirementRules { age class family during { from to } }
  competencies { code kind affair }
}`;

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Asks, and fails on the first error. */
export async function answered<Data>(
  api: Api,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await api.ask(query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors[0]));
  return data as Data;
}

export async function everyPage<Node>(ask: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> = await ask(after);
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

export async function loadWorld(api: Api, today: string): Promise<World> {
  const query = `query ($after: String) { employees(first: 100, after: $after) { nodes { ${RECORD} } pageInfo { hasNextPage endCursor } } }`;
  const reference = await answered<Omit<World, 'today' | 'projection' | 'people'>>(api, REFERENCE);
  const people = await everyPage(
    async (after) => (await answered<{ employees: Page<Person> }>(api, query, { after })).employees,
  );
  return { ...reference, today, projection: 'CARRY_FORWARD', people };
}

export function ordinal(scale: readonly Step[], code: string): number {
  const step = scale.find((candidate) => candidate.code === code);
  if (step === undefined) throw new Error(`${code} is not on the scale`);
  return step.ordinal;
}

export function parameter(world: World, code: string, on: string): string {
  const found = world.ruleParameters.find(
    ({ code: other, during }) =>
      other === code && during.from <= on && (during.to === null || on < during.to),
  );
  if (found === undefined) throw new Error(`${code} is not set on ${on}`);
  return found.value;
}
