import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordedPlaces } from './decision-record.js';
import { ENGINE_VERSION } from './engine-version.js';
import { ON, person, rank } from './populations.fixture.js';
import { people } from './worked-example.fixture.js';

test('the engine answers the same question as it always did, or has a new version', () => {
  const invented = Array.from(
    { length: 600 },
    (_, at) => fc.sample(person(`p${at}`), { numRuns: 1, seed: at })[0],
  ).filter((one) => one !== undefined);
  const { ranked } = rank([...people, ...invented], ON);
  const places = recordedPlaces(ranked.field, ranked.standings);

  expect(places.length).toBeGreaterThan(30);
  // Where this differs on purpose, ENGINE_VERSION goes up and both are written again: dossiers sealed before
  // then say so.
  expect([
    ENGINE_VERSION,
    createHash('sha256').update(JSON.stringify(places)).digest('hex').slice(0, 16),
  ]).toEqual([3, '1b921223a8082213']);
});
