import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasUnits, Role, type TokenIssuer } from '../modules/access/index.js';
import { badInput } from '../platform/errors.js';
import { notFound } from '../platform/http/error-response.js';
import { readBody } from '../platform/http/request-body.js';
import { answerJson, pathOf, type Route, sendPage } from '../platform/http/routing.js';
import { policyOf } from '../platform/http/security-headers.js';
import { isThisMachine } from '../platform/http/this-machine.js';
import { refusalReason } from '../platform/i18n/local-text.js';
import { parseManifest } from '../platform/limits/document-manifest.js';
import type { ClientManifest } from '../platform/limits/persisted-documents.js';
import { projectPath } from '../platform/runtime/project-files.js';
import type { Environment } from './config.js';
import { ASSETS, ConsoleFiles } from './console-files.js';

/** The name under which tokens of the console's demo sign-in say whose they are. */
const DEMO_CONSOLE_CLIENT = 'suksesi-console';
/** Minutes; the page asks again before. */
const DEMO_LIFETIME_MINUTES = 15;
const LONGEST_CODE = 100;
const INDEX = '/index.html';
const ICON = '/icon.svg';

/** How people sign in to the console: at an issuer, or, in demo mode, by choosing who they are. */
export type ConsoleSignIn =
  | {
      readonly kind: 'OIDC';
      readonly issuer: string;
      readonly clientId: string;
      readonly scope: string;
      readonly resource: string | null;
    }
  | { readonly kind: 'DEMO'; readonly issuer: TokenIssuer }
  | { readonly kind: 'NONE' };

const FOLDER = projectPath('console/dist');
const DOCUMENTS = projectPath('console/src/graphql/persisted-documents.json');

/** At the issuer that is set, if the console is known to it; over the demo city by choosing who one is. */
export function consoleSignIn(
  { oidc, consoleClient }: Pick<Environment, 'oidc' | 'consoleClient'>,
  demoIssuer: TokenIssuer | null,
): ConsoleSignIn {
  if (demoIssuer !== null) return { kind: 'DEMO', issuer: demoIssuer };
  if (oidc === null || consoleClient === null) return { kind: 'NONE' };
  return { kind: 'OIDC', issuer: oidc.issuer, ...consoleClient };
}

/** What the console may send, as the client that it signs in as. */
export function consoleManifest(signIn: ConsoleSignIn): ClientManifest {
  const client = signIn.kind === 'OIDC' ? signIn.clientId : DEMO_CONSOLE_CLIENT;
  return {
    client,
    manifest: parseManifest(readFileSync(DOCUMENTS, 'utf8')),
    files: ['/dossiers/', '/imports', '/documents', '/documents/', '/portable-records/'],
  };
}

/**
 * The pages at `/`, from files of the installation alone, and what they need before they can ask. Null of
 * requests that are not for them, and of all where they were not built.
 */
export function webConsole(
  signIn: ConsoleSignIn,
  timeZone: string,
): (request: IncomingMessage) => Route | null {
  const files = new ConsoleFiles(FOLDER);
  if (!files.areBuilt) return () => null;
  const policy = policyOfPages(signIn);
  return (request) => {
    const path = pathOf(request);
    if (path === '/console/settings')
      return {
        methods: ['GET'],
        isShared: false,
        answer: (_, response) => answerJson(response, 200, settingsOf(signIn, timeZone)),
      };
    if (path === '/console/token' && signIn.kind === 'DEMO')
      return {
        methods: ['POST'],
        isShared: false,
        answer: (asked, response) => demoToken(asked, response, signIn.issuer),
      };
    const isFile = path.startsWith(ASSETS) || path === ICON;
    if (!isFile && !isForPages(request, path)) return null;
    return {
      methods: ['GET'],
      isShared: false,
      answer: (asked, response) => {
        const page = files.at(isFile ? path : INDEX, asked);
        if (page === null) throw notFound({ path });
        // Also of what has not changed: a browser takes the headers of a 304 in the place of those it kept.
        response.setHeader('content-security-policy', policy);
        response.setHeader('cross-origin-opener-policy', 'same-origin');
        sendPage(asked, response, page);
      },
    };
  };
}

/** A link to a view is opened by a browser, which asks for HTML; programs are told what is not there. */
function isForPages({ headers }: IncomingMessage, path: string): boolean {
  return path === '/' || (headers.accept ?? '').includes('text/html');
}

/** Scripts and styles of the installation alone, none of them inline; the issuer is asked for tokens. */
function policyOfPages(signIn: ConsoleSignIn): string {
  const issuer = signIn.kind === 'OIDC' ? ` ${new URL(signIn.issuer).origin}` : '';
  return policyOf({
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self'",
    'connect-src': `'self'${issuer}`,
  });
}

function settingsOf(signIn: ConsoleSignIn, timeZone: string): object {
  return { signIn: signIn.kind === 'DEMO' ? { kind: 'DEMO', roles: Object.values(Role) } : signIn, timeZone };
}

/**
 * A token of the development issuer for whoever somebody chooses to be, over generated data alone.
 * @throws NOT_FOUND under another name than this machine's, BAD_USER_INPUT.
 */
async function demoToken(
  request: IncomingMessage,
  response: ServerResponse,
  issuer: TokenIssuer,
): Promise<void> {
  const {
    host = '',
    'sec-fetch-site': from = 'same-origin',
    'x-forwarded-for': by,
    forwarded,
  } = request.headers;
  const isHere = isThisMachine(host) && by === undefined && forwarded === undefined;
  if (!isHere || from !== 'same-origin') throw notFound({ path: pathOf(request) });
  const chosen = ((await readBody(request)) ?? {}) as Readonly<Record<string, unknown>>;
  const role = Object.values(Role).find((known) => known === chosen['role']);
  if (role === undefined)
    throw badInput({
      argument: 'role',
      reason: refusalReason('oneOfThese', { values: Object.values(Role).join(', ') }),
    });
  const [nip, unit] = [codeIn(chosen, 'nip'), codeIn(chosen, 'unit')];
  const token = await issuer.issue(
    {
      subject: nip ?? `demo-${role.toLowerCase().replaceAll('_', '-')}`,
      roles: [role],
      nip,
      units: unit !== null && hasUnits([role]) ? [unit] : [],
      client: DEMO_CONSOLE_CLIENT,
    },
    `${DEMO_LIFETIME_MINUTES}m`,
  );
  answerJson(response, 200, { token, expiresIn: DEMO_LIFETIME_MINUTES * 60 });
}

function codeIn(chosen: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = chosen[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_CODE) : null;
}
