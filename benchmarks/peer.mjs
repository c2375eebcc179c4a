// The peer: PostGraphile on node:http, in a process of its own, as its makers run it in production.

import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { PEER_DATABASE_URL: connectionString, PEER_POOL: pool } = process.env;

const served = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ['bench_peer'],
      pubsub: false,
      // The product's session settings, but for plans: its peer is faster where PostgreSQL chooses them. The
      // view of seats left asks for a caller.
      poolConfig: { max: Number(pool), options: '-c timezone=UTC -c jit=off -c suksesi.principal={}' },
    }),
  ],
  schema: { defaultBehavior: '+list -query:resource:list' },
  grafast: { explain: false },
  grafserv: {
    graphqlPath: '/graphql',
    graphiql: false,
    watch: false,
    websockets: false,
    outputDataAsString: true,
  },
});
const serv = served.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready();
server.listen(0, '127.0.0.1', () => console.log(`listening ${server.address().port}`));

for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, async () => {
    server.close();
    server.closeAllConnections();
    await served.release();
    process.exit(0);
  });
