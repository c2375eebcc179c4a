import type { ClientBase } from 'pg';
import {
  Competency,
  CompetencyAssessment,
  Feedback360,
  PotentialAssessment,
} from '../modules/competency/index.js';
import { LearningEntry } from '../modules/learning/index.js';
import { Unit, UnitParentage } from '../modules/organization/index.js';
import {
  ActingAssignment,
  Appointment,
  FormationDecree,
  Position,
  RequiredCompetency,
  RequirementRow,
} from '../modules/positions/index.js';
import { Waiver } from '../modules/ranking/index.js';
import {
  Attestation,
  Award,
  Declaration,
  Education,
  Employee,
  Employment,
  EmploymentStatus,
  OrganisationAppraisal,
  OutsideService,
  PerformanceAppraisal,
  Placement,
  ProfessionalLicence,
  RankHolding,
  Sanction,
  TeamAssignment,
  TrainingRecord,
} from '../modules/workforce/index.js';
import { addYears, type LocalDate } from '../platform/calendar.js';
import { copyRows } from '../platform/database/bulk-copy.js';
import { type EntityClass, tableOf } from '../platform/database/entity-tables.js';
import { readJson } from '../platform/runtime/project-files.js';
import { actingOfficials } from './absences.js';
import type { CityFile, DemoPost } from './city.js';
import type { Facts } from './described.js';
import { learningBudgets, learningHistory } from './learning.js';
import { ownRequirements } from './own-requirements.js';
import { type DemoPerson, populate } from './people.js';
import { organisationAppraisals } from './performance.js';
import { Random } from './random.js';
import { noFacts, recordWriter } from './records.js';
import { reorganize } from './reorganization.js';
import { standardsOf, technicalDictionary, wholeStandards } from './standards.js';
import { buildStructure } from './structure.js';

export interface DemoOptions {
  readonly people: number;
  readonly seed: number;
  readonly today: LocalDate;
}

/** Seats of the city for each person in it: what is missing is what a city is short of. */
const SEATS_A_PERSON = 1.07;

/** So many people's records are held in memory at once. */
const CHUNK = 10_000;
const LEARNING_SEED = 1_000;

type Rows = readonly (readonly [EntityClass<object>, readonly object[]])[];

/**
 * Fills an empty database with a generated city, wholly or not at all; with the same seed, size and day it is
 * the same city.
 */
