import {definePointCriterion} from '../criterion.ts';
import {BLANK} from '../paste.ts';
import {isWooCategory} from '../woo-categories.ts';

export const transparencyWoo = definePointCriterion('transparency', {
  id: 'transparency-woo',
  level: 'could',
  title: 'Woo category',
  asks: 'A Dutch publisher names the information category of the Woo.',
  why: 'The Woo, the Dutch Open Government Act, lists kinds of information that governments publish unasked. With the category, people and the national index find all of one kind.',
  how: 'Look the category up in the TOOI list “Woo informatiecategorieën” on standaarden.overheid.nl and copy its address. What fits none takes the one for article 3.1.',
  source: [{id: 'Woo', part: '3.3'}],
  messages: {
    missing: 'Missing `wooCategory` of “{name}”, expected the TOOI address of an information category of the Woo',
    unknown: 'Unexpected `wooCategory` of “{name}”, expected the TOOI address of an information category of the Woo',
  },
  applies: ({plan}, {publishers}) => publishers.get(plan.data.publisher)?.country === 'NL',
  *check({initiative: {wooCategory}, path, name}) {
    const field = [...path, 'wooCategory'];
    const values = {name};
    const add = {wooCategory: `https://identifier.overheid.nl/tooi/def/thes/kern/c_${BLANK}`};
    if (!wooCategory) return yield {message: 'missing', values, field, paste: {in: path, add}};
    if (!isWooCategory(wooCategory)) return yield {message: 'unknown', values, field};
    yield {evidence: field};
  },
});
