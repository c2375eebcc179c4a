import type { Claims } from '../../src/modules/access/index.js';
import type { Api } from './api.js';

export interface SentFile {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer or a refusal.
  readonly body: any;
}

const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends files as an office does, and asks what became of them. */
export function importer(api: Api) {
  async function send(
    content: string | Uint8Array,
    parameters: Record<string, string>,
    { type = CSV, claims = {} }: { type?: string; claims?: Partial<Claims> } = {},
  ): Promise<SentFile> {
    const response = await api.fetch(`/imports?${new URLSearchParams(parameters)}`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${await api.token(claims)}` },
      body: content as NonNullable<RequestInit['body']>,
    });
    return { status: response.status, body: await response.json() };
  }

  return {
    send,
    /** The id of a run of one file. */
    async run(content: string | Uint8Array, parameters: Record<string, string>, type = CSV): Promise<string> {
      const { status, body } = await send(content, parameters, { type });
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
      return body.id;
    },
    // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
    async look(id: string, claims: Partial<Claims> = {}): Promise<any> {
      const { data } = await api.ask(
        `query ($id: ID!) { importRun(id: $id) { id status created changed equal conflicting refused version failure { code message }
          files { name kind rows ignoredHeadings sheet }
          rows(first: 100) { totalCount nodes { id number kind outcome presentSource presentAsOf resolution values { field value }
            faults { field code given expected text } findings { field code given expected text } differences { field incoming present } employee { nip } } } } }`,
        { id },
        claims,
      );
      return data.importRun;
    },
    apply(id: string, input: object = {}) {
      return api.ask(
        'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { importRun { id status created changed equal conflicting refused version } } }',
        { input: { importRunId: id, ...input } },
      );
    },
    takeBack(id: string, reason = 'Uji') {
      return api.ask(
        'mutation ($input: TakeBackImportInput!) { takeBackImport(input: $input) { importRun { status } } }',
        { input: { importRunId: id, reason } },
      );
    },
  };
}
