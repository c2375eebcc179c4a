// Makes the database of one city, in a process of its own: generating many people needs far more memory than
// serving them.

import { install, openDemoDatabase } from '../dist/src/app/installation.js';
import { officeDay } from '../dist/src/platform/runtime/clock.js';

const [, , directory, people] = process.argv;
const { urls, postgres } = await openDemoDatabase(directory);
await install(urls, {
  people: Number(people),
  today: officeDay('Asia/Makassar')(),
  say: (line) => console.log(line),
});
await postgres.stop();
