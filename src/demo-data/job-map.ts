import type { LocalDate } from '../platform/calendar.js';
import { type CityFile, type DemoPost, type DemoUnit, FIELDS_OF_FAMILY, type Structure } from './city.js';
import type { PostKind } from './post-kinds.js';
import type { Random } from './random.js';

/** The day on which the offices of today began. */
export const FOUNDED = '2016-12-30';
const BYLAW = 'Perda 2/2016';

/** The job map as it grows: each call adds one unit, or one post of a unit. */
export interface JobMap {
  readonly structure: Structure;
  /** Offices that keep every record of their people. */
  readonly complete: Set<string>;
  readonly unit: (
    code: string,
    name: string,
    parent: DemoUnit | null,
    office: string | null | 'SELF',
    sector: string | null,
    from?: LocalDate,
  ) => DemoUnit;
  readonly post: (at: DemoUnit, kind: PostKind, affair: string, changes?: Partial<DemoPost>) => DemoPost;
}

export function emptyJobMap(
  random: Random,
  { fieldsByCluster }: CityFile,
  clusterOf: Structure['clusterOf'],
): JobMap {
  const structure: Structure = { units: [], parentage: [], posts: [], clusterOf };
  const counters = new Map<string, number>();
  const complete = new Set<string>();
  const rootId = random.id();

  const unit = (
    code: string,
    name: string,
    parent: DemoUnit | null,
    office: string | null | 'SELF',
    sector: string | null,
    from: LocalDate = FOUNDED,
  ): DemoUnit => {
    const id = parent === null ? rootId : random.id();
    const made: DemoUnit = {
      id,
      code,
      name,
      agency: rootId,
      office: office === 'SELF' ? id : office,
      sector,
      during: { from, to: null },
      document: from === FOUNDED ? BYLAW : 'Perda 7/2025',
    };
    structure.units.push(made);
    if (parent)
      structure.parentage.push({
        id: random.id(),
        unit: id,
        parent: parent.id,
        during: made.during,
        document: made.document,
      });
    return made;
  };
  const acceptedFieldsOf = (fields: readonly string[], family: string | undefined): string[] =>
    fields.length > 0
      ? fields.slice(0, random.whole(2, fields.length))
      : [...(FIELDS_OF_FAMILY[family ?? ''] ?? ['KESEHATAN_MASYARAKAT'])];
  const post = (at: DemoUnit, kind: PostKind, affair: string, changes: Partial<DemoPost> = {}): DemoPost => {
    const number = (counters.get(at.code) ?? 0) + 1;
    counters.set(at.code, number);
    const cluster = clusterOf[affair] ?? 'GOVERNANCE';
    const leading = kind.echelon !== undefined && kind.echelon < 'IV';
    const fields = kind.family ? [] : (fieldsByCluster[cluster] ?? []);
    const office = at.office ?? at.id;
    const recordsComplete = complete.has(office);
    const made: DemoPost = {
      id: random.id(),
      code: `${at.code}.P${String(number).padStart(2, '0')}`,
      title: kind.title,
      class: kind.class,
      echelon: kind.echelon ?? null,
      jobClass: kind.jobClass,
      family: kind.family ?? null,
      affair: random.chance(0.03) && !recordsComplete && !kind.class.startsWith('JF_AHLI') ? null : affair,
      unit: at.id,
      agency: rootId,
      critical:
        kind.class === 'JPT_PRATAMA' ||
        (leading && random.chance(0.25)) ||
        (kind.family === 'DOKTER' && random.chance(0.5)),
      acceptedFields:
        kind.class === 'PELAKSANA' || random.chance(0.06) ? [] : acceptedFieldsOf(fields, kind.family),
      acceptedAffairs: [],
      during: { from: at.during.from, to: null },
      predecessor: null,
      seats: kind.seats,
      office,
      cluster,
      recordsComplete,
      neverFilled: at.during.from > FOUNDED ? random.chance(0.5) : random.chance(0.015),
      ...changes,
    };
    structure.posts.push(made);
    return made;
  };

  return { structure, complete, unit, post };
}
