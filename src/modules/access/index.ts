export { RateLimitResolver } from './rate-limit.resolver.js';
export { permissionsOf, Role } from './roles.js';
export { bearerToken, type Claims, developmentIssuer, type TokenIssuer } from './tokens.js';
export { Viewer, ViewerResolver } from './viewer.resolver.js';
