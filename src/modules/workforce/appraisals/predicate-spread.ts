import { type RoundCount, roundingOf } from '../../../platform/database/disclosure-control.js';
import { citationOf } from '../../../platform/database/legal-basis.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Language } from '../../../platform/i18n/language.js';
import { parameters, type Unit } from '../../organization/index.js';
import {
  anyExceeded,
  appraisedIn,
  foundShare,
  isTooFew,
  peopleIn,
  type Spread,
  sumOf,
  tellsOfRest,
} from '../domain/predicate-spread.js';
import { WorkforcePermission } from '../permissions.js';
import { lastDayOf } from './appraisal-year.js';
import { OrganisationAppraisal } from './organisation-appraisal.entity.js';
import { PerformancePredicate } from './performance-appraisal.entity.js';
import type { PredicateSpreadRule } from './predicate-rules.entity.js';
import { spreadRulesOf } from './predicate-rules.query.js';
import { countedUnits } from './predicate-spread.query.js';
import type { PredicateSpread, UnitSpread } from './predicate-spread.view.js';

/**
 * The spread of a year in every office, or in one agency or office; as many statements for one as for all.
 */
export async function predicateSpread(
  context: Context,
  year: number,
  within: Row<Unit> | null,
): Promise<PredicateSpread> {
  const { today, principal, rows } = context;
  const on = lastDayOf(year) < today ? lastDayOf(year) : today;
  const { language } = context;
  const [counted, organisations, rules, figures] = await Promise.all([
    countedUnits(context, year, on, within),
    rows.select(OrganisationAppraisal, { year }),
    spreadRulesOf(rows, year),
    parameters(context, today),
  ]);
  const least = principal.permissions.has(WorkforcePermission.READ_ALL_RECORDS)
    ? 0
    : figures.number('SPREAD_LEAST_PEOPLE');
  const round = principal.keepsRecords ? null : await roundingOf(rows);
  const predicates = new Map(organisations.map(({ unit, predicate }) => [unit, predicate]));
  const shown = (unit: string, spread: Spread, isHidden: boolean): UnitSpread[] => {
    if (peopleIn(spread) === 0) return [];
    const predicate = predicates.get(unit) ?? null;
    const limits = rules.filter(({ organisation }) => organisation === predicate);
    const told =
      round === null ? figured(limits, spread, language) : rounded(figured(limits, spread, language), round);
    return [
      {
        unit,
        predicate,
        hasTooFew: isHidden,
        isRounded: round !== null,
        ...(isHidden ? withheld(limits, language) : told),
      },
    ];
  };

  const agencies = within?.office == null ? [...Map.groupBy(counted, ({ agency }) => agency)] : [];
  return {
    year,
    on,
    agencies: agencies.flatMap(([agency, units]) => {
      const whole = sumOf(units.map(({ spread }) => spread));
      const parts = units.flatMap(({ office, spread }) => (office === null ? [] : [spread]));
      return shown(agency, whole, isTooFew(whole, least) || tellsOfRest(whole, parts, least));
    }),
    inOffices: counted.flatMap(({ office, spread }) =>
      office === null ? [] : shown(office, spread, isTooFew(spread, least)),
    ),
  };
}

type Figures = Pick<UnitSpread, 'people' | 'appraised' | 'notAppraised' | 'counts' | 'limits' | 'isExceeded'>;

function figured(rules: readonly Row<PredicateSpreadRule>[], spread: Spread, language: Language): Figures {
  const appraised = appraisedIn(spread);
  const found = rules.map((rule) => ({ rule, ...foundShare(rule, spread) }));
  return {
    people: peopleIn(spread),
    appraised,
    notAppraised: spread.notAppraised,
    counts: Object.values(PerformancePredicate).map((predicate) => {
      const people = spread.counts.get(predicate) ?? 0;
      return { predicate, people, percent: percentOf(people, appraised) };
    }),
    limits: found.map((limit) => ({
      ...limit,
      percent: percentOf(limit.count, limit.total),
      citation: citationOf(limit.rule.legalBasis, limit.rule.certainty, language),
    })),
    isExceeded: anyExceeded(found),
  };
}

/**
 * Counts as a caller who keeps no records may know them. Exact ones before and after one appraisal would tell
 * how that person was rated, and so would the day on which a limit is exceeded.
 */
function rounded({ people, appraised, notAppraised, counts, limits }: Figures, round: RoundCount): Figures {
  const known = (count: number | null) => (count === null ? null : round(count));
  return {
    people: known(people),
    appraised: known(appraised),
    notAppraised: known(notAppraised),
    counts: counts?.map((one) => ({ ...one, people: round(one.people), percent: null })) ?? null,
    limits: limits.map((limit) => ({
      ...limit,
      count: known(limit.count),
      total: known(limit.total),
      percent: null,
      isExceeded: null,
    })),
    isExceeded: null,
  };
}

function withheld(rules: readonly Row<PredicateSpreadRule>[], language: Language): Figures {
  const nothing = { count: null, total: null, percent: null, isExceeded: null };
  const limits = rules.map((rule) => ({
    rule,
    ...nothing,
    citation: citationOf(rule.legalBasis, rule.certainty, language),
  }));
  return { people: null, appraised: null, notAppraised: null, counts: null, limits, isExceeded: null };
}

function percentOf(people: number, total: number): number | null {
  return total === 0 ? null : (people * 100) / total;
}
