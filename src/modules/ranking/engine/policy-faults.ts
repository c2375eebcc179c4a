import { indicators } from './indicators/index.js';
import {
  type Criterion,
  type CriterionNode,
  flatten,
  NO_TECHNICAL,
  type Policy,
  type Rubric,
  WHOLE,
} from './policy.js';
import type { Scales } from './scales.js';

export type FaultCode =
  | 'SHARES_DO_NOT_ADD_UP'
  | 'WEIGHT_NOT_WHOLE'
  | 'WEIGHTS_DO_NOT_ADD_UP'
  | 'INDICATOR_UNKNOWN'
  | 'INDICATOR_RELATIVE'
  | 'RUBRIC_GAP'
  | 'RUBRIC_OVERLAP'
  | 'RUBRIC_INCOMPLETE'
  | 'RUBRIC_FALLS'
  | 'POINTS_OUT_OF_RANGE'
  | 'CUTOFFS_DISORDERED'
  | 'AXIS_MISSING'
  | 'PARAMETER_OUT_OF_RANGE'
  | 'MATRIX_INCOMPLETE';

/** Why a policy cannot be used: where in the tree, and what is wrong there. */
export interface PolicyFault {
  readonly code: FaultCode;
  readonly path: string;
  readonly detail: string;
}

/**
 * Everything that is wrong with a policy; empty when it can be used. `asDefault` also refuses indicators that
 * compare people with each other.
 */
export function policyFaults(policy: Policy, scales: Scales, asDefault = true): PolicyFault[] {
  const faults = [
    ...shareFaults(policy.criteria, ''),
    ...axisFaults(policy.criteria),
    ...cutoffFaults(policy),
  ];
  const blends = Object.entries({ talent: NO_TECHNICAL, ...policy.blends });
  for (const [name, blend] of blends) {
    if (blend.talent + blend.technical !== WHOLE)
      faults.push(
        fault(
          'SHARES_DO_NOT_ADD_UP',
          `blend ${name}`,
          `${blend.talent} + ${blend.technical} is not ${WHOLE}`,
        ),
      );
    faults.push(...weightFaults(flatten(policy, blend), name));
  }
  const whole = flatten(
    policy,
    Object.values(policy.blends).find(({ technical }) => technical > 0) ?? NO_TECHNICAL,
  );
  return [...faults, ...whole.flatMap((criterion) => criterionFaults(criterion, scales, asDefault))];
}

function fault(code: FaultCode, path: string, detail: string): PolicyFault {
  return { code, path, detail };
}

function shareFaults(nodes: readonly CriterionNode[], path: string): PolicyFault[] {
  const sum = nodes.reduce((total, { share }) => total + share, 0);
  const own =
    nodes.length > 0 && sum !== WHOLE
      ? [fault('SHARES_DO_NOT_ADD_UP', path || 'root', `shares add up to ${sum}, not ${WHOLE}`)]
      : [];
  return [
    ...own,
    ...nodes.flatMap((node) =>
      shareFaults(node.children, path === '' ? node.code : `${path} / ${node.code}`),
    ),
  ];
}

function weightFaults(criteria: readonly Criterion[], blend: string): PolicyFault[] {
  const broken = criteria.filter(
    ({ weight, axisWeight }) => !Number.isInteger(weight) || !Number.isInteger(axisWeight),
  );
  if (broken.length > 0)
    return broken.map(({ code, weight }) =>
      fault(
        'WEIGHT_NOT_WHOLE',
        code,
        `${weight} at blend ${blend} is not a whole number of hundredths of a percent`,
      ),
    );
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === WHOLE
    ? []
    : [fault('WEIGHTS_DO_NOT_ADD_UP', `blend ${blend}`, `criteria add up to ${sum}, not ${WHOLE}`)];
}

function axisFaults(nodes: readonly CriterionNode[]): PolicyFault[] {
  return nodes.flatMap((node) => {
    if (node.children.length > 0) return axisFaults(node.children);
    return node.axis === null ? [fault('AXIS_MISSING', node.code, 'a criterion belongs to an axis')] : [];
  });
}

function cutoffFaults({ box }: Policy): PolicyFault[] {
  const cells = box.matrix.flat();
  const isWhole =
    box.matrix.length === 3 &&
    box.matrix.every((row) => row.length === 3) &&
    cells.every((cell) => Number.isInteger(cell) && cell >= 1 && cell <= 9);
  const matrix = isWhole
    ? []
    : [fault('MATRIX_INCOMPLETE', 'box matrix', 'three rows of three boxes, 1 to 9')];
  const cutoffs = (['performance', 'potential'] as const).flatMap((axis) =>
    box[axis].medium < box[axis].high
      ? []
      : [
          fault(
            'CUTOFFS_DISORDERED',
            `cut-offs of ${axis}`,
            `${box[axis].medium} does not lie below ${box[axis].high}`,
          ),
        ],
  );
  return [...matrix, ...cutoffs];
}

