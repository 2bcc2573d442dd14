import type {Counts} from './engine.ts';
import {boxes, chosenList, fill, filters, filtersChosen, labelOf, make, numberText, query, sorting, texts} from './page.ts';
import {sortOf, type Choice, type Question} from './question.ts';

/** The values that are chosen in the form. */
export function chosenInForm(): Choice[] {
  return boxes.filter(({checked}) => checked).map(({name, value}) => [name, value]);
}

/** Puts a question from the address into the form. What the form does not have is left out of it. */
export function fillIn({words, chosen}: Question): void {
  query.value = words;
  for (const box of boxes) {
    box.checked = chosen.some(([facet, value]) => facet === box.name && value === box.value);
    const group = box.closest('details');
    if (box.checked && group) group.open = true;
  }
}

/** Shows what is chosen: how many, each to be taken away again, and the order. */
export function showChosen(question: Question, choose: (chosen: Choice[]) => void): void {
  const {chosen} = question;
  filtersChosen.textContent = chosen.length > 0 ? ` (${numberText(chosen.length)})` : '';
  const buttons = chosen.map(([facet, value]) => chip(facet, value, () => choose(chosen.filter((choice) => choice[0] !== facet || choice[1] !== value))));
  const clear = make('button', {type: 'button'}, texts.clear);
  clear.addEventListener('click', () => choose([]));
  chosenList.replaceChildren(...[...buttons, ...(chosen.length > 1 ? [clear] : [])].map((button) => make('li', {}, button)));
  chosenList.hidden = chosen.length === 0;
  const select = sorting.querySelector('select');
  const relevance = select?.options[0];
  if (select && relevance) {
    relevance.disabled = !question.words;
    select.value = sortOf(question);
  }
}

/** Shows how many results each value would give. What would give none is not offered, unless the reader is on it. */
export function showCounts(counts: Counts): void {
  for (const box of boxes) {
    const n = counts[box.name]?.[box.value] ?? 0;
    const label = box.closest('label');
    const number = label?.querySelector('small');
    if (!label || !number) continue;
    number.textContent = numberText(n);
    label.hidden = n === 0 && !box.checked && box !== document.activeElement;
  }
  for (const group of filters.querySelectorAll('details')) group.hidden = !group.querySelector('label:not([hidden])');
}

function chip(facet: string, value: string, remove: () => void): HTMLButtonElement {
  const label = labelOf(facet, value);
  const button = make('button', {type: 'button', 'aria-label': fill(texts.remove, {filter: label})}, label);
  button.addEventListener('click', remove);
  return button;
}
