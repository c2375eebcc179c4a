export interface PostKind {
  readonly title: string;
  readonly class: string;
  readonly echelon?: string;
  readonly jobClass: number;
  readonly seats: number;
  readonly family?: string;
}

const jobClasses: Record<string, number> = {
  'II.a': 15,
  'II.b': 14,
  'III.a': 12,
  'III.b': 11,
  'IV.a': 9,
  'IV.b': 8,
};
export const head = (title: string, postClass: string, echelon: string): PostKind => ({
  title,
  class: postClass,
  echelon,
  jobClass: jobClasses[echelon] ?? 8,
  seats: 1,
});
export const functional = (
  title: string,
  level: string,
  seats: number,
  jobClass: number,
  family?: string,
): PostKind => ({
  title,
  class: level,
  seats,
  jobClass,
  ...(family ? { family } : {}),
});
