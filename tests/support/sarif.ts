import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import type {Log, Result} from 'sarif';

/** The results of a log of one run. */
export function resultsIn(log: string): Result[] {
  const {runs}: Log = JSON.parse(log);
  return runs.flatMap(({results = []}) => results);
}

/** What Microsoft's SARIF Multitool has to say of each log, down to its notes: nothing when all is in order. */
export function validateSarif(logs: Readonly<Record<string, string>>): Record<string, string[]> {
  return inFolder((folder) => {
    for (const [name, log] of Object.entries(logs)) writeFileSync(join(folder, `${name}.sarif`), log);
    writeFileSync(join(folder, 'config.xml'), CONFIG);
    const verdict = join(folder, 'verdict.json');
    multitool('validate', join(folder, '*.sarif'), '--config', join(folder, 'config.xml'), '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--kind', 'Fail', '--output', verdict);
    const found = Map.groupBy(resultsIn(readFileSync(verdict, 'utf8')), nameOfLog);
    return Object.fromEntries(Object.keys(logs).map((name) => [name, (found.get(name) ?? []).map(inWords)]));
  });
}

/** The results of `after` as the Multitool's own comparison with `before` marks them, with those that are gone. */
export function matchResultsForward(before: string, after: string): Result[] {
  return inFolder((folder) => {
    const [previous, current, matched] = [join(folder, 'before.sarif'), join(folder, 'after.sarif'), join(folder, 'matched.sarif')];
    writeFileSync(previous, before);
    writeFileSync(current, after);
    multitool('match-results-forward', current, '--previous', previous, '--output-file-path', matched);
    return resultsIn(readFileSync(matched, 'utf8'));
  });
}

/**
 * Notes that do not apply here:
 * - 2002 wants ids and arguments for a text: GitHub reads the text (GH1007), and ours have plurals;
 * - 2003 wants the commit: what is judged is the working tree;
 * - 2006 asks every address over the network;
 * - 2009 wants ids such as CS2001: those of criteria are words, and permanent.
 */
const NOT_ASKED = ['SARIF2002.ProvideMessageArguments', 'SARIF2003.ProvideVersionControlProvenance', 'SARIF2006.UrisShouldBeReachable', 'SARIF2009.ConsiderConventionalIdentifierValues'];

const CONFIG = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
${NOT_ASKED.map((rule) => `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="Disabled" Type="Driver.RuleEnabledState" /></Properties>`).join('\n')}
</Properties>
`;

/** `npm ci` runs no install script, which would have made the program one that can be run. */
function multitool(...args: string[]): void {
  const program: string = createRequire(import.meta.url)('@microsoft/sarif-multitool');
  chmodSync(program, 0o755);
  // It says on standard output what it writes to a file as well.
  const {error, stderr} = spawnSync(program, args, {encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']});
  if (error) throw error;
  if (stderr) throw new Error(stderr);
}

function nameOfLog({locations = []}: Result): string {
  return basename(decodeURIComponent(locations[0]?.physicalLocation?.artifactLocation?.uri ?? ''), '.sarif');
}

function inWords({ruleId, level, message}: Result): string {
  return [ruleId, level ?? 'warning', message.id, ...(message.arguments ?? [])].join(' ');
}

function inFolder<Made>(make: (folder: string) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), 'openplan-sarif-'));
  try {
    return make(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
