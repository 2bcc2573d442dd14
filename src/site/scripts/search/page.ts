import type {searchTexts} from '../../lib/search-texts.ts';

/* The parts of the page that the search works with. */

export const form = element('search', HTMLFormElement);
export const query = element('query', HTMLInputElement);
export const sorting = element('sorting', HTMLLabelElement);
export const filters = element('filters', HTMLDetailsElement);
export const filtersChosen = element('filters-chosen', HTMLElement);
export const status = element('status', HTMLElement);
export const chosenList = element('chosen', HTMLUListElement);
export const results = element('results', HTMLOListElement);
export const more = element('more', HTMLButtonElement);
export const lists = element('lists', HTMLElement);
export const boxes = [...filters.querySelectorAll('input')];

export const texts: ReturnType<typeof searchTexts> = JSON.parse(form.dataset['texts'] ?? '{}');
export const region = form.dataset['region'];
export const language = document.documentElement.lang;

/** What a value is called in the form; its own name when it is not there. */
export function labelOf(facet: string, value: string): string {
  return boxes.find((box) => box.name === facet && box.value === value)?.nextElementSibling?.textContent ?? value;
}

/** A text with its values filled in. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A text about a number, in the form that the language has for it. */
export function counted(forms: Record<string, string>, n: number): string {
  return fill(forms[new Intl.PluralRules(region).select(n)] ?? forms['other'] ?? '', {n: numberText(n)});
}

export function numberText(n: number): string {
  return new Intl.NumberFormat(region).format(n);
}

export function dateText(day: string): string {
  return new Intl.DateTimeFormat(region, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(Date.parse(day));
}

/** An element with words or other elements in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string>, ...children: (string | Node)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}
