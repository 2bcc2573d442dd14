import createDOMPurify from 'dompurify';
import {HtmlValidate} from 'html-validate';
import {JSDOM} from 'jsdom';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {renderBody} from '#workspace';
import {fullPlan, HARMLESS, HOSTILE} from '../support/hostile.ts';
import {makeWorkspace, openplan} from '../support/openplan.ts';
import {pagesOf, portal, read} from '../support/portal.ts';
import {readText} from '../support/read.ts';

const {window} = new JSDOM('');
const purifier = createDOMPurify(window);

test('every page is valid HTML', async () => {
  const judge = new HtmlValidate({extends: ['html-validate:recommended']});
  const mistakes: string[] = [];
  for (const path of pagesOf(portal.folder)) {
    const {results} = await judge.validateString(read(portal.folder, path), path);
    for (const {messages} of results) mistakes.push(...messages.map(({line, column, ruleId, message}) => `${path}:${line}:${column} ${ruleId}: ${message}`));
  }
  expect(mistakes).toEqual([]);
});

test('no page has a script, a style or an event of its own: the content security policy would refuse them', () => {
  for (const path of pagesOf(portal.folder)) {
    const {document} = new JSDOM(read(portal.folder, path)).window;
    expect(document.querySelectorAll('script:not([src], [type="application/ld+json"]), style, [style]'), path).toHaveLength(0);
    expect(eventsIn(document), path).toEqual([]);
  }
});

describe('a plan full of hostile texts', () => {
  const address = 'https://riverton.example/"><img/src=x/onerror=alert(1)>';
  const workspace = makeWorkspace({
    'content/publishers/riverton.yaml': `name: ${JSON.stringify(HOSTILE)}\n`,
    'plans/riverton/harmless.mdx': fullPlan(HARMLESS, address.replaceAll(/["<>()=]/g, 'x')),
    'plans/riverton/hostile.mdx': fullPlan(HOSTILE, address),
    'plans/riverton/script-texts.mdx': fullPlan('javascript:alert(1)', 'https://riverton.example/'),
    'plans/riverton/script-links.mdx': fullPlan(HARMLESS, 'javascript:alert(1)'),
    'plans/riverton/quay.png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64'),
  });
  const pageOf = (plan: string) => new JSDOM(read(`${workspace.root}/dist`, `plans/riverton/${plan}/index.html`)).window.document;

  beforeAll(async () => {
    const {code, output} = await openplan(['build', '--date', portal.date], workspace.root);
    expect(code, output).toBe(0);
    expect(output.match(/Left out: \S+/g)).toEqual(['Left out: plans/riverton/script-links.mdx']);
  });
  afterAll(workspace.remove);

  test('has the same elements and attributes as its harmless twin', () => {
    expect(outlineOf(pageOf('hostile'))).toEqual(outlineOf(pageOf('harmless')));
  });

  test('shows the texts as they were typed', () => {
    const {body} = pageOf('hostile');
    expect(body.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(body.querySelector('.plan-point > .plan-lead')?.textContent).toBe(HOSTILE);
  });

  test.each(['hostile', 'script-texts'])('has nothing that DOMPurify would take away (%s)', (plan) => {
    const main = pageOf(plan).querySelector('main');
    // a page is never read as XML, where “</script” in the value of an attribute could end it
    purifier.sanitize(main?.innerHTML ?? '', {SAFE_FOR_XML: false});
    expect(purifier.removed).toEqual([]);
  });

  test('makes no link of a text that looks like code', () => {
    const document = pageOf('script-texts');
    const addresses = [...document.querySelectorAll('[href], [src]')].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    expect(addresses.filter((each) => /^\s*(javascript|data|vbscript):/i.test(each))).toEqual([]);
  });
});

test('a text that nobody checked comes out without anything that runs', () => {
  const {plan} = readText(`---
title: Open harbour
publisher: riverton
language: en
---

import fs from 'node:fs'

<script>alert(1)</script> <img src="x" onerror="alert(1)" /> {process.exit()} [click](javascript:alert(1)) [and](<java&#9;script:alert(1)>)

![tree](javascript:alert(1)) ![spy](https://spy.example/pixel.png)

| [in a table](javascript:alert(1)) |
|---|
| [vb](vbscript:alert(1)) [data](data:text/html,alert) |

<iframe src="https://spy.example" /> <Callout kind="note" onclick="alert(1)">[deeper](javascript:alert(1))</Callout>
`);
  const nodes = plan?.body.flatMap((section) => section.nodes) ?? [];
  const parts = renderBody(nodes, {folder: 'plans/riverton', base: '', prefix: 'p-', topLevel: 2, words: {footnotes: 'Notes', backToText: 'Back'}, ids: new Set(), definitions: []});
  const html = JSON.stringify(parts);
  expect(html).toContain('in a table');
  expect(html).not.toMatch(/<script|<iframe|javascript:|vbscript:|data:|spy\.example|process/);
});

/** Every element with its depth and the names of its attributes: what a parser made of the page, without the words. */
function outlineOf(document: Document): string[] {
  return [...document.querySelectorAll('*')].map((element) => {
    let depth = 0;
    for (let parent = element.parentElement; parent; parent = parent.parentElement) depth++;
    return `${' '.repeat(depth)}${element.tagName.toLowerCase()} ${element.getAttributeNames().sort().join(' ')}`;
  });
}

function eventsIn(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
}
