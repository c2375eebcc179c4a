import type { Server, ServerResponse } from 'node:http';

/** Milliseconds that requests under way have to end. */
const PATIENCE = 7_000;

/** Makes the function that closes a server once every request under way is answered; those that take too long are cut off. */
export function closingOf(http: Server): () => Promise<void> {
  const underWay = new Set<ServerResponse>();
  let closing = false;
  http.prependListener('request', (_, response) => {
    if (closing) closeAfter(response);
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return async () => {
    closing = true;
    underWay.forEach(closeAfter);
    const late = setTimeout(() => http.closeAllConnections(), PATIENCE);
    await new Promise<void>((done) => {
      http.close(() => done());
      http.closeIdleConnections();
    });
    clearTimeout(late);
  };
}

/** A connection that is kept open for a next request would keep the server from closing. */
function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
