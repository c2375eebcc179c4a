import { v5 } from 'uuid';
import type { LocalDate } from '../../platform/calendar.js';
import type { Certainty } from '../../platform/database/legal-basis.js';
import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { RuleParameter } from './rule-parameter.entity.js';
import { ScaleName, ScaleStep } from './scales.entity.js';

const NAMESPACE = 'b2f4a4d2-5d0e-5c7a-9a53-1f6d3f3f8a10';

/** The id of a shipped row is made from what it says it is, so that loading it twice stores it once. */
export function referenceId(kind: string, ...key: readonly (string | number | null)[]): string {
  return v5(`${kind}:${key.join(':')}`, NAMESPACE);
}

interface Named {
  readonly code: string;
  readonly nameId: string;
  readonly nameEn?: string;
  readonly order: number;
  readonly certainty?: string;
  readonly source?: string;
}
interface RankFile {
  readonly pns: readonly (Named & { display: string })[];
  readonly pppk: readonly {
    code: string;
    order: number;
    display: string;
    certainty: string;
    source: string;
  }[];
  readonly eselonRankRange: readonly { eselon: string; lowest: string; highest: string }[];
  readonly eselonRankRangeMeta: { readonly certainty: string; readonly source: string };
}
interface ClassFile {
  readonly positionClasses: readonly (Named & { group: string })[];
}
export interface ServiceRules {
  readonly validFrom: LocalDate;
  readonly statuses: readonly {
    code: string;
    name: string;
    serving: boolean;
    seat: string;
    legalBasis: string;
    certainty: Certainty;
  }[];
  readonly parameters: readonly {
    /** Of a row that was renamed: its id stays the one made from its first code. */
    id?: string;
    code: string;
    value: string;
    description: string;
    legalBasis: string;
    certainty: Certainty;
  }[];
  readonly classLevels: {
    readonly legalBasis: string;
    readonly certainty: Certainty;
    readonly levels: Record<string, number>;
  };
}

export const serviceRules = (): ServiceRules => readJson('data/reference/service-rules.json');

const SINCE_LONG: LocalDate = '1900-01-01';

export function organizationReference(): ReferenceRows[] {
  const ranks = readJson<RankFile>('data/reference/ranks.json');
  const classes = readJson<ClassFile>('data/reference/position-classes.json');
  const education = readJson<{ source: string; levels: readonly Named[] }>(
    'data/reference/education-levels.json',
  );
  const predicates = readJson<{ source: string; predicates: readonly Named[] }>(
    'data/reference/performance-predicates.json',
  );
  const affairs = readJson<{
    source: string;
    certainty: string;
    affairs: readonly { code: string; cluster: string }[];
  }>('data/reference/affairs.json');
  const rules = serviceRules();

  const step = (
    scale: ScaleName,
    row: Omit<Named, 'nameId'> & { nameId: string; display?: string; family?: string },
    ordinal: number,
    legalBasis: string,
    certainty: string,
  ) => ({
    id: referenceId('scale', scale, row.code, 1),
    scale,
    code: row.code,
    version: 1,
    ordinal,
    name: row.nameId,
    nameInEnglish: row.nameEn ?? null,
    display: row.display ?? null,
    family: row.family ?? null,
    during: { from: SINCE_LONG, to: null },
    legalBasis,
    certainty,
  });
  const steps = [
    ...ranks.pns.map((row) =>
      step(
        ScaleName.RANK,
        { ...row, family: 'PNS' },
        row.order,
        row.source ?? '',
        row.certainty ?? 'UNVERIFIED',
      ),
    ),
    ...ranks.pppk.map((row) =>
      step(
        ScaleName.RANK,
        { ...row, nameId: `Golongan ${row.display}`, family: 'PPPK' },
        row.order,
        row.source,
        row.certainty,
      ),
    ),
    ...classes.positionClasses.map((row) =>
      step(
        ScaleName.POSITION_CLASS,
        { ...row, family: row.group },
        rules.classLevels.levels[row.code] ?? 0,
        rules.classLevels.legalBasis,
        rules.classLevels.certainty,
      ),
    ),
    ...education.levels.map((row) =>
      step(ScaleName.EDUCATION_LEVEL, row, row.order, education.source, 'SEEN_SECONDARY'),
    ),
    ...predicates.predicates.map((row) =>
      step(ScaleName.PREDICATE, row, row.order, predicates.source, 'SEEN'),
    ),
    ...ranks.eselonRankRange.map(({ eselon, lowest, highest }, index) =>
      step(
        ScaleName.ECHELON,
        { code: eselon, nameId: `Eselon ${eselon}`, order: 0, display: `${lowest}–${highest}` },
        ranks.eselonRankRange.length - index,
        ranks.eselonRankRangeMeta.source,
        ranks.eselonRankRangeMeta.certainty,
      ),
    ),
    ...affairs.affairs.map((row, index) =>
      step(
        ScaleName.AFFAIR,
        { code: row.code, nameId: row.code, order: index + 1, family: row.cluster },
        index + 1,
        affairs.source,
        affairs.certainty,
      ),
    ),
  ];
  const parameters = rules.parameters.map((row) => ({
    id: referenceId('parameter', row.code, 1),
    ...row,
    during: { from: SINCE_LONG, to: null },
  }));
  return [
    { type: ScaleStep, rows: steps },
    { type: RuleParameter, rows: parameters },
  ];
}
