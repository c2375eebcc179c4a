/** A post with those who could take it over now. */
export interface BenchPost {
  readonly id: string;
  readonly ready: readonly string[];
}

/**
 * Gives each post a ready successor whom no other post needs, as many posts as can be, those earlier in the
 * list first: a person on five plans fills one seat. A post that has found its successor keeps one, though
 * perhaps another, when later posts look for theirs. Augmenting paths; Kuhn 1955, Berge 1957.
 */
export function distinctSuccessors(posts: readonly BenchPost[]): Map<string, string> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const postOf = new Map<string, string>();

  const finds = (post: BenchPost, asked: Set<string>): boolean => {
    for (const person of post.ready) {
      if (asked.has(person)) continue;
      asked.add(person);
      const other = byId.get(postOf.get(person) ?? '');
      if (other === undefined || finds(other, asked)) {
        postOf.set(person, post.id);
        return true;
      }
    }
    return false;
  };

  for (const post of posts) finds(post, new Set());
  return new Map([...postOf].map(([person, post]) => [post, person]));
}
