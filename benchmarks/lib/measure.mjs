import { isDeepStrictEqual } from 'node:util';
import { ask, load, requestOf } from './load.mjs';
import { ranking, reads, vacancies } from './queries.mjs';

const WARM_UP = 5;

/** Stops unless both servers give the same rows, without errors. */
export async function checkSame(servers, nips) {
  let assessments = 0;
  for (const [name, variables] of [['Q1', undefined], ...nips.map((nip) => ['Q2', { nip }])]) {
    const [product, peer] = await Promise.all(
      ['product', 'peer'].map((which) => ask({ ...servers[which], query: reads[name][which], variables })),
    );
    for (const answer of [product, peer])
      if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors).slice(0, 800)}`);
    if (!isDeepStrictEqual(product.data, peer.data))
      throw new Error(
        `${name} differs.\n${JSON.stringify(product).slice(0, 1500)}\n${JSON.stringify(peer).slice(0, 1500)}`,
      );
    if (name === 'Q1')
      assessments = product.data.employees.nodes.reduce((sum, { assessments: list }) => sum + list.length, 0);
  }
  return { assessments };
}

/** Product, peer, product, peer …, so that whatever else the machine does meets both. */
export async function measureReads(servers, nips, { connections, rounds, seconds, say }) {
  const results = {};
  for (const name of Object.keys(reads)) {
    const loads = Object.fromEntries(
      Object.entries(servers).map(([which, { port, token }]) => {
        const variants = name === 'Q2' ? nips.map((nip) => ({ nip })) : [undefined];
        const requests = variants.map((variables) =>
          requestOf({ port, token, query: reads[name][which], variables }),
        );
        return [which, { port, requests, connections }];
      }),
    );
    for (const which of Object.keys(loads))
      await load({ ...loads[which], seconds: Math.min(WARM_UP, seconds * 2) });
    results[name] = { product: [], peer: [] };
    for (let round = 1; round <= rounds; round++)
      for (const which of Object.keys(loads)) {
        const measured = await load({ ...loads[which], seconds });
        results[name][which].push(measured);
        say(
          `${name} round ${round} ${which}: ${measured.perSecond.toFixed(0)} requests a second, p50 ${measured.p50.toFixed(1)} ms, p99 ${measured.p99.toFixed(1)} ms`,
        );
      }
  }
  return results;
}

/**
 * Short rounds in turn, so that what else the machine does meets both; the answer is the median of the ratios
 * of neighbours.
 */
export async function measureGuards({ product, unguarded }, nips, { connections, rounds, seconds, say }) {
  const results = {};
  for (const name of Object.keys(reads)) {
    const variants = name === 'Q2' ? nips.map((nip) => ({ nip })) : [undefined];
    const loadOf = ({ port }) => ({
      port,
      connections,
      requests: variants.map((variables) =>
        requestOf({ port, token: product.token, query: reads[name].product, variables }),
      ),
    });
    const [on, off] = [loadOf(product), loadOf(unguarded)];
    for (const which of [on, off]) await load({ ...which, seconds: Math.min(WARM_UP, seconds) });
    const ratios = [];
    for (let round = 0; round < rounds * 4; round++) {
      const both = { on: 0, off: 0 };
      for (const which of round % 2 === 0 ? ['on', 'off'] : ['off', 'on'])
        both[which] = (await load({ ...(which === 'on' ? on : off), seconds: seconds / 4 })).perSecond;
      ratios.push(both.on / both.off);
    }
    results[name] = ratios;
    say(
      `${name} with limits and audit log, and without: ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`,
    );
  }
  return results;
}

/** One vacancy's ranking, one client, the whole HTTP request. */
export async function measureRanking(server, { seconds, say }) {
  const found = await ask({ ...server, query: vacancies });
  if (found.errors) throw new Error(JSON.stringify(found.errors).slice(0, 800));
  const vacancy =
    found.data.vacancies.nodes.find((node) => (node.ranking?.eligible ?? 0) >= 20) ??
    found.data.vacancies.nodes[0];
  const variables = { code: vacancy.position.code };
  const answer = await ask({ ...server, query: ranking, variables });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 800));
  const { on, considered, eligible, undetermined, candidates } = answer.data.position.ranking;
  const incomplete = candidates.nodes.filter(
    ({ contributions, eligibility }) => !contributions?.length || !eligibility?.length,
  );
  if (candidates.nodes.length !== 20 || incomplete.length > 0)
    throw new Error('The ranking does not show 20 explained candidates.');

  const requests = [requestOf({ ...server, query: ranking, variables })];
  await load({ port: server.port, requests, connections: 1, seconds: Math.min(WARM_UP, seconds) });
  const measured = await load({ port: server.port, requests, connections: 1, seconds: seconds * 2 });
  say(
    `Ranking: ${measured.count} requests, p50 ${measured.p50.toFixed(1)} ms, p95 ${measured.p95.toFixed(1)} ms`,
  );
  return {
    ...measured,
    code: vacancy.position.code,
    on,
    considered,
    eligible,
    undetermined,
    bytes: measured.bytes / measured.count,
  };
}
