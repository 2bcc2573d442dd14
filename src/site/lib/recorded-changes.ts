import type {FeedEntry} from '#exports';
import type {PublishableReport} from '#workspace';
import {changeSentence} from './changes.ts';
import {history} from './history.ts';
import {wordsFor} from './language.ts';
import {publisherName} from './publishers.ts';

/** What changed in the promises of a plan, as git recorded it: an entry for each version that changed one. */
export function recordedChanges({id, title, plan}: PublishableReport): FeedEntry[] {
  const words = wordsFor(plan.data.language);
  const name = words.text('changes.title');
  const {publisher} = plan.data;
  return history().versionsOf(plan).flatMap(({commit, on, changes = []}): FeedEntry[] => {
    if (changes.length === 0) return [];
    const texts = changes.map((change) => `${change.initiative ? `${change.initiative.title}: ` : ''}${changeSentence(change, words)}`);
    return [{
      id: `${id}/changes/${commit}`,
      on,
      title: `${name}: ${title}`,
      texts,
      links: [],
      language: words.language,
      path: `/plans/${id}/changes/`,
      author: publisherName(publisher, words.language),
      categories: [{term: 'changes', label: name}],
    }];
  });
}
