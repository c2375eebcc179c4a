import { addMonths, firstOfNextMonth } from '../../../../platform/calendar.js';
import type { Candidate, Measure } from '../candidate.js';
import { type Message, message } from '../messages.js';
import { type Act, type PromotionRule, REF } from './act.js';

export const MAX_CERTIFICATES = 8;

export const certificates: Act = {
  kind: 'CERTIFICATES',
  from: null,
  steps: MAX_CERTIFICATES,
  isCondition: false,
  apply: (record, day, step) => {
    const more = Array.from({ length: MAX_CERTIFICATES - step }, () => ({
      code: 'CERTIFICATE',
      on: day,
      ref: REF,
    }));
    return {
      ...record,
      certificates: { ...record.certificates, rows: [...record.certificates.rows, ...more] },
    };
  },
  says: (_record, _day, step) => message('ADVISE_CERTIFICATES', { count: MAX_CERTIFICATES - step }),
};

/** The leadership training that the post asks for; the first of its programmes. */
export function leadership({ post }: Measure): Act[] {
  const programmes =
    post.requirements.find(({ rule }) => rule === 'LEADERSHIP_TRAINING')?.parameters.anyOf ?? [];
  return programmes.slice(0, 1).map((programme) => ({
    kind: 'LEADERSHIP_TRAINING',
    from: null,
    steps: 1,
    isCondition: false,
    apply: (record, day) => ({
      ...record,
      leadership: {
        ...record.leadership,
        rows: [...record.leadership.rows, { code: programme, on: day, ref: REF }],
      },
    }),
    says: () => message('ADVISE_TRAINING', { programmes }),
  }));
}

/** Regular promotion, rank by rank, each after its months in the rank before; on the first of a month. */
export function promote({ person, measure }: Candidate, { months }: PromotionRule): Act[] {
  const floor = measure.post.requirements.find(({ rule }) => rule === 'MINIMUM_RANK')?.parameters.rank;
  const { rank, record } = person;
  const { rankOrdinal } = measure.scales;
  const [now, wanted] = [
    rank === null ? undefined : rankOrdinal[rank.code],
    floor === undefined ? undefined : rankOrdinal[floor],
  ];
  if (record.kind !== 'PNS' || rank === null || now === undefined || wanted === undefined || now >= wanted)
    return [];
  const due = addMonths(rank.since, months * (wanted - now));
  const from = due.endsWith('-01') ? due : firstOfNextMonth(due);
  return [
    {
      kind: 'PROMOTION',
      from,
      steps: 1,
      isCondition: false,
      apply: (before) => ({
        ...before,
        ranks: [...before.ranks, { code: floor ?? '', since: from, ref: REF }],
      }),
      says: () =>
        message('ADVISE_PROMOTION', { rank: measure.scales.rankName[floor ?? ''] ?? floor ?? '', from }),
    },
  ];
}

export const actHigher: Act = {
  kind: 'ACTING',
  from: null,
  steps: 1,
  isCondition: false,
  apply: (record, day) => ({
    ...record,
    acting: { ...record.acting, rows: [...record.acting.rows, { code: 'PLT_HIGHER', on: day, ref: REF }] },
  }),
  says: () => message('ADVISE_ACTING', {}),
};

/** A post of the same class elsewhere: service of the level runs on. */
export const rotate: Act = {
  kind: 'ROTATION',
  from: null,
  steps: 1,
  isCondition: false,
  apply: (record, day) => {
    const present = record.career.findLast(({ to }) => to === null || to > day);
    if (present === undefined || present.from >= day) return record;
    const elsewhere = {
      ...present,
      post: REF,
      unit: `${REF}:unit`,
      agency: `${REF}:agency`,
      from: day,
      ref: REF,
    };
    return {
      ...record,
      career: [...record.career.map((row) => (row === present ? { ...row, to: day } : row)), elsewhere],
    };
  },
  says: () => message('ADVISE_ROTATION', {}),
};

/** Licences, certificates and attestations that the post asks for. */
export function papers({ post }: Measure): Act[] {
  return post.requirements.flatMap(({ rule, parameters }): Act[] => {
    const codes = parameters.anyOf ?? [];
    const act = (kind: string, says: Message, apply: Act['apply']): Act => ({
      kind,
      from: null,
      steps: 1,
      isCondition: false,
      apply,
      says: () => says,
    });
    if (rule === 'PROFESSIONAL_LICENCE')
      return [
        act('LICENCE', message('RENEW_LICENCE', { codes }), (record, day) => ({
          ...record,
          licences: [...record.licences, { code: codes[0] ?? '', from: day, to: null, ref: REF }],
        })),
      ];
    if (rule === 'DECLARATIONS')
      return [
        act('DECLARATION', message('FILE_DECLARATIONS', { codes }), (record, day) => ({
          ...record,
          declarations: [
            ...record.declarations,
            ...codes.map((code) => ({ code, year: Number(day.slice(0, 4)), ref: REF })),
          ],
        })),
      ];
    return [];
  });
}
