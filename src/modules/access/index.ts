export { AccessResolver } from './access.resolver.js';
export type { Claims, TokenVerifier } from './claims.js';
export { doorOf } from './door.js';
export { oidcVerifier } from './oidc.js';
export { RateLimitResolver } from './rate-limit.resolver.js';
export { permissionsOf, Role } from './roles.js';
export { BlockedSubject, ServiceToken } from './service-token.entity.js';
export { developmentIssuer, type TokenIssuer, tokenOf } from './tokens.js';
export { Viewer, ViewerResolver } from './viewer.resolver.js';
