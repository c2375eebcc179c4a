import pg from 'pg';
import { ask, load, requestOf } from './load.mjs';
import { outputOf } from './processes.mjs';
import { sameRanking } from './same-ranking.mjs';

const small = '{ viewer { roles } }';
const SIZES = [1_000_000, 5_600_000];

/** The engine alone over generated columns, each size in a process of its own. */
export async function measureEngine({ say, sizes = SIZES }) {
  const results = [];
  for (const people of sizes) {
    const measured = JSON.parse(
      await outputOf(['--max-old-space-size=8192', 'benchmarks/engine.mjs', String(people)], {}),
    );
    say(
      `Engine over ${people.toLocaleString('en')} people: p50 ${measured.p50.toFixed(1)} ms, ${measured.bytes.toFixed(1)} bytes each`,
    );
    results.push(measured);
  }
  return results;
}

/** Every post of the city ranked, a hundred at a time, while somebody else asks small questions. */
export async function measureWholeCity(server, { say }) {
  const query = `query ($after: String) { positions(first: 100, after: $after, filter: { standingOn: "${new Date().toISOString().slice(0, 10)}" }) { pageInfo { hasNextPage endCursor } nodes { ranking { eligible candidates(first: 1) { nodes { place scoreUnits } } } } } }`;
  await rankAll();
  const alone = await load({
    port: server.port,
    requests: [requestOf({ ...server, query: small })],
    connections: 1,
    seconds: 2,
  });
  let done = false;
  const beside = (async () => {
    const times = [];
    while (!done)
      times.push(
        ...(
          await load({
            port: server.port,
            requests: [requestOf({ ...server, query: small })],
            connections: 1,
            seconds: 0.2,
          })
        ).times,
      );
    return times.sort((a, b) => a - b);
  })();
  const begun = performance.now();
  const posts = await rankAll();
  const took = performance.now() - begun;
  done = true;
  const times = await beside;
  say(
    `Whole city: ${posts} posts in ${(took / 1_000).toFixed(2)} s; small query beside it p99 ${at(times, 0.99).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms`,
  );
  return { posts, took, alone: alone.p99, p99: at(times, 0.99), longest: at(times, 1) };

  async function rankAll() {
    let [after, count] = [null, 0];
    for (;;) {
      const answer = await ask({ ...server, query, variables: { after } });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 800));
      const { nodes, pageInfo } = answer.data.positions;
      count += nodes.length;
      if (!pageInfo.hasNextPage) return count;
      after = pageInfo.endCursor;
    }
  }
}

/**
 * A ranking right after a hundred people changed, less one when nobody did; and a thousand draws of weights.
 */
export async function measureCloseness(server, { owner, code, say }) {
  const query = `{ position(by: { code: "${code}" }) { ranking { eligible } } }`;
  const draws = `{ position(by: { code: "${code}" }) { ranking { stability { firstPlaceRetention } } } }`;
  const time = async (text, variables) => {
    const begun = performance.now();
    const answer = await ask({ ...server, query: text, variables });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 800));
    return performance.now() - begun;
  };
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  const [quiet, changed, drawn] = [[], [], []];
  for (let round = 0; round < 15; round++) {
    quiet.push(await time(query));
    await client.query(
      'update potential_assessment set score_hundredths = score_hundredths where employee_id in (select employee_id from potential_assessment order by employee_id offset $1 limit 100)',
      [round * 100],
    );
    changed.push(await time(query));
    drawn.push(await time(draws));
  }
  await client.end();
  const median = (times) =>
    at(
      times.sort((a, b) => a - b),
      0.5,
    );
  const meeting = {};
  for (const [name, { text, variables }] of Object.entries(await questionsOfMeeting(server, code))) {
    const times = [];
    for (let round = 0; round < 15; round++) times.push(await time(text, variables));
    meeting[name] = median(times);
    say(`${name}: ${meeting[name].toFixed(1)} ms`);
  }
  const result = {
    refresh: median(changed) - median(quiet),
    quiet: median(quiet),
    draws: median(drawn),
    meeting,
  };
  say(
    `After 100 changes ${result.refresh.toFixed(1)} ms more than ${result.quiet.toFixed(1)}; 1,000 draws ${result.draws.toFixed(0)} ms`,
  );
  return result;
}

