import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { badInput, forbidden } from '../../../platform/errors.js';
import { noteReadOf } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { decodeUuid, encodeId } from '../../../platform/graphql/node-id.js';
import type { Download } from '../../../platform/http/file-download.js';
import type { Answered, Upload } from '../../../platform/http/file-upload.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import type { DocumentStore } from '../../../platform/runtime/document-store.js';
import { Employee, mayReadRecord } from '../../workforce/index.js';
import { documentDamaged, documentTypeNotTaken, recordNotThere } from '../errors.js';
import { RecordsPermission } from '../permissions.js';
import { PersonalDocument } from './document.entity.js';
import { storeDocument } from './store-document.js';

/** By what the content is, never by its name: nothing that a browser runs. */
const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];
const MAX_BYTES = 10_000_000;
const MAX_NAME_LENGTH = 200;

/** `POST /documents`: a scan about the caller, or about somebody whose record the caller keeps. */
export function documentUpload(store: DocumentStore): Upload {
  return {
    path: '/documents',
    cost: 2_000,
    types: [...TYPES, 'application/octet-stream'],
    parameters: ['name', 'employee'],
    limit: MAX_BYTES,
    allow({ principal }) {
      if (!principal.permissions.has(RecordsPermission.REPORT))
        throw forbidden({ permission: RecordsPermission.REPORT });
    },
    receive: (context, file, parameters) => receive(context, store, file, parameters),
  };
}

/** `GET /documents/<id>`: always to be saved, never shown in the page. */
export function documentDownload(store: DocumentStore): Download {
  return {
    path: '/documents/',
    cost: 500,
    async file(context, key) {
      const row = await context.loadRow(PersonalDocument, decodeUuid(key, 'PersonalDocument', 'document'));
      if (row === undefined) return null;
      const content = await store.get(row.hash);
      if (content === null) return null;
      if (createHash('sha256').update(content).digest('hex') !== row.hash)
        throw documentDamaged({ hash: row.hash });
      noteReadOf(context, 'PersonalDocument.content', row.employee);
      const ending = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }[row.type] ?? 'bin';
      return { name: `document-${row.hash.slice(0, 12)}.${ending}`, type: row.type, content };
    },
  };
}

async function receive(
  context: Context,
  store: DocumentStore,
  file: string,
  parameters: URLSearchParams,
): Promise<Answered> {
  const employeeId = await personOf(context, parameters.get('employee'));
  const name = checkedText(parameters.get('name') ?? 'document', 'name', MAX_NAME_LENGTH);
  const found = await fileTypeFromFile(file);
  if (found === undefined || !TYPES.includes(found.mime))
    throw documentTypeNotTaken({ type: found?.mime ?? 'unknown', taken: TYPES });
  const hash = await hashOf(file);
  await store.put(hash, file);
  const { size } = await stat(file);
  const id = await storeDocument(context, { employeeId, name, type: found.mime, size, hash });
  return { status: 201, body: { id: encodeId('PersonalDocument', id), type: found.mime, size, hash } };
}

/** The caller, or somebody whose record the caller may keep. */
async function personOf(context: Context, given: string | null): Promise<string> {
  const { principal } = context;
  if (given === null) {
    if (principal.employeeId === null)
      throw badInput({ argument: 'employee', reason: refusalReason('atLeastOne') });
    return principal.employeeId;
  }
  const id = decodeUuid(given, 'Employee', 'employee');
  const mayKeep = id === principal.employeeId || principal.permissions.has(RecordsPermission.KEEP);
  if (!mayKeep || !(await mayReadRecord(context, id)) || (await context.loadRow(Employee, id)) === undefined)
    throw recordNotThere({ argument: 'employee' });
  return id;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