function criterionFaults(criterion: Criterion, scales: Scales, asDefault: boolean): PolicyFault[] {
  const shape = indicators[criterion.indicator];
  if (shape === undefined)
    return [fault('INDICATOR_UNKNOWN', criterion.code, `indicator ${criterion.indicator} is not known`)];
  if (asDefault && shape.relative)
    return [
      fault(
        'INDICATOR_RELATIVE',
        criterion.code,
        `indicator ${criterion.indicator} depends on the other people`,
      ),
    ];
  const { months, raters, kinds } = criterion.rubric;
  for (const [name, value, least] of [
    ['months', months, 1],
    ['raters', raters, 0],
  ] as const) {
    if (value != null && (!Number.isInteger(value) || value < least || value > 1_200))
      return [
        fault(
          'PARAMETER_OUT_OF_RANGE',
          criterion.code,
          `${name} is ${value}, not a whole number from ${least} to 1200`,
        ),
      ];
  }
  if (criterion.indicator === 'MATCH' && !kinds?.length)
    return [fault('RUBRIC_INCOMPLETE', criterion.code, 'no kinds of competency')];
  if (shape.rubric === 'BANDS')
    return bandFaults(criterion.code, criterion.rubric, criterion.direction === 'HIGHER_IS_BETTER');
  if (shape.rubric === 'TABLE') return tableFaults(criterion, codesOf(shape.codes, scales));
  return [];
}

function codesOf(codes: (typeof indicators)[string]['codes'], scales: Scales): string[] {
  const inOrder = (order: Readonly<Record<string, number>>) =>
    Object.keys(order).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  if (codes === 'PREDICATES') return inOrder(scales.predicateOrder);
  if (codes === 'EDUCATION_LEVELS') return inOrder(scales.educationOrder);
  return [...(codes ?? [])];
}

/** Bands must begin at 0, follow each other without gap or overlap, and end open. */
function bandFaults(code: string, { bands = [] }: Rubric, rising: boolean): PolicyFault[] {
  if (bands.length === 0) return [fault('RUBRIC_INCOMPLETE', code, 'no bands')];
  const faults: PolicyFault[] = [];
  let expected: number | null = 0;
  let points = 0;
  for (const band of bands) {
    if (expected === null)
      faults.push(fault('RUBRIC_OVERLAP', code, `a band from ${band.from} follows an open one`));
    else if (band.from > expected)
      faults.push(fault('RUBRIC_GAP', code, `nothing covers ${expected} to ${band.from}`));
    else if (band.from < expected)
      faults.push(fault('RUBRIC_OVERLAP', code, `${band.from} to ${expected} is covered twice`));
    if (band.to !== null && band.to <= band.from)
      faults.push(fault('RUBRIC_GAP', code, `the band from ${band.from} to ${band.to} is empty`));
    if (rising && band.points < points)
      faults.push(
        fault(
          'RUBRIC_FALLS',
          code,
          `${band.points} points from ${band.from} are fewer than ${points} before`,
        ),
      );
    faults.push(...pointFaults(code, `the band from ${band.from}`, band.points));
    expected = band.to;
    points = band.points;
  }
  if (expected !== null) faults.push(fault('RUBRIC_GAP', code, `nothing covers ${expected} and more`));
  return faults;
}

function tableFaults({ code, rubric, direction }: Criterion, codes: readonly string[]): PolicyFault[] {
  const table = rubric.table ?? {};
  const absent = codes.filter((entry) => table[entry] === undefined);
  if (absent.length > 0) return [fault('RUBRIC_INCOMPLETE', code, `no points for ${absent.join(', ')}`)];
  const faults = Object.entries(table).flatMap(([entry, points]) => pointFaults(code, entry, points));
  if (direction !== 'HIGHER_IS_BETTER') return faults;
  codes.forEach((entry, index) => {
    const before = codes[index - 1];
    if (before !== undefined && (table[entry] ?? 0) < (table[before] ?? 0))
      faults.push(fault('RUBRIC_FALLS', code, `${entry} earns fewer points than ${before}`));
  });
  return faults;
}

function pointFaults(code: string, entry: string, points: number): PolicyFault[] {
  if (Number.isInteger(points) && points >= 0 && points <= WHOLE) return [];
  return [fault('POINTS_OUT_OF_RANGE', code, `${entry} earns ${points}; points are whole, 0 to ${WHOLE}`)];
}
