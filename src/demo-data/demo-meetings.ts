import { addDays, type LocalDate } from '../platform/calendar.js';
import { type Ask, COMMITTEE, civilServant, PLANNER } from './askers.js';
import {
  decideFor,
  open,
  settledVacancies,
  shortlistFor,
  threeOf,
  type Vacancy,
  vacancies,
} from './demo-fillings.js';
import { endorsePlan, planCriticalPosts } from './demo-succession-plans.js';

const LEGAL_BASIS = 'PP 11/2017 art. 162: a selection looks at records that the agency keeps (unverified)';

/**
 * One filling in each state, plans and pools in use, through the same acts that a client has: a demo city in
 * which every list shows something. What a small city has no vacancy for is left out.
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

/** An open selection with some who have applied, and one who has withdrawn. */
async function announce(ask: Ask, today: LocalDate): Promise<void> {
  const vacancy = (await vacancies(ask, ['JPT_PRATAMA'])).find(
    ({ ranking }) => ranking.candidates.nodes.length > 2,
  );
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'OPEN_SELECTION');
  const input = {
    fillingId: id,
    applyUntil: addDays(today, 21),
    document: 'PENG/1/DEMO',
    documents: ['Daftar riwayat hidup'],
    expectedVersion: 1,
  };
  const announced = await ask(
    'mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }',
    { input },
    PLANNER,
  );
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
  const vacancy = (await vacancies(ask, ['PENGAWAS', 'ADMINISTRATOR'])).find(
    ({ ranking }) => ranking.candidates.nodes.length > 2,
  );
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'INTERNAL_APPOINTMENT');
  const input = {
    fillingId: id,
    decisiveFor: 3,
    dueOn: addDays(today, 14),
    legalBasis: LEGAL_BASIS,
    document: 'SUR/1/DEMO',
    expectedVersion: 1,
  };
  await ask(
    'mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id } } }',
    { input },
    PLANNER,
  );
}

async function recruit(ask: Ask): Promise<void> {
  const found = await ask(
    '{ vacancies(first: 1, filter: { class: [JF_AHLI_PERTAMA] }) { nodes { id } } }',
    {},
    PLANNER,
  );
  const [vacancy] = found.vacancies.nodes;
  if (vacancy === undefined) return;
  const { id } = await open(ask, vacancy.id, 'RECRUITMENT');
  await ask(
    'mutation ($f: ID!) { requestFormation(input: { fillingId: $f, document: "USUL/1/DEMO", expectedVersion: 1 }) { filling { id } } }',
    { f: id },
    PLANNER,
  );
}

/**
 * Members of the pool of supervisors: some nominated, some confirmed; the first also say what they would
 * like.
 */
async function usePool(ask: Ask): Promise<void> {
  const found = await ask(
    '{ pool(class: PENGAWAS) { members(first: 4, filter: { standing: [IN] }) { nodes { employee { id nip } } } } }',
    {},
    PLANNER,
  );
  const members: { employee: { id: string; nip: string } }[] = found.pool.members.nodes;
  for (const [at, { employee }] of members.entries()) {
    const nominate =
      'mutation ($e: ID!) { nominateToPool(input: { employeeId: $e, class: PENGAWAS, document: "USUL/2/DEMO" }) { poolMembership { id } } }';
    const { id } = (await ask(nominate, { e: employee.id }, PLANNER)).nominateToPool.poolMembership;
    const confirm =
      'mutation ($m: ID!) { confirmPoolMember(input: { poolMembershipId: $m, document: "BA/3/DEMO", expectedVersion: 1 }) { poolMembership { id } } }';
    if (at < 2) await ask(confirm, { m: id }, COMMITTEE);
    else
      await ask(
        'mutation { stateInterest(input: { class: PENGAWAS, note: "Siap memimpin tim." }) { careerInterest { id } } }',
        {},
        civilServant(employee.nip),
      );
  }
}
