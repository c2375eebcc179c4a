import { covers, type LocalDate, yearOf } from '../../../../platform/calendar.js';
import { missing } from '../findings.js';
import { message } from '../messages.js';
import type { PersonRecord, StatusRow } from '../person.js';
import { type Scales, yearsDueOn } from '../scales.js';
import { reaches, serviceUntil } from '../service.js';
import { fail, pass, type Rule, stated, unknown } from './rule.js';

export const employmentKind: Rule = {
  needs: { anyOf: 'KINDS' },
  required: ({ parameters }) => message('KIND_REQUIRED', { kinds: stated(parameters.anyOf) }),
  evaluate: ({ record }, { parameters }) => {
    const found = message('KIND_FOUND', { kind: record.kind });
    return stated(parameters.anyOf).includes(record.kind) ? pass(found) : fail(found, null);
  },
};

/**
 * Leave that ends on a stated day heals by itself, unless another status that does not serve follows at once.
 */
export const activeStatus: Rule = {
  needs: {},
  required: () => message('STATUS_REQUIRED', {}),
  evaluate: ({ record, asOf }, { scales }) => {
    const row = notServing(record, asOf.on, scales);
    if (row === null) return pass(message('SERVING', {}));
    const found = message('STATUS_FOUND', {
      status: scales.statuses[row.code]?.name ?? row.code,
      since: row.from,
    });
    const until = servingFrom(record, row, scales);
    return until === null ? fail(found, message('STATUS_RETURN', {})) : fail(found, null, until);
  },
};

function notServing({ statuses }: PersonRecord, on: LocalDate, scales: Scales): StatusRow | null {
  return statuses.find((row) => covers(row, on) && scales.statuses[row.code]?.serving !== true) ?? null;
}

function servingFrom(record: PersonRecord, row: StatusRow, scales: Scales): LocalDate | null {
  let day = row.to;
  while (day !== null) {
    const next = notServing(record, day, scales);
    if (next === null) return day;
    day = next.to;
  }
  return null;
}

export const minimumTenure: Rule = {
  needs: { months: 'COUNT' },
  required: ({ parameters }) => message('TENURE_REQUIRED', { months: stated(parameters.months) }),
  evaluate: (person, { parameters }) => {
    const months = stated(parameters.months);
    if (person.post === null) {
      return unknown(null, null, [
        missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {})),
      ]);
    }
    const held = person.record.career.filter((row) => row.post === person.post?.post);
    const service = serviceUntil(held, person.asOf.on);
    const found = message('MONTHS_FOUND', { months: service.months });
    return service.months >= months ? pass(found) : fail(found, null, reaches(service, months));
  },
};

export const professionalLicence: Rule = {
  needs: { anyOf: 'CODES' },
  required: ({ parameters }) => message('LICENCE_REQUIRED', { codes: stated(parameters.anyOf) }),
  evaluate: ({ record, asOf }, { parameters }) => {
    const codes = stated(parameters.anyOf);
    const row = record.licences.find((licence) => codes.includes(licence.code) && covers(licence, asOf.on));
    if (row) return pass(message('LICENCE_FOUND', { code: row.code, until: row.to }));
    const detail = message('MISSING_LICENCE', { codes });
    return unknown(null, message('RENEW_LICENCE', { codes }), [
      missing('PROFESSIONAL_LICENCE', 'PERSON', detail),
    ]);
  },
};

/**
 * Filed or not, never the content. Not filed for the last full year is not known to be refused: the record
 * may not have arrived.
 */
export const declarations: Rule = {
  needs: { anyOf: 'CODES' },
  required: ({ parameters }) => message('DECLARATIONS_REQUIRED', { codes: stated(parameters.anyOf) }),
  evaluate: ({ record, asOf }, { parameters }) => {
    const codes = stated(parameters.anyOf);
    const year = yearOf(yearsDueOn(asOf)) - 1;
    const filed = codes.filter((code) =>
      record.declarations.some((row) => row.code === code && row.year >= year),
    );
    const found = message('DECLARATIONS_FOUND', { filed });
    const open = codes.filter((code) => !filed.includes(code));
    if (open.length === 0) return pass(found);
    return unknown(found, message('FILE_DECLARATIONS', { codes: open }), [
      missing('DECLARATION', 'PERSON', message('MISSING_DECLARATION', { codes: open })),
    ]);
  },
};
