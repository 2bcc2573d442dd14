import {defineCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {isOutside} from '../outside.ts';
import {BLANK} from '../paste.ts';

export const originContributors = defineCriterion({
  id: 'origin-contributors',
  point: 'origin',
  level: 'must',
  title: 'Who helped to write it',
  asks: 'At least one internal discipline and one group from outside helped to write the plan.',
  why: 'A plan made by one department promises what suits that department. People from outside see what is missing.',
  how: 'List in `contributors` who worked on the text: colleagues with their discipline, and groups such as residents, associations or businesses.',
  source: [{id: 'D', part: '1a'}],
  messages: {
    missing: 'Missing `contributors` under `origin`, expected at least one internal discipline and one group from outside',
    'missing-kind': 'Missing `kind` of contributor “{name}”, expected internal or the kind of group from outside',
    'missing-discipline': 'Missing `discipline` of contributor “{name}”, expected what they know about, such as records or finance',
    'missing-internal': 'Missing an internal contributor in `contributors`, expected at least one with its discipline',
    'missing-outside': 'Missing a contributor from outside in `contributors`, expected at least one group, such as citizens or business',
  },
  *check({data}) {
    const list = ['origin', 'contributors'];
    const contributors = (data.origin?.contributors ?? []).map((contributor, index) => ({
      ...contributor,
      path: [...list, index],
      values: {name: nameOf(index, contributor.name, contributor.discipline)},
    }));
    const internalBlank = {name: BLANK, kind: 'internal', discipline: BLANK};
    const outsideBlank = {name: BLANK, kind: 'citizens'};
    if (contributors.length === 0) return yield {message: 'missing', field: list, paste: {in: list, add: [internalBlank, outsideBlank]}};

    const internal = contributors.find(({kind}) => kind === 'internal');
    const expert = contributors.find(({kind, discipline}) => kind === 'internal' && discipline);
    const outside = contributors.find(isOutside);
    if (expert && outside) {
      yield {evidence: expert.path};
      return yield {evidence: outside.path};
    }
    if (internal && !expert) {
      const {path, values} = internal;
      yield {message: 'missing-discipline', values, field: [...path, 'discipline'], paste: {in: path, add: {discipline: BLANK}}};
    }
    // Whoever has no kind may be just the one that is missed.
    const unknown = internal && outside ? [] : contributors.filter(({kind}) => !kind);
    for (const {path, values} of unknown) {
      const paste = {in: path, add: {kind: outside ? 'internal' : 'citizens'}};
      yield {message: 'missing-kind', values, field: [...path, 'kind'], paste};
    }
    if (unknown.length > 0) return;
    if (!internal) yield {message: 'missing-internal', field: list, paste: {in: list, add: [internalBlank]}};
    if (!outside) yield {message: 'missing-outside', field: list, paste: {in: list, add: [outsideBlank]}};
  },
});
