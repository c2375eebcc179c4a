/**
 * Whether a request names this machine as its host. A page of another name that leads here, as by DNS
 * rebinding, must not be given a token.
 */
export function isThisMachine(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}
