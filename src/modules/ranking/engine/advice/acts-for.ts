import { addMonths } from '../../../../platform/calendar.js';
import type { Candidate } from '../candidate.js';
import type { Act, PromotionRule } from './act.js';
import { actHigher, certificates, leadership, papers, promote, rotate } from './development.js';
import { assess, assessPotential, feedback } from './measurements.js';
import { appraise, attest, birthDate, LISTS, missingDiploma, missingRank, verifyDiploma } from './records.js';

/** Every act that could help one candidate in one ranking. */
export function actsFor(candidate: Candidate, promotion: PromotionRule): Act[] {
  const { person, measure } = candidate;
  const { record, asOf } = person;
  return [
    ...LISTS.filter((list) =>
      record[list].attested.every(
        (day) => day > asOf.today || asOf.today >= addMonths(day, measure.scales.attestationMonths),
      ),
    ).map((list) => attest(list, asOf.today)),
    ...(record.diplomas.some(({ status }) => status === 'REPORTED') ? [verifyDiploma] : []),
    ...(record.birthDate === null ? [birthDate] : []),
    ...missingRank(candidate),
    ...missingDiploma(candidate),
    ...person.appraisalYears.flatMap(({ year, row }) => (row === null ? [appraise(year, measure)] : [])),
    assess(['MANAGERIAL', 'SOCIOCULTURAL'], measure),
    assess(['TECHNICAL'], measure),
    assessPotential,
    feedback(measure),
    certificates,
    ...leadership(measure),
    ...promote(candidate, promotion),
    actHigher,
    rotate,
    ...papers(measure),
  ].filter((act): act is Act => act !== null);
}
