import {base} from './base.ts';
import {judge} from './judge.ts';

/* `npm run bench`: how long things take, beside how long they may take. See README.md. */

const BENCHES = [judge, base];

for (const bench of BENCHES) console.log(bench());
