import { indicators } from './indicators/index.js';
import { type Message, message } from './messages.js';
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
  readonly detail: Message;
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
          message('FAULT_BLEND', { talent: blend.talent, technical: blend.technical, whole: WHOLE }),
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

function fault(code: FaultCode, path: string, detail: Message): PolicyFault {
  return { code, path, detail };
}

function shareFaults(nodes: readonly CriterionNode[], path: string): PolicyFault[] {
  const sum = nodes.reduce((total, { share }) => total + share, 0);
  const own =
    nodes.length > 0 && sum !== WHOLE
      ? [fault('SHARES_DO_NOT_ADD_UP', path || 'root', message('FAULT_SHARES', { sum, whole: WHOLE }))]
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
      fault('WEIGHT_NOT_WHOLE', code, message('FAULT_WEIGHT_NOT_WHOLE', { weight, blend })),
    );
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === WHOLE
    ? []
    : [fault('WEIGHTS_DO_NOT_ADD_UP', `blend ${blend}`, message('FAULT_WEIGHTS', { sum, whole: WHOLE }))];
}

function axisFaults(nodes: readonly CriterionNode[]): PolicyFault[] {
  return nodes.flatMap((node) => {
    if (node.children.length > 0) return axisFaults(node.children);
    return node.axis === null ? [fault('AXIS_MISSING', node.code, message('FAULT_NO_AXIS', {}))] : [];
  });
}

function cutoffFaults({ box }: Policy): PolicyFault[] {
  const cells = box.matrix.flat();
  const isWhole =
    box.matrix.length === 3 &&
    box.matrix.every((row) => row.length === 3) &&
    cells.every((cell) => Number.isInteger(cell) && cell >= 1 && cell <= 9);
  const matrix = isWhole ? [] : [fault('MATRIX_INCOMPLETE', 'box matrix', message('FAULT_MATRIX', {}))];
  const cutoffs = (['performance', 'potential'] as const).flatMap((axis) =>
    box[axis].medium < box[axis].high
      ? []
      : [
          fault(
            'CUTOFFS_DISORDERED',
            `cut-offs of ${axis}`,
            message('FAULT_CUTOFFS', { medium: box[axis].medium, upper: box[axis].high }),
          ),
        ],
  );
  return [...matrix, ...cutoffs];
}

function criterionFaults(criterion: Criterion, scales: Scales, asDefault: boolean): PolicyFault[] {
  const shape = indicators[criterion.indicator];
  if (shape === undefined)
    return [
      fault(
        'INDICATOR_UNKNOWN',
        criterion.code,
        message('FAULT_INDICATOR_UNKNOWN', { indicator: criterion.indicator }),
      ),
    ];
  if (asDefault && shape.relative)
    return [
      fault(
        'INDICATOR_RELATIVE',
        criterion.code,
        message('FAULT_INDICATOR_RELATIVE', { indicator: criterion.indicator }),
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
          message('FAULT_PARAMETER', { name, value, least, most: 1_200 }),
        ),
      ];
  }
  if (criterion.indicator === 'MATCH' && !kinds?.length)
    return [fault('RUBRIC_INCOMPLETE', criterion.code, message('FAULT_NO_KINDS', {}))];
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
  if (bands.length === 0) return [fault('RUBRIC_INCOMPLETE', code, message('FAULT_NO_BANDS', {}))];
  const faults: PolicyFault[] = [];
  let expected: number | null = 0;
  let points = 0;
  for (const band of bands) {
    if (expected === null)
      faults.push(fault('RUBRIC_OVERLAP', code, message('FAULT_BAND_AFTER_OPEN', { start: band.from })));
    else if (band.from > expected)
      faults.push(fault('RUBRIC_GAP', code, message('FAULT_BAND_GAP', { start: expected, stop: band.from })));
    else if (band.from < expected)
      faults.push(
        fault('RUBRIC_OVERLAP', code, message('FAULT_BAND_OVERLAP', { start: band.from, stop: expected })),
      );
    if (band.to !== null && band.to <= band.from)
      faults.push(
        fault('RUBRIC_GAP', code, message('FAULT_BAND_EMPTY', { start: band.from, stop: band.to })),
      );
    if (rising && band.points < points)
      faults.push(
        fault(
          'RUBRIC_FALLS',
          code,
          message('FAULT_BAND_FALLS', { earned: band.points, start: band.from, before: points }),
        ),
      );
    if (!areInRange(band.points))
      faults.push(
        fault(
          'POINTS_OUT_OF_RANGE',
          code,
          message('FAULT_BAND_POINTS', { start: band.from, earned: band.points, most: WHOLE }),
        ),
      );
    expected = band.to;
    points = band.points;
  }
  if (expected !== null)
    faults.push(fault('RUBRIC_GAP', code, message('FAULT_BAND_END', { start: expected })));
  return faults;
}

function tableFaults({ code, rubric, direction }: Criterion, codes: readonly string[]): PolicyFault[] {
  const table = rubric.table ?? {};
  const absent = codes.filter((entry) => table[entry] === undefined);
  if (absent.length > 0)
    return [fault('RUBRIC_INCOMPLETE', code, message('FAULT_NO_POINTS', { codes: absent }))];
  const faults = Object.entries(table)
    .filter(([, points]) => !areInRange(points))
    .map(([entry, points]) =>
      fault('POINTS_OUT_OF_RANGE', code, message('FAULT_POINTS', { entry, earned: points, most: WHOLE })),
    );
  if (direction !== 'HIGHER_IS_BETTER') return faults;
  codes.forEach((entry, index) => {
    const before = codes[index - 1];
    if (before !== undefined && (table[entry] ?? 0) < (table[before] ?? 0))
      faults.push(fault('RUBRIC_FALLS', code, message('FAULT_TABLE_FALLS', { entry, before })));
  });
  return faults;
}

function areInRange(points: number): boolean {
  return Number.isInteger(points) && points >= 0 && points <= WHOLE;
}
