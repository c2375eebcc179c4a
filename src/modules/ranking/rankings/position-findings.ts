import type { RankingResult } from './ranking.js';

/** Data-quality warnings about the position of a ranking, and how the ranking deals with each. */
export function findingsOf({ facts, post, route }: RankingResult): string[] {
  const findings: string[] = [];
  if (route === 'PROMOTION' && post.isEntry === true)
    findings.push(
      `NO_FEEDER_CLASS: no promotion leads to ${post.class}; such posts are filled by rotation or recruitment.`,
    );
  if (facts.usesClassLevel)
    findings.push('The post has no managerial standard: the usual level of its class is used.');
  if (!post.standard.some(({ kind }) => kind === 'TECHNICAL'))
    findings.push('The post has no technical standard: candidates are ranked on talent alone.');
  if (post.acceptedFields.length === 0)
    findings.push(
      'The post names no accepted fields of study: everybody gets full points for that criterion.',
    );
  if (post.relatedAffairs === null)
    findings.push('The affair of the post is not mapped: experience in the field cannot be judged.');
  for (const { rule, legalBasis } of facts.refused)
    findings.push(
      `The post's own row for ${rule} (${legalBasis}) asks for less than the statute and is not applied.`,
    );
  return findings;
}
