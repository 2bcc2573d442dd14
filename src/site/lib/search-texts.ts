import type {TextKey, Translator} from '#locales';
import {POINTS} from '#plan';

/** What the script of the search says, with `{name}` where it fills something in: it has no translator. */
export function searchTexts(words: Translator) {
  return {
    none: `${words.text('search.results', {n: 0})}. ${words.text('search.none-hint')}`,
    results: counted('search.results', words),
    shown: counted('search.shown', words),
    loading: words.text('search.loading'),
    failed: words.text('search.failed'),
    remove: words.text('search.remove', {filter: '{filter}'}),
    clear: words.text('search.clear'),
    plan: words.text('point.plan'),
    places: placesOf(words),
    owner: words.text('initiative.owner'),
    overdue: words.text('states.late'),
    next: words.text('promises.next', {title: '{title}', date: '{date}'}),
    closes: words.text('say.open', {date: '{date}'}),
  };
}

/** What the places on the page of a plan are called, by their anchors. */
function placesOf(words: Translator): Record<string, string> {
  return {...Object.fromEntries(POINTS.map((point) => [point, words.text(`point.${point}`)])), more: words.text('plan.more'), previous: words.text('plan.previous')};
}

/** A text for each plural form that the language has, by its name as `Intl` knows it. */
function counted(key: TextKey, words: Translator): Record<string, string> {
  const rules = new Intl.PluralRules(words.language);
  const numbers = [...Array.from({length: 200}, (_, n) => n + 1), 1_000_000];
  return Object.fromEntries(numbers.reverse().map((n) => [rules.select(n), words.text(key, {n}).replace(words.number(n), '{n}')]));
}
