import { Role } from '../modules/access/index.js';
import { addDays, type LocalDate } from '../platform/calendar.js';

/** Who asks: as much of a token's claims as the acts need. */
export interface Asker {
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly nip: string | null;
  readonly units: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
type Answer = any;
/** Asks the running service as a client would; throws where anything is refused. */
export type Ask = (query: string, variables: Record<string, unknown>, asker: Asker) => Promise<Answer>;

const PLANNER: Asker = { subject: 'demo-planner', roles: [Role.HR_PLANNER], nip: null, units: [] };
const COMMITTEE: Asker = { subject: 'demo-committee', roles: [Role.TALENT_COMMITTEE], nip: null, units: [] };
const civilServant = (nip: string): Asker => ({ subject: nip, roles: [Role.EMPLOYEE], nip, units: [] });

const CANDIDATES = 'candidates(first: 8) { nodes { standing place isSettled shortlist(size: 3) employee { id nip } } }';
const LEGAL_BASIS = 'PP 11/2017 art. 162: a selection looks at records that the agency keeps (unverified)';
const CRITICAL_POSTS_PLANNED = 3;
const RULE = 'rule { stages { code } approvals { code } }';

interface Candidate {
  readonly standing: string;
  readonly shortlist: string;
  readonly employee: { readonly id: string; readonly nip: string };
}
interface Vacancy {
  readonly id: string;
  readonly position: { readonly code: string };
  readonly ranking: { readonly candidates: { readonly nodes: readonly Candidate[] } };
}

/**
 * One filling in each state, plans and pools in use, through the same acts that a client has: a demo city in which every list shows
 * something. What a small city has no vacancy for is left out.
 */
export async function holdMeetings(ask: Ask, today: LocalDate): Promise<void> {
  const settled = await settledVacancies(ask);
  const [appointed, decided, shortlisted, cancelled] = settled;
  await planCriticalPosts(ask);
  if (appointed !== undefined) await appointFrom(ask, appointed, today);
  if (decided !== undefined) await decideFor(ask, decided, addDays(today, 21));
  if (shortlisted !== undefined) await shortlistFor(ask, shortlisted);
  if (cancelled !== undefined) {
    const { id } = await open(ask, cancelled.id, 'INTERNAL_APPOINTMENT');
    await ask(
      'mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "The formation is under review.", expectedVersion: 1 }) { filling { id } } }',
      { f: id },
      PLANNER,
    );
  }
  await announce(ask, today);
  await askForRecords(ask, today);
  await recruit(ask);
  await usePool(ask);
}

async function vacancies(ask: Ask, classes: readonly string[]): Promise<Vacancy[]> {
  const found = await ask(
    `query ($class: [PositionClass!]) { vacancies(first: 100, filter: { class: $class }) { nodes { id position { code } ranking { ${CANDIDATES} } } } }`,
    { class: classes },
    PLANNER,
  );
  return found.vacancies.nodes;
}

/** Vacancies whose first three are sure of a shortlist of three, each with another first. */
async function settledVacancies(ask: Ask): Promise<Vacancy[]> {
  const found: Vacancy[] = [];
  const taken = new Set<string>();
  for (const postClass of ['JF_AHLI_MUDA', 'JF_AHLI_MADYA', 'JF_PENYELIA'])
    for (const vacancy of await vacancies(ask, [postClass])) {
      const three = threeOf(vacancy);
      if (three.length < 3 || three.some(({ shortlist, employee }) => shortlist !== 'SURE' || taken.has(employee.id))) continue;
      for (const { employee } of three) taken.add(employee.id);
      found.push(vacancy);
    }
  return found;
}

function threeOf({ ranking }: Vacancy): readonly Candidate[] {
  return ranking.candidates.nodes.slice(0, 3);
}

async function open(ask: Ask, vacancy: string, route: string): Promise<{ id: string; rule: { stages: { code: string }[]; approvals: { code: string }[] } }> {
  const query = `mutation ($v: ID!, $route: SelectionMethod!) { openFilling(input: { vacancyId: $v, method: $route, document: "SPT/1/DEMO" }) { filling { id ${RULE} } } }`;
  return (await ask(query, { v: vacancy, route }, PLANNER)).openFilling.filling;
}

/** Plans in force for critical posts whose followers are ready: what the bench counts. */
async function planCriticalPosts(ask: Ask): Promise<void> {
  const found = await ask(
    `{ positions(first: 60, filter: { critical: true, class: [JF_AHLI_MADYA, JF_AHLI_MUDA] }) { nodes { code ranking { candidates(first: 8, standing: [ELIGIBLE]) { nodes { gaps { gap } employee { id } } } } } } }`,
    {},
    PLANNER,
  );
  let planned = 0;
  for (const { code, ranking } of found.positions.nodes) {
    const ready: { employee: { id: string } }[] = ranking.candidates.nodes.filter(({ gaps }: Answer) => gaps.every(({ gap }: Answer) => gap === 0));
    if (ready.length === 0) continue;
    await endorsePlan(
      ask,
      code,
      ready.slice(0, 3).map(({ employee }) => employee.id),
    );
    if (++planned === CRITICAL_POSTS_PLANNED) return;
  }
}

async function endorsePlan(ask: Ask, code: string, employees: readonly string[]): Promise<void> {
  const { id: plan } = (
    await ask('mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { id } } }', { code }, PLANNER)
  ).draftSuccessionPlan.successionPlan;
  const nominees = employees.map((employee, at) => ({ employeeId: employee, source: 'RANKING', reason: `${at + 1}. by the ranking` }));
  const write = 'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { id } } }';
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

/** A plan that named them, a filling to the end: what effectiveness and fairness count. */
async function appointFrom(ask: Ask, vacancy: Vacancy, today: LocalDate): Promise<void> {
  await endorsePlan(
    ask,
    vacancy.position.code,
    threeOf(vacancy).map(({ employee }) => employee.id),
  );
  const { id, version } = await decideFor(ask, vacancy, today);
  await ask(
    'mutation ($f: ID!, $v: Int!) { appointDecided(input: { fillingId: $f, document: "SK/2/DEMO", expectedVersion: $v }) { filling { id } } }',
    { f: id, v: version },
    PLANNER,
  );
}

async function decideFor(ask: Ask, vacancy: Vacancy, inaugurationOn: LocalDate): Promise<{ id: string; version: number }> {
  const { id, rule } = await shortlistFor(ask, vacancy);
  let version = 2;
  const record =
    'mutation ($f: ID!, $stage: String!, $results: [StageResultInput!]!, $v: Int!) { recordStageResults(input: { fillingId: $f, stage: $stage, results: $results, expectedVersion: $v }) { filling { id } } }';
  for (const { code } of rule.stages) {
    const results = threeOf(vacancy).map(({ employee }, at) => ({ employeeId: employee.id, hasPassed: true, score: 88 - at }));
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
  await ask('mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { id } } }', { input: { fillingId: id, ...input } }, PLANNER);
  return { id, version };
}

async function shortlistFor(ask: Ask, vacancy: Vacancy): ReturnType<typeof open> {
  const filling = await open(ask, vacancy.id, 'INTERNAL_APPOINTMENT');
  const input = { entries: threeOf(vacancy).map(({ employee }) => ({ employeeId: employee.id })), expectedVersion: 1 };
  await ask(
    'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { id } } }',
    { input: { fillingId: filling.id, ...input } },
    PLANNER,
  );
  return filling;
}

/** An open selection with some who have applied, and one who has withdrawn. */
async function announce(ask: Ask, today: LocalDate): Promise<void> {
  const vacancy = (await vacancies(ask, ['JPT_PRATAMA'])).find(({ ranking }) => ranking.candidates.nodes.length > 2);
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'OPEN_SELECTION');
  const input = { fillingId: id, applyUntil: addDays(today, 21), document: 'PENG/1/DEMO', documents: ['Daftar riwayat hidup'], expectedVersion: 1 };
  const announced = await ask('mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }', { input }, PLANNER);
  const applying = {
    announcementId: announced.announceFilling.announcement.id,
    hasConsented: true,
    documents: [{ name: 'Daftar riwayat hidup', reference: 'DRH/DEMO' }],
  };
  const applications: { id: string; nip: string }[] = [];
  for (const { employee } of vacancy.ranking.candidates.nodes) {
    const applied = await ask(
      'mutation ($input: ApplyForPositionInput!) { applyForPosition(input: $input) { application { id } } }',
      { input: applying },
      civilServant(employee.nip),
    );
    applications.push({ id: applied.applyForPosition.application.id, nip: employee.nip });
  }
  const last = applications.at(-1);
  if (last !== undefined)
    await ask(
      'mutation ($id: ID!) { withdrawApplication(input: { applicationId: $id, expectedVersion: 1 }) { application { id } } }',
      { id: last.id },
      civilServant(last.nip),
    );
}

/** A filling of a post that leads, with the records asked for that would settle it. */
async function askForRecords(ask: Ask, today: LocalDate): Promise<void> {
  const vacancy = (await vacancies(ask, ['PENGAWAS', 'ADMINISTRATOR'])).find(({ ranking }) => ranking.candidates.nodes.length > 2);
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'INTERNAL_APPOINTMENT');
  const input = { fillingId: id, decisiveFor: 3, dueOn: addDays(today, 14), legalBasis: LEGAL_BASIS, document: 'SUR/1/DEMO', expectedVersion: 1 };
  await ask('mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id } } }', { input }, PLANNER);
}

async function recruit(ask: Ask): Promise<void> {
  const found = await ask('{ vacancies(first: 1, filter: { class: [JF_AHLI_PERTAMA] }) { nodes { id } } }', {}, PLANNER);
  const [vacancy] = found.vacancies.nodes;
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'RECRUITMENT');
  await ask(
    'mutation ($f: ID!) { requestFormation(input: { fillingId: $f, document: "USUL/1/DEMO", expectedVersion: 1 }) { filling { id } } }',
    { f: id },
    PLANNER,
  );
}

/** Members of the pool of supervisors: some nominated, some confirmed; the first also say what they would like. */
async function usePool(ask: Ask): Promise<void> {
  const found = await ask('{ pool(class: PENGAWAS) { members(first: 4, filter: { standing: [IN] }) { nodes { employee { id nip } } } } }', {}, PLANNER);
  const members: { employee: { id: string; nip: string } }[] = found.pool.members.nodes;
  for (const [at, { employee }] of members.entries()) {
    const nominate = 'mutation ($e: ID!) { nominateToPool(input: { employeeId: $e, class: PENGAWAS, document: "USUL/2/DEMO" }) { poolMembership { id } } }';
    const { id } = (await ask(nominate, { e: employee.id }, PLANNER)).nominateToPool.poolMembership;
    const confirm =
      'mutation ($m: ID!) { confirmPoolMember(input: { poolMembershipId: $m, document: "BA/3/DEMO", expectedVersion: 1 }) { poolMembership { id } } }';
    if (at < 2) await ask(confirm, { m: id }, COMMITTEE);
    else
      await ask('mutation { stateInterest(input: { class: PENGAWAS, note: "Siap memimpin tim." }) { careerInterest { id } } }', {}, civilServant(employee.nip));
  }
}
