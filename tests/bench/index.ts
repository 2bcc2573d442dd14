import {judge} from './judge.ts';

/* `npm run bench`: how long things take, beside how long they may take. See README.md. */

const BENCHES = [judge];

for (const bench of BENCHES) console.log(bench());
