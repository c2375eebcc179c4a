import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { declareRefusal, forbidden } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid, encodeId } from '../../../platform/graphql/node-id.js';
import type { Download } from '../../../platform/http/file-download.js';
import { WorkforcePermission } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';
import { unpackPeople } from './compression.js';
import { Dossier } from './dossier.entity.js';
import type { Header } from './verify.js';

const unreadable = declareRefusal<{ dossier: string }>(
  'DOSSIER_UNREADABLE',
  'Header or people of the dossier cannot be read: it is not as it was sealed.',
);

export interface SealedContent {
  readonly header: string;
  /** As they were packed. */
  readonly people: Buffer;
}

/** The whole of a dossier, for those who see every record; everybody in it is noted as read. */
export async function sealedContent(
  { rows, principal, request }: Context,
  id: string,
): Promise<SealedContent | null> {
  if (!principal.everyRecord) throw forbidden({ permission: WorkforcePermission.READ_ALL_RECORDS });
  const [content] = await rows.query<SealedContent>(
    sql`select header, people from ${tableName(Dossier)} where id = ${id}`,
  );
  if (content === undefined) return null;
  const { ranking } = headerIn(content.header, id);
  for (const person of [...ranking.places.map(([id]) => id), ...ranking.ineligible])
    request.noteRead('Dossier.content', person);
  return content;
}

function headerIn(header: string, dossier: string): Pick<Header, 'ranking'> {
  try {
    const { ranking } = JSON.parse(header) as Partial<Header>;
    if (Array.isArray(ranking?.places) && Array.isArray(ranking.ineligible)) return { ranking };
  } catch {
    // Said below.
  }
  throw unreadable({ dossier: encodeId('Dossier', dossier) });
}

/** A dossier as one file of canonical JSON, which can be checked and replayed without the service. */
export const dossierDownload: Download = {
  path: '/dossiers/',
  cost: 1_000,
  async file(context, key) {
    if (!context.principal.permissions.has(SuccessionPermission.READ))
      throw forbidden({ permission: SuccessionPermission.READ });
    const row = await context.loadRow(Dossier, decodeUuid(key, 'Dossier', 'dossier'));
    const content = row === undefined ? null : await sealedContent(context, row.id);
    if (row === undefined || content === null) return null;
    const people = await unpackPeople(content.people).catch(() => {
      throw unreadable({ dossier: encodeId('Dossier', row.id) });
    });
    return {
      name: `dossier-${row.sequence}.json`,
      type: 'application/json; charset=utf-8',
      content: fileOf(row, content.header, people),
    };
  },
};

/** Canonical, since its parts are, and their names are in order. */
function fileOf({ hash, previousHash }: Row<Dossier>, header: string, people: string): string {
  return `{"hash":"${hash}","header":${header},"people":${people},"previousHash":"${previousHash}"}`;
}
