/** The search form: Pagefind's index behind our own form, with the whole question in the address. */

interface Sub {
  title: string;
  url: string;
  excerpt: string;
  anchor?: {element: string};
}

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: Sub[];
}

interface Pagefind {
  options(options: {excerptLength: number}): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options: {filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'>},
  ): Promise<{results: {data(): Promise<Found>}[]; filters: Record<string, Record<string, number>>}>;
}

const PAGE = 10;
const SUBS = 4;

const form = element('search', HTMLFormElement);
const query = element('query', HTMLInputElement);
const announcement = element('status', HTMLElement);
const list = element('results', HTMLOListElement);
const more = element('more', HTMLButtonElement);
const selects = [...form.querySelectorAll('select')];
const texts: Record<'none' | 'one' | 'many' | 'loading' | 'failed' | 'hint', string> = JSON.parse(form.dataset['texts'] ?? '{}');

let loading: Promise<Pagefind> | undefined;
let shown: (() => Promise<void>) | undefined;
let turn = 0;

readAddress();
if (location.search) void search();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
for (const select of selects) select.addEventListener('change', ask);
more.addEventListener('click', () => void shown?.());
addEventListener('popstate', () => {
  readAddress();
  void search();
});

function ask(): void {
  const state = new URLSearchParams();
  for (const {name, value} of [query, ...selects]) if (value.trim()) state.set(name, value.trim());
  history.pushState(null, '', `?${state}`);
  void search();
}

function readAddress(): void {
  const state = new URLSearchParams(location.search);
  query.value = state.get('q') ?? '';
  for (const select of selects) select.value = state.get(select.name) ?? '';
}

async function search(): Promise<void> {
  const mine = ++turn;
  const words = query.value.trim();
  announcement.textContent = texts.loading;
  try {
    const pagefind = await load();
    const filters = Object.fromEntries(selects.flatMap(({name, value}) => (value ? [[name, value]] : [])));
    const {results} = await pagefind.search(words || null, {filters, ...(!words && {sort: {start: 'desc'}})});
    if (mine !== turn) return;
    list.replaceChildren();
    let next = 0;
    shown = async () => {
      const batch = results.slice(next, (next += PAGE));
      const items = (await Promise.all(batch.map((result) => result.data()))).map((found) => show(found, words !== ''));
      if (mine !== turn) return;
      const focus = list.childElementCount > 0 ? items[0]?.querySelector('a') : undefined;
      list.append(...items);
      more.hidden = next >= results.length;
      focus?.focus();
    };
    await shown();
    const {length} = results;
    announcement.textContent = length === 0 ? `${texts.none}. ${texts.hint}` : length === 1 ? texts.one : texts.many.replace('{n}', String(length));
  } catch (error) {
    announcement.textContent = texts.failed;
    console.error(error);
  }
}

/** Pagefind is loaded with the first question, not before. */
function load(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${form.dataset['base'] ?? ''}/pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({excerptLength: 24});
    return pagefind;
  });
  return loading;
}

/** A plan, and under it the initiatives in which the words stand. */
function show(found: Found, withSubs: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(found.meta['title'] ?? found.url, found.url));
  const publisher = document.createElement('p');
  publisher.className = 'plan-muted';
  publisher.textContent = found.meta['publisher'] ?? '';
  item.append(heading, publisher);
  const anchored = withSubs ? found.sub_results.filter(({anchor}) => anchor) : [];
  // initiatives stand at level 3: they are what people look for
  const initiatives = anchored.filter(({anchor}) => anchor?.element === 'h3');
  const subs = (initiatives.length > 0 ? initiatives : anchored).slice(0, SUBS);
  if (subs.length === 0) item.append(marked(found.excerpt));
  for (const sub of subs) {
    const part = document.createElement('p');
    const strong = document.createElement('strong');
    strong.append(link(sub.title, sub.url));
    part.append(strong);
    item.append(part, marked(sub.excerpt));
  }
  return item;
}

function link(text: string, url: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

/** Pagefind gives excerpts as escaped HTML with marks: only those two are understood. */
function marked(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') paragraph.append(text);
    else paragraph.append(Object.assign(document.createElement('mark'), {textContent: text}));
  }
  return paragraph;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

export {};
