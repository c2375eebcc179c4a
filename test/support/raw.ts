import { request } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly content: Buffer;
}

/** As it travels: fetch unpacks what it receives, and decides itself what some headers say. */
export function raw(address: string, headers: Record<string, string>, body?: string): Promise<RawAnswer> {
  return new Promise((done, failed) => {
    const sent = request(
      address,
      { method: body === undefined ? 'GET' : 'POST', headers },
      async (response) => {
        const content = Buffer.concat(await response.toArray());
        done({ status: response.statusCode ?? 0, headers: response.headers, content });
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}
