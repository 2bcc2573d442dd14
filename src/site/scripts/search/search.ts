import {countsFor} from './counts.ts';
import {loadEngine, type Answer} from './engine.ts';
import {chosenInForm, fillIn, showChosen, showCounts} from './filters.ts';
import {boxes, chosenList, counted, filters, form, language, lists, more, query, results, sorting, status, texts} from './page.ts';
import {addressOf, filtersOf, isSort, questionIn, sortOf, SORTS, type Choice, type Question} from './question.ts';
import {resultItem} from './result.ts';

/* The search: the question in the address, the answer on the page. */

/** So many results at a time: each costs over a kilobyte. */
const PAGE = 8;
/** Milliseconds: a pause in typing, and how long an answer may take before we say that it is on its way. */
const PAUSE = 300;
const PATIENCE = 1000;

const wide = matchMedia('(min-width: 64rem)');
const title = document.title;

let question: Question;
let answer: Answer | undefined;
/** The question whose answer is on its way: older ones come too late. */
let turn = 0;
let pause: number | undefined;
let isTyping = false;

filters.open = wide.matches;
askAddress();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({words: query.value.trim()});
});
query.addEventListener('input', () => {
  clearTimeout(pause);
  pause = window.setTimeout(typed, PAUSE);
});
for (const box of boxes) box.addEventListener('change', () => ask({chosen: chosenInForm()}));
sorting.addEventListener('change', ({target}) => {
  if (target instanceof HTMLSelectElement && isSort(target.value)) ask({sort: target.value});
});
more.addEventListener('click', () => void showMore());
filters.addEventListener('toggle', () => void (filters.open && find()));
wide.addEventListener('change', () => (filters.open = wide.matches));
addEventListener('popstate', askAddress);

/** Asks what the address asks, in the form: what the form does not know cannot be asked. */
function askAddress(): void {
  const asked = questionIn(location.search);
  clearTimeout(pause);
  isTyping = false;
  fillIn(asked);
  question = {...asked, chosen: chosenInForm()};
  showChosen(question, choose);
  void find();
}

/** Asks something else. A step of its own in the history, but for the letters of a word. */
function ask(change: Partial<Question>, isStep = true): void {
  clearTimeout(pause);
  isTyping = false;
  question = {...question, pages: 1, ...change};
  history[isStep ? 'pushState' : 'replaceState'](null, '', addressOf(question));
  showChosen(question, choose);
  void find();
}

function typed(): void {
  const words = query.value.trim();
  if (words === question.words) return;
  ask({words}, !isTyping);
  isTyping = true;
}

async function find(): Promise<void> {
  const mine = ++turn;
  const asked = question;
  const slow = setTimeout(() => (status.textContent = texts.loading), PATIENCE);
  try {
    const engine = await loadEngine(form.dataset['base'] ?? '');
    // while they are out of sight, the facets are not loaded
    if (filters.open) await engine.filters();
    const found = await engine.search(asked.words || null, {filters: filtersOf(asked, language), sort: SORTS[sortOf(asked)]});
    // what could not be loaded is not found
    if (found.results.length === 0 && !navigator.onLine) throw new Error('offline');
    const counts = filters.open ? await countsFor(asked, found, engine, language) : undefined;
    const items = await itemsOf(found, 0, asked);
    if (mine !== turn) return;
    answer = found;
    results.replaceChildren(...items);
    if (counts) showCounts(counts);
    showAnswer();
  } catch (error) {
    if (mine !== turn) return;
    answer = undefined;
    results.replaceChildren();
    showFailure();
    console.error(error);
  } finally {
    clearTimeout(slow);
  }
}

async function showMore(): Promise<void> {
  if (!answer) return;
  const [mine, from] = [turn, question.pages];
  question = {...question, pages: from + 1};
  history.replaceState(null, '', addressOf(question));
  const items = await itemsOf(answer, from, question);
  if (mine !== turn) return;
  results.append(...items);
  showAnswer();
  items[0]?.querySelector('a')?.focus();
}

/** The results of a question from a page on. */
function itemsOf({results: all}: Answer, from: number, {pages}: Question): Promise<HTMLLIElement[]> {
  return Promise.all(all.slice(from * PAGE, pages * PAGE).map(async (result) => resultItem(await result.data())));
}

function showAnswer(): void {
  const all = answer?.results.length ?? 0;
  const shown = results.childElementCount;
  filters.hidden = false;
  for (const part of [sorting, results]) part.hidden = all === 0;
  lists.hidden = all > 0;
  more.hidden = shown >= all;
  status.textContent = all === 0 ? texts.none : counted(texts.results, all) + (shown < all ? `. ${counted(texts.shown, shown)}.` : '');
  document.title = question.words ? `${question.words} – ${title}` : title;
}

function showFailure(): void {
  for (const part of [results, more, sorting]) part.hidden = true;
  lists.hidden = false;
  status.textContent = texts.failed;
}

/** Takes values away by their buttons. The focus goes to the button in the same place, or back to the words. */
function choose(chosen: Choice[]): void {
  const place = [...chosenList.querySelectorAll('button')].findIndex((button) => button === document.activeElement);
  fillIn({...question, chosen});
  ask({chosen});
  const buttons = [...chosenList.querySelectorAll('button')];
  (buttons[Math.min(place, buttons.length - 1)] ?? query).focus();
}
