import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { type PositionClass, parametersOn } from '../../organization/index.js';
import type { Position, RequirementRule } from '../../positions/index.js';
import {
  Candidate,
  Outcome,
  type PersonOnDay,
  peopleThrough,
  type RankingResult,
  Standing,
  scalesOn,
  type TalentStanding,
  talentOfPerson,
  toInterval,
} from '../../ranking/index.js';
import { mapperOn, poolRule, standingTowards } from '../../talent/index.js';
import { DiplomaStatus } from '../../workforce/index.js';
import { compareOne, refusedBy } from '../acts/compare-one.js';
import { storedRecord } from '../acts/record-acts.js';
import { vacantRankings } from '../completeness/vacant-rankings.js';
import { recordNotThere, recordThere } from '../errors.js';
import { insertRecords, updateRecords } from '../imports/write-records.js';
import type { Values } from '../kinds/cell.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import type { PoolConsequence, PositionConsequence, RecordReportPreview } from './preview.view.js';
import type { RecordReport } from './report.entity.js';
import { ofPerson } from './reported-diploma.js';
import { tryOut } from './trial.js';

const MAX_CHANGES = 100;

/**
 * What verifying a report would change: the record is written, the person measured for every vacant position
 * as the engine does, and the transaction rolled back.
 */
export async function previewReport(
  context: Context,
  report: Row<RecordReport>,
): Promise<RecordReportPreview> {
  const { today } = context;
  const scales = await scalesOn(context, today);
  const asOf = { on: today, today };
  const [before, after] = await tryOut(context, async (transaction, rows) => {
    const person = async () =>
      (await peopleThrough(rows, [report.employee], scales, asOf)).get(report.employee) ?? null;
    const before = await person();
    await writeVerified(context, transaction, report);
    return [before, await person()];
  });
  const ceiling = await rankCeilings(context);
  const talent = (person: typeof before) => (person === null ? null : talentOfPerson(context, person, today));
  const [talentBefore, talentAfter] = [await talent(before), await talent(after)];
  const changes: PositionConsequence[] = [];
  const counts = { positions: 0, becomesEligible: 0, losesEligibility: 0 };
  if (before !== null && after !== null)
    for (const ranking of await vacantRankings(context)) {
      counts.positions++;
      const change = changeIn(
        ranking,
        { id: report.employee, isWhole: context.principal.everyRecord },
        new Candidate(before, ranking.measure),
        new Candidate(after, ranking.measure),
      );
      if (change === null) continue;
      if (change.standingAfter === Standing.ELIGIBLE && change.standingBefore !== Standing.ELIGIBLE)
        counts.becomesEligible++;
      if (change.standingBefore === Standing.ELIGIBLE && change.standingAfter !== Standing.ELIGIBLE)
        counts.losesEligibility++;
      changes.push(change);
    }
  // First where the standing changes, then where a rule does.
  const weight = ({ standingBefore, standingAfter, rules }: PositionConsequence) =>
    2 * Number(standingBefore !== standingAfter) + Number(rules.length > 0);
  return {
    ...counts,
    changed: changes.length,
    changes: changes.sort((a, b) => weight(b) - weight(a)).slice(0, MAX_CHANGES),
    boxesBefore: [...(talentBefore?.profile.boxes ?? [])],
    boxesAfter: [...(talentAfter?.profile.boxes ?? [])],
    pools: await poolChanges(context, report.employee, talentBefore, talentAfter),
    rankCeilingBefore: ceiling(before),
    rankCeilingAfter: ceiling(after),
  };
}

/** Pools of the classes with a vacant position, with what committees adjusted. */
async function poolChanges(
  context: Context,
  id: string,
  before: TalentStanding | null,
  after: TalentStanding | null,
): Promise<PoolConsequence[]> {
  if (before === null || after === null) return [];
  const { today } = context;
  const placed = await mapperOn(context, { on: today, policy: null, calibrated: true });
  const classes = new Set((await vacantRankings(context)).map(({ post }) => post.class as PositionClass));
  const found = [...classes].map(async (targetClass) => {
    const rule = await poolRule(context, targetClass, today);
    return {
      targetClass,
      before: standingTowards(rule, placed(id, before)),
      after: standingTowards(rule, placed(id, after)),
    };
  });
  return (await Promise.all(found)).filter((pool) => pool.before !== pool.after);
}

