import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {changeParts, standingParts} from './found.ts';
import {mark} from './mark.ts';
import {overview} from './overview.ts';
import type {Part} from './part.ts';
import {personPart} from './person.ts';
import {pointsPart} from './points.ts';
import {POLICY, STYLE} from './style.ts';
import {uncheckedPart} from './unchecked.ts';
import {waivedPart} from './waived.ts';
import {headline} from '../headline.ts';
import {shownOf} from '../shown.ts';
import type {ReportContext, Reporter} from '../context.ts';

/** The report as a page that needs nothing else: no script, no picture, no address but those it links to. */
export const html: Reporter = (reports, context) => {
  const {translator, date, version} = context;
  const shown = shownOf(reports, context);
  const parts = [
    ...pointsPart(shown, context),
    ...(context.base ? changeParts(shown, context, context.base) : standingParts(shown, context)),
    ...waivedPart(reports, context),
    ...personPart(shown, context),
    uncheckedPart(reports, context),
  ];
  const title = `${translator.text('found.title')}, ${translator.date(date)}`;
  const page = h('html', {lang: translator.language}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: POLICY}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('meta', {name: 'color-scheme', content: 'light dark'}),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [
      h('header', {className: 'bar'}, [h('div', {className: 'wrap'}, [mark(), h('p', `Openplan ${version}`), h('p', translator.date(date))])]),
      h('main', {className: 'wrap'}, [h('h1', inParts(headline(shown, context))), ...overview(reports, context), contents(parts, context), ...parts.map((part) => section(part, context))]),
      h('footer', [h('p', {className: 'wrap'}, translator.text('site.made-with'))]),
    ]),
  ]);
  return `${toHtml({type: 'root', children: [{type: 'doctype'}, page]}, {upperDoctype: true})}\n`;
};

/** A headline breaks between its parts rather than within one. */
function inParts(text: string): (Element | string)[] {
  const [first = '', ...others] = text.split(' · ');
  return [first, ...others.flatMap((part) => [' · ', h('span', {className: 'whole'}, part)])];
}

function contents(parts: readonly Part[], context: ReportContext): Element {
  const links = parts.map(({id, title, count}) => h('li', [h('a', {href: `#${id}`}, title), ...countOf(count, context)]));
  return h('nav', {ariaLabel: context.translator.text('plan.contents')}, [h('ul', {className: 'contents'}, links)]);
}

function section({id, title, count, content}: Part, context: ReportContext): Element {
  return h('section', {ariaLabelledBy: id}, [h('h2', {id}, [title, ...countOf(count, context)]), ...content]);
}

function countOf(count: number | undefined, {translator}: ReportContext): ElementContent[] {
  return count === undefined ? [] : [{type: 'text', value: ' '}, h('span', {className: 'count'}, translator.number(count))];
}
