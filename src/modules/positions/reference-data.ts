import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { RequirementRow, RetirementRule } from './rules.entity.js';

interface RetirementFile {
  readonly classRules: readonly {
    positionClass: string;
    bupAge: number;
    certainty: string;
    source: string;
  }[];
  readonly overrides: readonly { code: string; bupAge: number; certainty: string; source: string }[];
}
interface RequirementFile {
  readonly validFrom: string;
  readonly requirements: readonly {
    positionClass: string;
    echelon: string | null;
    rule: string;
    legalBasis: string;
    active: boolean;
    statutory: boolean;
    [column: string]: unknown;
  }[];
}

export function positionsReference(): ReferenceRows[] {
  const retirement = readJson<RetirementFile>('data/reference/retirement-rules.json');
  const { requirements } = readJson<RequirementFile>('data/reference/requirements.json');
  const always = { from: '1900-01-01', to: null };
  return [
    {
      type: RetirementRule,
      rows: [
        ...retirement.classRules.map((row) => ({
          id: referenceId('retirement', row.positionClass, 1),
          class: row.positionClass,
          family: null,
          age: row.bupAge,
          during: always,
          legalBasis: row.source,
          certainty: row.certainty,
        })),
        ...retirement.overrides.map((row) => ({
          id: referenceId('retirement', row.code, 1),
          class: null,
          family: row.code,
          age: row.bupAge,
          during: always,
          legalBasis: row.source,
          certainty: row.certainty,
        })),
      ],
    },
    {
      type: RequirementRow,
      rows: requirements.map(({ positionClass, active, statutory, ...row }) => ({
        ...row,
        isActive: active,
        isStatutory: statutory,
        id: referenceId('requirement', positionClass, row.echelon, row.rule, 1),
        class: positionClass,
        position: null,
        during: always,
      })),
    },
  ];
}