async function writeVerified(
  context: Context,
  transaction: BulkTransaction,
  { kind: name, recordId, employee, values: given }: Row<RecordReport>,
): Promise<void> {
  const kind = kindNamed(name);
  const values = {
    ...(await ofPerson(transaction, employee, given as Values)),
    ...(name === RecordKindName.EDUCATION ? { status: DiplomaStatus.VERIFIED } : {}),
  };
  const stored = recordId === null ? null : await storedRecord(transaction, kind, recordId);
  if (recordId !== null && stored === null) throw recordNotThere({ argument: 'recordReportId' });
  const { row, closings } = await compareOne(context, transaction, kind, {
    values,
    isEndingPrevious: false,
    correcting: stored === null ? null : { stored, cleared: [] },
  });
  const [fault] = row.faults;
  if (fault !== undefined) throw refusedBy(fault, `values.${fault.field ?? ''}`);
  if (row.record === null) return;
  // As verifying would: meanwhile somebody recorded the same.
  if (stored === null && row.before !== null) throw recordThere({ argument: 'recordReportId', kind: name });
  const isStored = stored !== null;
  const { record } = row;
  const changed = closings.flatMap((closed) => (closed.record === null ? [] : [closed.record]));
  await beyondReach(transaction, async () => {
    await updateRecords(transaction, kind, isStored ? [...changed, record] : changed);
    if (!isStored) await insertRecords(transaction, kind, [record]);
  });
}

/**
 * Null where nothing changes. Places are told to those alone who may read everybody: one could be tried after
 * the other to find the scores of others.
 */
function changeIn(
  { facts, field, standings, numberOf }: RankingResult,
  { id, isWhole }: { readonly id: string; readonly isWhole: boolean },
  before: Candidate,
  after: Candidate,
): PositionConsequence | null {
  const rules = before.eligibility.results.flatMap(({ requirement: { rule }, outcome }) => {
    const then = after.eligibility.results.find((one) => one.requirement.rule === rule)?.outcome ?? outcome;
    return then === outcome
      ? []
      : [{ rule: rule as RequirementRule, before: Outcome[outcome], after: Outcome[then] }];
  });
  const scoreBefore = toInterval(before.score);
  const scoreAfter = toInterval(after.score);
  const isSame =
    before.standing === after.standing &&
    rules.length === 0 &&
    scoreBefore.lower === scoreAfter.lower &&
    scoreBefore.upper === scoreAfter.upper;
  if (isSame) return null;
  const number = numberOf(id);
  const others = standings.eligible.above(after.score.low);
  const isCounted =
    number >= 0 && field.isEligible[number] === 1 && (field.low[number] as number) > after.score.low;
  return {
    position: facts.position as Row<Position>,
    standingBefore: Standing[before.standing],
    standingAfter: Standing[after.standing],
    scoreBefore,
    scoreAfter,
    placeBefore: isWhole && before.standing === 'ELIGIBLE' && number >= 0 ? standings.placeOf(number) : null,
    placeAfter: isWhole && after.standing === 'ELIGIBLE' ? 1 + others - Number(isCounted) : null,
    rules,
  };
}

/**
 * The highest rank that regular promotion reaches with verified diplomas, as the rule parameters say it. Contracts
 * have classes and no promotion.
 */
async function rankCeilings(context: Context): Promise<(person: PersonOnDay | null) => string | null> {
  const figures = await parametersOn(context.rows, context.today);
  const scales = await scalesOn(context, context.today);
  return (person) => {
    if (person?.record.kind !== 'PNS') return null;
    const ceilings = person.record.diplomas
      .filter(({ status }) => status === DiplomaStatus.VERIFIED)
      .flatMap(({ level }) => figures.optional(`RANK_CEILING_${level}`) ?? []);
    return ceilings.sort((a, b) => (scales.rankOrdinal[b] ?? 0) - (scales.rankOrdinal[a] ?? 0))[0] ?? null;
  };
}
