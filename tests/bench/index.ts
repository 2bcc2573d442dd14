import {base} from './base.ts';
import {judge} from './judge.ts';
import {lighthouseScores} from './lighthouse.ts';

/* `npm run bench`: how long things take, beside how long they may take. Some by name, all without. See README.md. */

const BENCHES = {judge, base, lighthouse: lighthouseScores};

const asked = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length === 0 || asked.includes(name)) console.log(await bench());
}