/**
 * What a committee asks of that vacancy, of the one with most open records, and of the one with most
 * candidates.
 */
async function questionsOfMeeting(server, code) {
  const found = await ask({
    ...server,
    query: '{ vacancies(first: 100) { nodes { position { code } ranking { eligible undetermined } } } }',
  });
  if (found.errors) throw new Error(JSON.stringify(found.errors).slice(0, 800));
  const most = (key) =>
    found.data.vacancies.nodes.toSorted((a, b) => b.ranking[key] - a.ranking[key])[0].position.code;
  const of = (selected, variables) => ({
    text: `query ($code: String!) { position(by: { code: $code }) { ${selected} } }`,
    variables,
  });
  const past = new Date(Date.now() - 182 * 86_400_000).toISOString().slice(0, 10);
  const explained =
    'nodes { place score contributions { because } eligibility { rule outcome } missing { kind } employee { name } }';
  const draws = 'ranking { stability(over: BOTH, draws: 1000) { firstPlaceRetention } }';
  return {
    '20 explained candidates of a day half a year ago': of(
      `ranking(on: "${past}") { candidates(first: 20) { ${explained} } }`,
      { code },
    ),
    'decisiveRecords, for the vacancy with most undetermined': of(
      'ranking { decisiveRecords(size: 3, limit: 20) { kind owedBy wouldChange employee { name } unit { name } } }',
      { code: most('undetermined') },
    ),
    '1,000 draws of weights and records for that vacancy': of(draws, { code }),
    '1,000 draws of weights and records, for the vacancy with most eligible': of(draws, {
      code: most('eligible'),
    }),
    'What changed in half a year, 20 explained': of(
      `rankingChanges(from: "${past}") { count changes(first: 20) { nodes { kind causes { code } } } }`,
      {
        code,
      },
    ),
  };
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The same ranking as one SQL statement: the same people with the same units, or it does not count. */
export async function measureStatement(server, { engine, code, on, say }) {
  const about = await ask({
    ...server,
    query: `{ position(by: { code: "${code}" }) { id requirements { rule parameters { anyOf rank } } ranking { eligible candidates(standing: [ELIGIBLE], first: 100) { nodes { scoreUnits } } } } }`,
  });
  const { requirements, ranking } = about.data.position;
  const parametersOf = (rule) => requirements.find((row) => row.rule === rule).parameters;
  const client = new pg.Client({ connectionString: engine });
  await client.connect();
  try {
    // As the product's own role for rankings, and on everybody's behalf: row-level security stands before
    // this statement too.
    await client.query(
      "set jit = off; set enable_nestloop = off; set work_mem = '64MB'; set suksesi.principal = '{\"everybody\":true}'",
    );
    const {
      rows: [post],
    } = await client.query(
      `select p.id, s.ordinal from "position" p, scale_step s where p.code = $1 and s.scale = 'RANK' and s.family = 'PNS' and s.code = $2`,
      [code, parametersOf('MINIMUM_RANK').rank],
    );
    const statement = {
      name: 'same',
      text: sameRanking,
      values: [on, post.id, parametersOf('MONTHS_IN_CLASS').anyOf, post.ordinal],
    };
    const times = [];
    let rows = [];
    for (let round = 0; round < 9; round++) {
      const begun = performance.now();
      ({ rows } = await client.query(statement));
      times.push(performance.now() - begun);
    }
    const units = rows.slice(0, 100).map((row) => Number(row.units));
    const ours = ranking.candidates.nodes.map(({ scoreUnits }) => scoreUnits);
    if (rows.length !== ranking.eligible || units.some((value, index) => value !== ours[index]))
      throw new Error(
        `The statement ranks ${rows.length} people, the service ${ranking.eligible}; the first that differs is ${units.findIndex((value, index) => value !== ours[index])}.`,
      );
    const p50 = at(
      times.sort((a, b) => a - b),
      0.5,
    );
    say(`The same ranking as one SQL statement: p50 ${p50.toFixed(1)} ms`);
    return p50;
  } finally {
    await client.end();
  }
}
