import type { LocalDate } from '../../platform/calendar.js';
import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { LearningBudgetCategory, LearningBudgetFloor } from './budgets/budget-rules.entity.js';
import { LearningForm } from './learning-form.entity.js';
import { LearningObligation } from './learning-obligation.entity.js';

interface FormsFile {
  readonly forms: readonly {
    readonly code: string;
    readonly nameId: string;
    readonly nameEn: string;
    readonly category: string;
    readonly unit: string;
    readonly jpNational: number | 'AS_PROGRAMME' | null;
    readonly jpInternational: number | 'AS_PROGRAMME' | 'PLUS_20_PERCENT' | null;
    readonly cap: { readonly maxJpPerDay?: number; readonly maxSessionsPerMonth?: number } | null;
    readonly isTraining: boolean;
    readonly certainty: string;
    readonly source: string;
  }[];
  readonly obligations: readonly {
    readonly employmentKind: string;
    readonly kind: string;
    readonly jpPerYear: number;
    readonly fromYear: number;
    readonly source: string;
    readonly certainty: string;
  }[];
}

interface BudgetFile {
  readonly floors: readonly {
    readonly level: string;
    readonly share: string;
    readonly fromYear: number;
    readonly source: string;
    readonly certainty: string;
  }[];
  readonly categories: readonly {
    readonly code: string;
    readonly nameId: string;
    readonly nameEn: string;
    readonly countsTowardFloor: boolean;
    readonly source: string;
    readonly certainty: string;
  }[];
}

const SINCE_LONG: LocalDate = '1900-01-01';
const PERCENT_ABROAD = { AS_PROGRAMME: 0, PLUS_20_PERCENT: 20 } as const;

export function learningReference(): ReferenceRows[] {
  const { forms, obligations } = readJson<FormsFile>('data/reference/learning-forms.json');
  const { floors, categories } = readJson<BudgetFile>('data/reference/learning-budget.json');
  return [
    {
      type: LearningBudgetFloor,
      rows: floors.map(({ level, share, fromYear, source, certainty }) => ({
        id: referenceId('learning-budget-floor', level, fromYear),
        level,
        shareMillionths: Math.round(Number(share) * 1_000_000),
        fromYear,
        legalBasis: source,
        certainty,
      })),
    },
    {
      type: LearningBudgetCategory,
      rows: categories.map(({ code, nameId, nameEn, countsTowardFloor, source, certainty }) => ({
        id: referenceId('learning-budget-category', code),
        code,
        name: nameId,
        nameInEnglish: nameEn,
        isTowardFloor: countsTowardFloor,
        legalBasis: source,
        certainty,
      })),
    },
    {
      type: LearningForm,
      rows: forms.map(({ jpNational, jpInternational, cap, ...form }) => ({
        id: referenceId('learning-form', form.code, 1),
        code: form.code,
        version: 1,
        name: form.nameId,
        nameInEnglish: form.nameEn,
        category: form.category,
        unit: form.unit,
        hoursPerUnitHundredths: typeof jpNational === 'number' ? jpNational * 100 : null,
        hoursPerUnitAbroadHundredths: typeof jpInternational === 'number' ? jpInternational * 100 : null,
        percentAbroad: typeof jpInternational === 'string' ? PERCENT_ABROAD[jpInternational] : null,
        maxHoursPerDayHundredths: cap?.maxJpPerDay === undefined ? null : cap.maxJpPerDay * 100,
        maxSessionsPerMonth: cap?.maxSessionsPerMonth ?? null,
        isTraining: form.isTraining,
        during: { from: SINCE_LONG, to: null },
        legalBasis: form.source,
        certainty: form.certainty,
      })),
    },
    {
      type: LearningObligation,
      rows: obligations.map(({ employmentKind, kind, jpPerYear, fromYear, source, certainty }) => ({
        id: referenceId('learning-obligation', employmentKind, fromYear),
        agency: null,
        employmentKind,
        kind,
        hoursHundredths: jpPerYear * 100,
        fromYear,
        untilYear: null,
        legalBasis: source,
        certainty,
      })),
    },
  ];
}
