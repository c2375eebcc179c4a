import type { LocalDate } from '../platform/calendar.js';
import type { DemoPost, Structure } from './city.js';
import type { DemoPerson, Held } from './people.js';
import type { Random } from './random.js';

export interface Reorganization {
  readonly people: DemoPerson[];
  /** New post by old one, as ids: `[successor, predecessor]`. */
  readonly predecessors: readonly (readonly [string, string])[];
}

const BYLAW = 'Perda 7/2025';

/**
 * A bylaw ends one office and founds another: its posts go over, most holders with them, and two new
 * divisions wait to be filled.
 */
export function reorganize(
  random: Random,
  structure: Structure,
  people: readonly DemoPerson[],
  day: LocalDate,
): Reorganization {
  const old = structure.units.find(({ name }) => name === 'Dinas Perdagangan');
  if (old === undefined) return { people: [...people], predecessors: [] };
  const units = new Map<string, string>();
  const founded = structure.units
    .filter(({ id, office }) => id === old.id || office === old.id)
    .map((unit) => {
      const id = random.id();
      units.set(unit.id, id);
      return {
        old: unit,
        made: {
          ...unit,
          id,
          code: unit.code.replace(old.code, `${old.code}A`),
          name: unit.name
            .replace('Dinas Perdagangan', 'Dinas Perdagangan dan Pasar')
            .replace('DISDAG', 'DISDAGPAS'),
          during: { from: day, to: null },
          document: BYLAW,
        },
      };
    });
  const office = units.get(old.id) ?? old.id;
  for (const { old: unit, made } of founded) {
    structure.units.push({ ...made, office });
    const parentage = structure.parentage.find((row) => row.unit === unit.id);
    if (parentage)
      structure.parentage.push({
        id: random.id(),
        unit: made.id,
        parent: units.get(parentage.parent) ?? parentage.parent,
        during: { from: day, to: null },
        document: BYLAW,
      });
  }
  const ended = new Set(founded.map(({ old: unit }) => unit.id));
  structure.units.splice(
    0,
    structure.units.length,
    ...structure.units.map((unit) =>
      ended.has(unit.id) ? { ...unit, during: { ...unit.during, to: day } } : unit,
    ),
  );
  structure.parentage.splice(
    0,
    structure.parentage.length,
    ...structure.parentage.map((row) =>
      ended.has(row.unit) ? { ...row, during: { ...row.during, to: day } } : row,
    ),
  );

  const successors = new Map<string, DemoPost>();
  const posts = structure.posts.flatMap((post) => {
    if (!ended.has(post.unit)) return [post];
    const successor: DemoPost = {
      ...post,
      id: random.id(),
      code: post.code.replace(old.code, `${old.code}A`),
      title: post.title
        .replace('Dinas Perdagangan', 'Dinas Perdagangan dan Pasar')
        .replace('DISDAG', 'DISDAGPAS'),
      unit: units.get(post.unit) ?? post.unit,
      office,
      during: { from: day, to: null },
      predecessor: post.id,
    };
    successors.set(post.id, successor);
    return [{ ...post, during: { ...post.during, to: day } }, successor];
  });
  structure.posts.splice(0, structure.posts.length, ...posts);

  const moved = (held: Held, last: boolean): Held[] => {
    const successor = successors.get(held.post.id);
    if (successor === undefined || (held.to !== null && held.to <= day)) return [held];
    if (held.from >= day) return [{ ...held, post: successor }];
    const unmapped = last && held.post.class === 'PENGAWAS' && random.chance(0.4);
    const before = { ...held, to: day };
    return unmapped ? [before] : [before, { ...held, id: random.id(), post: successor, from: day }];
  };
  return {
    people: people.map((person) => {
      const held = person.held.flatMap((row, index) => moved(row, index === person.held.length - 1));
      return { ...person, held, office: person.office === old.id ? office : person.office };
    }),
    predecessors: [...successors].map(([predecessor, { id }]) => [id, predecessor] as const),
  };
}
