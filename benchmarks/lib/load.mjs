import { connect } from 'node:net';

const SILENCE = 60_000;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const ERRORS = Buffer.from('"errors":');

/** What one HTTP/1.1 request looks like on the wire. */
export function requestOf({ port, token, query, variables }) {
  const body = JSON.stringify({ query, variables });
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    ...(token ? [`authorization: Bearer ${token}`] : []),
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * Keeps every connection busy with one request at a time, for a time. Plain sockets: the generator shares the
 * machine with what it measures, and a full HTTP client would cost as much as a fast answer does.
 */
export async function load({ port, requests, connections, seconds }) {
  const latencies = [];
  let turn = 0;
  let bytes = 0;
  const begun = performance.now();
  const deadline = begun + seconds * 1_000;
  const clients = Array.from({ length: connections }, async () => {
    const client = await open(port);
    try {
      do {
        const sent = performance.now();
        const body = await client.ask(requests[turn++ % requests.length]);
        latencies.push(performance.now() - sent);
        bytes += body.length;
        if (body.includes(ERRORS))
          throw new Error(`An answer carries errors: ${body.toString().slice(0, 500)}`);
      } while (performance.now() < deadline);
    } finally {
      client.close();
    }
  });
  await Promise.all(clients);
  const elapsed = (performance.now() - begun) / 1_000;
  latencies.sort((a, b) => a - b);
  const percentile = (share) =>
    latencies[Math.min(latencies.length - 1, Math.ceil(share * latencies.length) - 1)];
  return {
    count: latencies.length,
    perSecond: latencies.length / elapsed,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    times: latencies,
    bytes,
  };
}

/** One request, its answer as JSON. */
export async function ask({ port, ...request }) {
  const client = await open(port);
  try {
    return JSON.parse((await client.ask(requestOf({ port, ...request }))).toString());
  } finally {
    client.close();
  }
}

function open(port) {
  return new Promise((opened, failed) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let waiting;
    let parts = [];
    let missing = -1;
    const fail = (error) => {
      failed(error);
      waiting?.failed(error);
    };
    socket.setTimeout(SILENCE, () =>
      socket.destroy(new Error(`No answer within ${SILENCE / 1_000} seconds.`)),
    );
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('The server closed the connection.')));
    socket.on('data', (chunk) => {
      parts.push(chunk);
      if (missing < 0) {
        const received = parts.length === 1 ? chunk : Buffer.concat(parts);
        const end = received.indexOf(END_OF_HEAD);
        if (end < 0) return;
        const head = received.toString('latin1', 0, end);
        const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined)
          return fail(new Error(`Not an answer to measure: ${received.toString().slice(0, 500)}`));
        const body = received.subarray(end + END_OF_HEAD.length);
        parts = [body];
        missing = Number(length) - body.length;
      } else missing -= chunk.length;
      if (missing > 0) return;
      const body = parts.length === 1 ? parts[0] : Buffer.concat(parts);
      parts = [];
      missing = -1;
      waiting?.done(body);
    });
    socket.on('connect', () =>
      opened({
        ask: (request) =>
          new Promise((done, failed) => {
            waiting = { done, failed };
            socket.write(request);
          }),
        close: () => socket.destroy(),
      }),
    );
  });
}
