import {suggest} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {referencesOf} from '../references.ts';

export const references = defineCriterion({
  id: 'references',
  point: 'plan',
  level: 'must',
  title: 'References that lead somewhere',
  asks: 'The publisher, themes, lenses, plans and initiatives that the plan refers to exist.',
  why: 'Who follows a reference to nothing stops there. And a plan whose publisher or theme nobody knows is missing from the lists where people look for it.',
  how: 'Compare the id with the one of what you mean: a letter is easily lost. Make the file of a new publisher before its first plan.',
  source: [],
  messages: {
    publisher: 'Unexpected `publisher`: {id}, expected a publisher that has a file: make content/publishers/{id}.yaml with its name',
    'publisher-suggest': 'Unexpected `publisher`: {id}, did you mean {suggestion}? Expected the name of a file in content/publishers/',
    'publisher-folder': 'Unexpected `publisher`: {id}, expected {folder}, in whose folder the plan stands: move the file, or change the publisher',
    theme: 'Unexpected theme {id} of “{name}”, expected an id under `themes` in content/portal.yaml',
    'theme-suggest': 'Unexpected theme {id} of “{name}”, did you mean {suggestion}?',
    lens: 'Unexpected lens {id} of “{name}”, expected the name of a file in content/lenses/',
    'lens-suggest': 'Unexpected lens {id} of “{name}”, did you mean {suggestion}?',
    'lens-value': 'Unexpected value {id} of lens {lens} of “{name}”, expected an id in content/lenses/{lens}.yaml',
    'lens-value-suggest': 'Unexpected value {id} of lens {lens} of “{name}”, did you mean {suggestion}?',
    original: 'Unexpected `translationOf`: {id}, expected the id of another plan, such as publisher/plan',
    'original-suggest': 'Unexpected `translationOf`: {id}, did you mean {suggestion}? Expected the id of another plan',
    'previous-plan': 'Unexpected `plan` under `previousPlan`: {id}, expected the id of another plan, or an address that starts with https://',
    'previous-plan-suggest':
      'Unexpected `plan` under `previousPlan`: {id}, did you mean {suggestion}? Expected the id of another plan, or an address that starts with https://',
    initiative: 'Unexpected `{key}` of “{name}”: {id}, expected the id of an initiative in this plan',
    'initiative-suggest': 'Unexpected `{key}` of “{name}”: {id}, did you mean {suggestion}? Expected the id of an initiative in this plan',
    component: 'Unexpected `{key}` of `<{name}>`: {id}, expected the id of an initiative in this plan',
    'component-suggest': 'Unexpected `{key}` of `<{name}>`: {id}, did you mean {suggestion}? Expected the id of an initiative in this plan',
    measure: 'Unexpected `name` of `<Measure>`: {id}, expected the name of a measure of “{name}”',
    'measure-suggest': 'Unexpected `name` of `<Measure>`: {id}, did you mean {suggestion}? Expected the name of a measure of “{name}”',
  },
  *check(plan, context) {
    const [folder = ''] = plan.id.split('/');
    for (const {kind, id, known, isUncertain, field, at, values} of referencesOf(plan, context)) {
      if (kind === 'publisher' && known.has(id) && id !== folder) yield {message: 'publisher-folder', values: {id, folder}, field};
      else if (isUncertain || known.has(id)) yield {evidence: at ?? field};
      else {
        const suggestion = suggest(id, [...known]);
        yield {message: suggestion ? `${kind}-suggest` : kind, values: {...values, id, suggestion}, field, at};
      }
    }
  },
});
