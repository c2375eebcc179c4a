import { type Message, message } from '../engine/messages.js';
import type { RankingResult } from './ranking.js';

/** Data-quality warnings about the position of a ranking, and how the ranking deals with each. */
export function findingsOf({ facts, post, route }: RankingResult): Message[] {
  const findings: Message[] = [];
  if (route === 'PROMOTION' && post.isEntry === true)
    findings.push(message('NO_FEEDER_CLASS', { class: post.class }));
  if (facts.usesClassLevel) findings.push(message('NO_MANAGERIAL_STANDARD', {}));
  if (!post.standard.some(({ kind }) => kind === 'TECHNICAL'))
    findings.push(message('NO_TECHNICAL_STANDARD', {}));
  if (post.acceptedFields.length === 0) findings.push(message('NO_ACCEPTED_FIELDS', {}));
  if (post.relatedAffairs === null) findings.push(message('NO_AFFAIR_MAPPED', {}));
  for (const { rule, legalBasis } of facts.refused)
    findings.push(message('ROW_BELOW_STATUTE', { rule, legalBasis }));
  return findings;
}
