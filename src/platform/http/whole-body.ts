import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Sends a body whose length the client is told, unless it is packed on the way. */
export function sendWhole(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  content: string | Buffer,
): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(content) }).end(content);
}
