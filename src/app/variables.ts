import { OWN_NAMES, SIGNATURES } from '../platform/runtime/oidc-settings.js';
import {
  algorithms,
  issuer,
  languageCode,
  limits,
  originList,
  text,
  timeZone,
  wholeNumber,
} from './variable-validators.js';

/** Every variable that the service reads, with what `docs/configuration.md` says of it. */
export const VARIABLES = {
  HOST: text({ default: '127.0.0.1', desc: 'Address to listen on.' }),
  PORT: wholeNumber(65_535)({ default: 4_000, desc: 'Port to listen on.' }),
  DATABASE_URL: text({
    default: undefined,
    desc: 'A PostgreSQL 15 or newer of your own, as the role of the application: neither owner nor superuser. Without it the service brings its own database and the demo city.',
  }),
  ENGINE_DATABASE_URL: text({
    default: undefined,
    desc: 'The same database as a role that only reads, for rankings and for callers who may read everybody. Migrations grant it what it needs. Without it, `DATABASE_URL`.',
  }),
  MIGRATION_DATABASE_URL: text({
    default: undefined,
    desc: 'The same database as the owner of the tables. `npm run migrate` needs it; given to `npm start`, it migrates first.',
  }),
  NODE_ENV: text({
    default: undefined,
    desc: '`production` refuses the built-in database and the development issuer of tokens, and gives no hints: neither names that would have been right nor causes of nulls.',
  }),
  OFFICE_TIME_ZONE: timeZone({
    default: 'Asia/Makassar',
    desc: 'Time zone in which the office’s day begins.',
  }),
  DEFAULT_LANGUAGE: languageCode({
    default: 'en',
    desc: 'Language of sentences, labels and errors for callers whose `Accept-Language` names none of them, and of what the commands say: `en` or `id`.',
  }),
  LIMITS: limits({
    default: {},
    desc: 'Limits that differ from the usual ones, as JSON, such as `{"cost":500000,"deadline":60000}`.',
  }),
  CORS_ORIGINS: originList({
    default: undefined,
    desc: 'Other origins whose pages may use the API from a browser, with commas between: `https://hr.example.go.id`, or `http://localhost:*` for any port of this machine. Without it none; over the demo city `localhost` and `127.0.0.1` with any port.',
  }),
  OIDC_ISSUER: issuer({
    default: undefined,
    desc: 'The OpenID Connect issuer whose access tokens are accepted. Without it, the development issuer. Needed in production, together with `OIDC_AUDIENCE`.',
  }),
  OIDC_AUDIENCE: text({ default: undefined, desc: 'The audience that an access token must name.' }),
  OIDC_ALGORITHMS: algorithms({
    default: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    desc: `Signatures that are accepted, out of ${SIGNATURES.join(', ')}: never one of a shared secret.`,
  }),
  OIDC_ROLES_CLAIM: text({
    default: OWN_NAMES.roles,
    desc: 'Claim with the roles; `realm_access.roles` leads into an object.',
  }),
  OIDC_NIP_CLAIM: text({ default: OWN_NAMES.nip, desc: 'Claim with the civil-service number (NIP).' }),
  OIDC_UNITS_CLAIM: text({ default: OWN_NAMES.units, desc: 'Claim with codes of units, for unit officers.' }),
  OIDC_AGENCIES_CLAIM: text({
    default: OWN_NAMES.agencies,
    desc: 'Claim with codes of agencies: such a token opens the records of their people alone, whatever the role.',
  }),
  OIDC_COMMITTEES_CLAIM: text({
    default: OWN_NAMES.committees,
    desc: 'Claim with codes of committees: a committee member’s token opens the records of people in their plans and pools alone.',
  }),
  CONSOLE_CLIENT_ID: text({
    default: undefined,
    desc: 'The public client under which the issuer knows the console (authorization code with PKCE; redirect to `/signed-in`, after signing out to `/`). Without it nobody signs in to the console.',
  }),
  CONSOLE_SCOPE: text({
    default: 'openid offline_access',
    desc: 'Scopes that the console asks the issuer for.',
  }),
  CONSOLE_RESOURCE: text({
    default: undefined,
    desc: 'The resource (RFC 8707) that the console names to the issuer, where it gives a JWT for a named one alone.',
  }),
  TRUSTED_DOCUMENTS: text({
    default: undefined,
    desc: 'A JSON file of documents by their id: as GraphQL Code Generator writes it with `hashAlgorithm: sha256`, Relay as `persisted.json`, or Apollo as manifest. Clients may name them as `documentId`.',
  }),
  TRUSTED_ONLY: text({
    default: undefined,
    desc: 'Clients that may send no other documents, with commas between: `azp` or `client_id` of the token, `service` for service tokens, `*` for all. They take away files only where a document names the path (`"/dossiers/": "GET"`).',
  }),
  DEMO_PEOPLE: wholeNumber(6_000_000)({
    default: 6_400,
    desc: 'People in service in the demo city on first use. Former holders of its empty seats come on top. The city has some 2,100 seats at least, so that 400 in service give about 2,070 records.',
  }),
  S3_BUCKET: text({
    default: undefined,
    desc: 'Address of a bucket of an S3-compatible store for scanned documents, such as `https://s3.example.go.id/documents`. Without it they lie in `documents` of `SUKSESI_DATA`.',
  }),
  S3_REGION: text({ default: 'us-east-1', desc: 'Region of the bucket.' }),
  S3_ACCESS_KEY_ID: text({
    default: undefined,
    desc: 'Key of the account that may read and write the bucket.',
  }),
  S3_SECRET_ACCESS_KEY: text({ default: undefined, desc: 'Secret of that key.' }),
  SUKSESI_DATA: text({
    default: '.data',
    desc: 'Where the built-in database and its secrets lie. For root in a folder closed to others the database lies in `/var/lib/suksesi-…`, `/var/tmp` or the temporary folder; the start says where.',
  }),
};