export async function fillDemoCity(
  client: ClientBase,
  options: DemoOptions,
): Promise<{ people: number; posts: number }> {
  const counts = { people: 0, posts: 0 };
  const tables = [...new Set(everyTable.map((type) => tableOf(type).name))];
  await client.query('begin');
  try {
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
    for (const rows of demoCity(options)) {
      for (const [type, list] of rows) {
        await copyRows(client, type, list);
        if (type === Employee) counts.people += list.length;
        if (type === Position) counts.posts += list.length;
      }
    }
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
    // What triggers would have kept, once for all.
    await client.query('select close_units(array(select id from unit))');
    await client.query("insert into rule_change (relation) values ('demo city')");
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  await client.query('analyze');
  return counts;
}

/** The city in parts that can be stored one after the other. */
function* demoCity({ people: count, seed, today }: DemoOptions): Generator<Rows> {
  const random = new Random(seed);
  const structure = buildStructure(random, today, Math.round(count * SEATS_A_PERSON));
  const { people, empty } = populate(random, structure, count, today);
  const dictionary = technicalDictionary(structure);
  const standards = standardsOf(random, structure.posts, dictionary);
  const before = structure.posts.slice();
  const standing = reorganize(random, structure, people, `${today.slice(0, 4)}-01-02`);
  for (const [successor, predecessor] of standing.predecessors) {
    const lines = standards.get(predecessor) ?? [];
    standards.set(
      successor,
      lines.map((row) => ({ ...row, id: random.id(), position: successor })),
    );
  }
  const agency = structure.units[0]?.id ?? '';
  yield [
    [Unit, structure.units],
    [UnitParentage, structure.parentage],
    [Competency, dictionary.rows],
    [Position, structure.posts],
    [FormationDecree, structure.posts.flatMap((post) => formation(random, post, today))],
    [RequiredCompetency, [...standards.values()].flat()],
    [RequirementRow, ownRequirements(random, structure.posts)],
    [
      Employee,
      standing.people.map((person) =>
        employeeRow(
          person,
          agency,
          random.chance(0.0015) && person.held.at(-1)?.post.recordsComplete !== true,
        ),
      ),
    ],
  ];
  const { fieldsByCluster } = readJson<CityFile>('data/demo-city.json');
  const whole = wholeStandards(structure.posts, standards);
  const standard = (post: DemoPost) => (post.recordsComplete ? whole(post) : (standards.get(post.id) ?? []));
  const write = recordWriter({ random, structure, today, standard, fieldsByCluster });
  // Of its own, so that what was generated before it stays the same.
  const ofLearning = new Random(seed + LEARNING_SEED);
  for (let start = 0; start < standing.people.length; start += CHUNK) {
    const people = standing.people.slice(start, start + CHUNK);
    const facts = write(people);
    yield [
      ...factRows(facts),
      [LearningEntry, learningHistory(ofLearning, people, facts.trainings, today)] as const,
    ];
  }
  const open = empty.filter((post) => post.during.to === null);
  yield [
    [ActingAssignment, actingOfficials(random, open, standing.people, today)],
    [Waiver, waivers(random, before, standing.people, today)],
    [OrganisationAppraisal, organisationAppraisals(random, structure, today)],
    ...learningBudgets(ofLearning, agency, today),
  ];
}

function factRows(facts: Facts): Rows {
  return [
    [Employment, facts.employments],
    [EmploymentStatus, facts.statuses],
    [Placement, facts.placements],
    [RankHolding, facts.ranks],
    [Education, facts.diplomas],
    [PerformanceAppraisal, facts.appraisals],
    [TrainingRecord, facts.trainings],
    [Sanction, facts.sanctions],
    [Award, facts.awards],
    [TeamAssignment, facts.teams],
    [Attestation, facts.attestations],
    [ProfessionalLicence, facts.licences],
    [Declaration, facts.declarations],
    [OutsideService, facts.outside],
    [CompetencyAssessment, facts.assessments],
    [PotentialAssessment, facts.potentials],
    [Feedback360, facts.feedback],
    [Appointment, facts.appointments],
  ];
}

const everyTable = [
  Unit,
  UnitParentage,
  Competency,
  Position,
  FormationDecree,
  RequiredCompetency,
  RequirementRow,
  Employee,
  ActingAssignment,
  Waiver,
  LearningEntry,
  ...factRows(noFacts()).map(([type]) => type),
];

function employeeRow(
  { id, nip, name, sex, birthDate, kind }: DemoPerson,
  agency: string,
  birthDateUnknown: boolean,
) {
  return { id, nip, name, sex, kind, agency, birthDate: birthDateUnknown ? null : birthDate };
}

/** Some formations were one seat larger or smaller until two years ago. */
function formation(random: Random, post: DemoPost, today: LocalDate): object[] {
  const row = (required: number, from: LocalDate, to: LocalDate | null) => ({
    id: random.id(),
    position: post.id,
    required,
    during: { from, to },
    document: `Keputusan Wali Kota ${random.whole(10, 400)}/${from.slice(0, 4)}`,
  });
  const changed = addYears(`${today.slice(0, 4)}-01-01`, -2);
  if (post.seats > 2 && post.during.from < changed && random.chance(0.15)) {
    return [
      row(post.seats + random.pick([-1, 1]), post.during.from, changed),
      row(post.seats, changed, post.during.to),
    ];
  }
  return [row(post.seats, post.during.from, post.during.to)];
}

function waivers(
  random: Random,
  posts: readonly DemoPost[],
  people: readonly DemoPerson[],
  today: LocalDate,
): object[] {
  const divisions = posts.filter(
    ({ class: postClass, during }) => postClass === 'ADMINISTRATOR' && during.to === null,
  );
  return people
    .filter(({ held, left }) => left === null && held.at(-1)?.post.class === 'PENGAWAS')
    .filter(() => random.chance(0.03))
    .map(({ id }) => ({
      id: random.id(),
      employee: id,
      document: `SK/${random.whole(100, 999)}/PPK/${today.slice(0, 4)}`,
      position: random.pick(divisions).id,
      rule: 'LEADERSHIP_TRAINING',
      signedBy: 'PPK',
      validFrom: addYears(today, -1),
      validUntil: addYears(today, 2),
    }));
}
