import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId, serviceRules } from '../organization/index.js';
import { PredicateRule, PredicateSpreadRule } from './appraisals/predicate-rules.entity.js';
import { EmploymentStatusEffect } from './records/employment.entity.js';

interface Basis {
  readonly source: string;
  readonly certainty: string;
  readonly validFrom: string;
}
interface Limit {
  readonly predicates: readonly string[];
  readonly atMostPercent?: number;
  readonly atLeastPercent?: number;
  readonly atLeastPeople?: number;
}
export interface PredicateFile {
  readonly matrix: readonly {
    readonly workResult: string;
    readonly behaviour: string;
    readonly predicate: string;
  }[];
  readonly matrixMeta: Basis;
  readonly distributionByOrganisationPredicate: readonly {
    readonly organisation: string;
    readonly limits: readonly Limit[];
  }[];
  readonly distributionMeta: Basis;
}

export const predicateFile = (): PredicateFile => readJson('data/reference/performance-predicates.json');

export function workforceReference(): ReferenceRows[] {
  const { statuses } = serviceRules();
  const { matrix, matrixMeta, distributionByOrganisationPredicate, distributionMeta } = predicateFile();
  const basis = ({ source, certainty, validFrom }: Basis) => ({
    legalBasis: source,
    certainty,
    during: { from: validFrom, to: null },
  });
  return [
    {
      type: EmploymentStatusEffect,
      rows: statuses.map((row) => ({
        id: referenceId('status', row.code, 1),
        ...row,
        during: { from: '1900-01-01', to: null },
      })),
    },
    {
      type: PredicateRule,
      rows: matrix.map((row) => ({
        id: referenceId('predicate rule', row.workResult, row.behaviour, 1),
        ...row,
        ...basis(matrixMeta),
      })),
    },
    {
      type: PredicateSpreadRule,
      rows: distributionByOrganisationPredicate.flatMap(({ organisation, limits }) =>
        limits.map((limit, index) => ({
          id: referenceId('predicate spread', organisation, index + 1, 1),
          organisation,
          ordinal: index + 1,
          ...limit,
          ...basis(distributionMeta),
        })),
      ),
    },
  ];
}
