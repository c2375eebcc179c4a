/**
 * True of a contract of which no other end is said than that its term is over. Such a contract usually is
 * extended.
 */
export function endsWithTerm(isContract: boolean, end: string | null): boolean {
  return isContract && (end === null || end === 'CONTRACT_ENDED');
}
