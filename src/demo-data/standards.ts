import { referenceId } from '../modules/organization/index.js';
import { readJson } from '../platform/runtime/project-files.js';
import type { DemoPost, Structure } from './city.js';
import type { Random } from './random.js';

export interface Dictionary {
  readonly rows: object[];
  /** Ids of the technical competencies of an affair or functional family. */
  readonly idsOf: ReadonlyMap<string, readonly string[]>;
}

export interface StandardRow {
  readonly id: string;
  readonly position: string;
  readonly competency: string;
  readonly level: number;
  readonly weight: number;
}

const subjects = ['Perencanaan program', 'Pengelolaan anggaran', 'Pengendalian mutu', 'Analisis kebijakan'];

/** A dictionary of technical competencies for each affair and functional family of the city. */
export function technicalDictionary({ posts }: Structure): Dictionary {
  const groups = [...new Set(posts.map(groupOf))].sort();
  const rows: object[] = [];
  const idsOf = new Map<string, string[]>();
  groups.forEach((group, at) => {
    subjects.forEach((subject, index) => {
      const code = `TEK_${group}_${index + 1}`;
      const id = referenceId('competency', code);
      rows.push({
        id,
        code,
        name: `${subject} ${group.toLowerCase().replaceAll('_', ' ')}`,
        nameInEnglish: null,
        kind: 'TECHNICAL',
        affair: group,
        ordinal: 100 + at * subjects.length + index,
        levels: [],
        legalBasis: 'generated for the demo city',
        certainty: 'UNVERIFIED',
      });
      idsOf.set(group, [...(idsOf.get(group) ?? []), id]);
    });
  });
  return { rows, idsOf };
}

function groupOf(post: DemoPost): string {
  return post.family ?? post.affair ?? 'UMUM';
}

/**
 * What posts of the same kind ask for together, so that a person assessed for it has a level wherever they
 * may rise.
 */
export function wholeStandards(
  posts: readonly DemoPost[],
  standards: ReadonlyMap<string, readonly StandardRow[]>,
): (post: DemoPost) => readonly StandardRow[] {
  const kindOf = (post: DemoPost) => `${post.class} ${groupOf(post)}`;
  const kinds = new Map<string, Map<string, StandardRow>>();
  for (const post of posts) {
    const kind = kinds.get(kindOf(post)) ?? new Map<string, StandardRow>();
    kinds.set(kindOf(post), kind);
    for (const row of standards.get(post.id) ?? []) kind.set(row.competency, row);
  }
  return (post) => [...(kinds.get(kindOf(post))?.values() ?? [])];
}

/**
 * The nine standard competencies at the level of the class, three technical ones; a few posts lack one of the
 * two.
 */
export function standardsOf(
  random: Random,
  posts: readonly DemoPost[],
  { idsOf }: Dictionary,
): Map<string, StandardRow[]> {
  const nine = readJson<{ competencies: { code: string }[] }>(
    'data/reference/competencies.json',
  ).competencies.map(({ code }) => referenceId('competency', code));
  const classes = readJson<{ positionClasses: { code: string; managerialLevel: number }[] }>(
    'data/reference/position-classes.json',
  ).positionClasses;
  const levels = new Map(classes.map(({ code, managerialLevel }) => [code, managerialLevel]));
  return new Map(
    posts.map((post) => {
      const level = levels.get(post.class) ?? 1;
      const row = (competency: string, required: number, weight: number) => ({
        id: random.id(),
        position: post.id,
        competency,
        level: required,
        weight,
      });
      const managerial = random.chance(0.01) ? [] : nine.map((competency) => row(competency, level, 1));
      const technical =
        post.class === 'PELAKSANA' || random.chance(0.02)
          ? []
          : (idsOf.get(groupOf(post)) ?? [])
              .slice(0, 3)
              .map((competency, index) =>
                row(competency, Math.min(5, Math.max(1, level + (index === 2 ? 1 : 0))), index === 0 ? 2 : 1),
              );
      return [post.id, [...managerial, ...technical]];
    }),
  );
}
