import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import type { BoxRule, Cutoffs, RubricDirection } from './engine/policy.js';
import { MeritPolicy, PolicyCriterion, TechnicalBlend } from './policies/policy.entity.js';

interface CriterionFile {
  readonly code: string;
  readonly name: string;
  readonly share: number;
  readonly axis: string | null;
  readonly indicator: string | null;
  readonly rubric: object | null;
  readonly direction: RubricDirection;
  readonly certainty: string;
  readonly legalBasis: string;
  readonly children?: readonly CriterionFile[];
}
interface PolicyFile {
  readonly policies: readonly {
    readonly code: string;
    readonly version: number;
    readonly name: string;
    readonly legalBasis: string;
    readonly certainty: string;
    readonly isDefault: boolean;
    readonly validFrom: string;
    readonly tieBreakers: readonly string[];
    readonly criteria: readonly CriterionFile[];
    /** Absent where a policy knows no technical share. */
    readonly technical?: CriterionFile;
    readonly blends: readonly {
      positionClass: string;
      talent: number;
      technical: number;
      certainty: string;
      legalBasis: string;
    }[];
  }[];
}
interface NineBoxFile {
  readonly matrix: Record<string, Record<string, number>>;
  readonly defaultCutoffs: Record<string, Record<string, { min?: number }>>;
}

const UNITS = 1_000_000;

export function rankingReference(): ReferenceRows[] {
  const box = nineBox();
  const { policies } = readJson<PolicyFile>('data/reference/merit-policies.json');
  const policyId = (policy: { code: string; version: number }) =>
    referenceId('policy', policy.code, policy.version);
  return [
    {
      type: MeritPolicy,
      rows: policies.map((policy) => ({
        ...policy,
        id: policyId(policy),
        during: { from: policy.validFrom, to: null },
        box,
      })),
    },
    {
      type: PolicyCriterion,
      rows: policies.flatMap((policy) =>
        [...policy.criteria, ...(policy.technical ? [policy.technical] : [])].flatMap((node, index) =>
          criterionRows(policyId(policy), node, null, index + 1),
        ),
      ),
    },
    {
      type: TechnicalBlend,
      rows: policies.flatMap((policy) =>
        policy.blends.map(({ positionClass, ...blend }) => ({
          ...blend,
          id: referenceId('blend', policyId(policy), positionClass),
          policy: policyId(policy),
          class: positionClass,
        })),
      ),
    },
  ];
}

function criterionRows(
  policy: string,
  node: CriterionFile,
  parent: string | null,
  ordinal: number,
): { id: string }[] {
  const id = referenceId('criterion', policy, node.code);
  return [
    { ...node, id, policy, parent, ordinal } as { id: string },
    ...(node.children ?? []).flatMap((child, index) => criterionRows(policy, child, id, index + 1)),
  ];
}

function nineBox(): BoxRule {
  const { matrix, defaultCutoffs } = readJson<NineBoxFile>('data/reference/nine-box.json');
  const cutoffs = (axis: string, high: string, medium: string): Cutoffs => ({
    high: (defaultCutoffs[axis]?.[high]?.min ?? 100) * UNITS,
    medium: (defaultCutoffs[axis]?.[medium]?.min ?? 0) * UNITS,
  });
  return {
    performance: cutoffs('performance', 'ABOVE_EXPECTATION', 'MEETS_EXPECTATION'),
    potential: cutoffs('potential', 'HIGH', 'MEDIUM'),
    matrix: ['BELOW_EXPECTATION', 'MEETS_EXPECTATION', 'ABOVE_EXPECTATION'].map((row) =>
      ['LOW', 'MEDIUM', 'HIGH'].map((column) => matrix[row]?.[column] ?? 0),
    ),
  };
}
