import {judge, type PlanReport} from '#checklist';
import {contextFor, readText} from './read.ts';

/** Texts that try to be more than words in one format or another: a table, a mention, an element, a command, a link, a change of direction. */
export const HOSTILE_TITLES: readonly string[] = [
  '| berth | price |\n|---|---|\n| 1 | 2 |',
  '`quay` ```` ~~~ fence',
  '@team and @riverton/harbour',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</script></style></pre></title><script>alert(1)</script>',
  '<!-- openplan --> -->',
  ']]> <![CDATA[ quay ]]>',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '::error::quay',
  '::error file=quay,line=1::quay',
  '%0A::error::quay %250A %2C %3A',
  '##[error]quay',
  'quay\n::error::second line\r\n##[error]third\u2028fourth\u0085fifth',
  '\u202Egnp.exe\u202C \u2066quay\u2069 \u200Equay\u200F',
  'nul \u0000 bell \u0007 escape \u001B[31m delete \u007F',
  'lone \uD83D and \uDEA2 surrogates',
  'no characters \uFFFE \uFFFF \uFDD0',
  '${{ github.token }} $(id) `id`',
  '#12 !12 GH-12 riverton/plans#12 5f3c0de5f3c0de5f3c0de5f3c0de5f3c0de5f3c0',
  '[quay](javascript:alert(1)) <javascript:alert(1)> https://evil.example/quay',
  '/close',
  'a very long quay '.repeat(200),
];

/** Judged plans, one a title, that carry it to every place where a report repeats an author's words: titles, quoted values, reasons, file names. */
export function hostileReports(): PlanReport[] {
  return HOSTILE_TITLES.map((title, index) => {
    const reading = readText(hostilePlan(title), `riverton/${index}-${title.replaceAll('/', '-').slice(0, 40)}`);
    return judge(reading, contextFor(reading));
  });
}

function hostilePlan(title: string): string {
  const quoted = JSON.stringify(title);
  return `---
title: ${quoted}
publisher: riverton
language: en
status: adopted
licence: ${quoted}
accountable: ${quoted}
${JSON.stringify(title.slice(0, 100))}: a key that nobody knows
waivers:
  - {criterion: plan-summary, reason: ${quoted}}
  - {criterion: initiative-owner, initiative: berths, reason: ${quoted}, until: 2027-01-01}
  - {criterion: ${quoted}, reason: ${quoted}}
transparency:
  initiatives:
    - id: berths
      title: ${quoted}
    - id: tides
      title: ${quoted}
      tracesTo: [${quoted}]
      measures: [{name: ${quoted}}]
      milestones: [{title: ${quoted}, due: ${quoted}}]
collaboration:
  initiatives:
    - title: ${quoted}
      partners: [{name: ${quoted}, kind: ${quoted}}]
---
`;
}
