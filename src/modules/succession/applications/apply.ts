import { LockMode, ref } from '@mikro-orm/postgresql';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { encodeId } from '../../../platform/graphql/node-id.js';
import type { Language } from '../../../platform/i18n/language.js';
import { text } from '../../../platform/i18n/text.js';
import {
  CandidateField,
  declareCandidateField,
  type Eligible,
  type RankingResult,
} from '../../ranking/index.js';
import { Employee, Employment } from '../../workforce/index.js';
import {
  fieldRows,
  fillingsWithField,
  peopleByFilling,
  peopleOf,
  rankingOf,
} from '../fillings/field-of-candidates.js';
import { Filling } from '../fillings/filling.entity.js';
import { ApplicationHandling, FillingRule } from '../fillings/filling-rules.entity.js';
import { failuresOf } from '../fillings/filling-workflow.js';
import { applicantsTo } from './applicants.js';
import {
  Announcement,
  Application,
  type ApplicationDocument,
  ApplicationMark,
} from './application.entity.js';
import {
  announcementClosed,
  announcementNotThere,
  applicationIneligible,
  applicationLate,
  applicationNotThere,
  applicationRepeated,
  applicationWithdrawn,
  consentNeeded,
  documentsMissing,
  noOwnRecord,
  notInService,
} from './application-errors.js';

export interface Applying {
  readonly hasConsented: boolean;
  readonly documents: readonly ApplicationDocument[];
}

/** What an applicant consents to, as it is put to them and kept. */
export function consentTo(
  { code, title }: { readonly code: string; readonly title: string },
  language: Language,
): string {
  return text(language, 'succession.consent', { title, code });
}

/** The caller's own record. @throws APPLICATION_NO_RECORD */
export function ownRecord({ principal }: Context): string {
  if (principal.employeeId === null) throw noOwnRecord({});
  return principal.employeeId;
}

/**
 * The own record of a caller who is employed today. @throws APPLICATION_NO_RECORD, APPLICATION_NOT_IN_SERVICE
 */
export async function ownRecordInService(context: Context): Promise<string> {
  const employeeId = ownRecord(context);
  const [employed] = await context.rows.query(
    sql`select from ${tableName(Employment)} t where t.employee_id = ${employeeId} and t.during @> ${context.today}::date limit 1`,
  );
  if (employed === undefined) throw notInService({});
  return employeeId;
}

/** The caller applies. What the rule of the way marks is taken in with the mark, what it refuses is not. */
export async function applyFor(
  context: Context,
  announcementId: string,
  { hasConsented, documents }: Applying,
): Promise<Application> {
  const { em, today } = context;
  const employeeId = await ownRecordInService(context);
  const announcement = await openAnnouncement(context, announcementId, 'input.announcementId');
  if (!hasConsented) throw consentNeeded({ argument: 'input.hasConsented' });
  const missing = announcement.documents.filter(
    (name) => !documents.some((document) => document.name === name),
  );
  if (missing.length > 0) throw documentsMissing({ argument: 'input.documents', documents: missing });
  const filling = await announcement.filling.loadOrFail();
  const rule = await filling.rule.loadOrFail();
  const marks: ApplicationMark[] = [];
  if (today > announcement.applyUntil)
    marked(marks, ApplicationMark.LATE, rule.lateApplications, () =>
      applicationLate({ applyUntil: announcement.applyUntil }),
    );
  const before = await em.findOne(
    Application,
    { announcement: announcement.id, employee: employeeId, withdrawnOn: null },
    { orderBy: { id: 'desc' } },
  );
  if (before !== null)
    marked(marks, ApplicationMark.REPEATED, rule.repeatedApplications, () =>
      applicationRepeated({ application: encodeId('Application', before.id), appliedOn: before.appliedOn }),
    );
  const rules = failing(
    (await ownCandidate(context, { position: filling.position.id, vacantSince: filling.vacantSince }, rule))
      ?.candidate ?? null,
    context.language,
  );
  if (rules.length > 0)
    marked(marks, ApplicationMark.INELIGIBLE, rule.ineligibleApplications, () =>
      applicationIneligible({ rules }),
    );
  return em.create(Application, {
    announcement: ref(announcement),
    employee: ref(Employee, employeeId),
    appliedOn: today,
    consent: consentTo(await announcement.position.loadOrFail(), context.language),
    documents: [...documents],
    marks,
  });
}

/**
 * Holds the announcement, so that it is not closed meanwhile, and two applications of one person wait for
 * each other.
 */
async function openAnnouncement({ em }: Context, id: string, argument: string): Promise<Announcement> {
  const announcement = await em.findOne(Announcement, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (announcement === null) throw announcementNotThere({ argument });
  if (announcement.closedOn !== null) throw announcementClosed({ argument, closedOn: announcement.closedOn });
  return announcement;
}

function marked(
  marks: ApplicationMark[],
  mark: ApplicationMark,
  handling: ApplicationHandling | null,
  refusal: () => Error,
): void {
  if (handling !== ApplicationHandling.MARKED) throw refusal();
  marks.push(mark);
}

function failing(candidate: Eligible | null, language: Language): string[] {
  if (candidate === null) return [text(language, 'succession.notEmployed')];
  return candidate.standing === 'INELIGIBLE' ? failuresOf(candidate, language) : [];
}

/**
 * The caller as a candidate for the post of a filling, whether they have applied or not; null if not
 * considered, or where nobody is ranked.
 */
export async function ownCandidate(
  context: Context,
  filling: Pick<Row<Filling>, 'position' | 'vacantSince'>,
  { rankedAs }: Pick<FillingRule, 'rankedAs'>,
): Promise<{ candidate: Eligible; ranking: RankingResult } | null> {
  const { employeeId } = context.principal;
  if (employeeId === null || rankedAs === null) return null;
  const ranking = await rankingOf(context, filling, rankedAs);
  const candidate = await ranking.explained(employeeId);
  return candidate === null ? null : { candidate, ranking };
}

export async function withdrawApplication(
  context: Context,
  id: string,
  expectedVersion: number,
): Promise<Application> {
  const { em, today } = context;
  const employeeId = ownRecord(context);
  const application = await em.findOne(Application, { id, employee: employeeId });
  if (application === null) throw applicationNotThere({ argument: 'input.applicationId' });
  await openAnnouncement(context, application.announcement.id, 'input.applicationId');
  await lockVersion(em, Application, id, expectedVersion);
  if (application.withdrawnOn !== null) throw applicationWithdrawn({ withdrawnOn: application.withdrawnOn });
  return Object.assign(application, { withdrawnOn: today });
}

async function applicantsOf(context: Context, fillings: readonly string[]): Promise<Map<string, string[]>> {
  const pairs = await applicantsTo(fieldRows(context), fillings);
  return peopleByFilling(pairs.map(({ filling, employee }) => [filling, employee]));
}

declareCandidateField(CandidateField.APPLICANTS, async (context, { post }, filling) => {
  const fillings = await fillingsWithField(context, post.id, CandidateField.APPLICANTS, filling);
  const applicants = await peopleOf(context, applicantsOf, fillings);
  return { isPublic: false, membershipOf: (id) => (applicants.has(id) ? 'IN' : 'OUT'), missingOf: () => [] };
});
