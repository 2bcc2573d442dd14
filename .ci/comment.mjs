// Posts what `openplan check --format markdown=FILE` wrote as one comment on the pull or merge request that was checked: node .ci/comment.mjs FILE
// JavaScript without packages: where it runs with the right to write, nothing is installed.
import {pullRequests} from './comment/github.mjs';
import {mergeRequest} from './comment/gitlab.mjs';
import {readReport} from './comment/report.mjs';
import {post} from './comment/sticky.mjs';

const [file = ''] = process.argv.slice(2);
const report = readReport(file);
const threads = process.env['GITLAB_CI'] ? [await mergeRequest(process.env)] : await pullRequests(process.env);
if (threads.length === 0) console.log('No open pull request stands at the commit that was checked: nothing was posted.');
for (const thread of threads) console.log(await post(thread, report));
