import pg from 'pg';
import { install, openDemoDatabase } from '../../dist/src/app/installation.js';
import { officeDay } from '../../dist/src/platform/runtime/clock.js';
import { peerViews } from './peer-views.mjs';
import { atTheEnd, fill } from './processes.mjs';

const today = officeDay('Asia/Makassar');

/** The embedded database of a city, filled on first use. It runs until `stop`. */
export async function openCity(directory, people, say) {
  await fill(directory, people);
  const { urls, postgres } = await openDemoDatabase(directory);
  await install(urls, { people: 0, today: today(), say });
  const stop = atTheEnd(() => postgres.stop());
  return { directory, urls, stop };
}

/** As the owner: the peer's views for today, and fresh statistics for both. */
export async function prepareDatabase({ owner, application }) {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    await client.query(
      peerViews(today(), client.escapeIdentifier(decodeURIComponent(new URL(application).username))),
    );
    for (const table of [
      'employee',
      'placement',
      'appointment',
      'competency_assessment',
      'unit',
      '"position"',
      'competency',
    ])
      await client.query(`vacuum (analyze) ${table}`);
    const { rows } = await client.query(
      `select version() as version, (select count(*)::int from employee) as people, (select count(*)::int from competency_assessment) as assessments_stored,
        array(select nip from employee order by md5(nip) limit 200) as nips`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
