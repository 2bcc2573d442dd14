import {textIn} from '#workspace';
import {publishedPlans} from './plans.ts';
import {workspace} from './workspace.ts';

/** The name of a publisher in `language`; its id when nothing is known of it. */
export function publisherName(id: string, language: string): string {
  return textIn(workspace().publishers.get(id)?.name ?? {}, language) || id;
}

/** Every publisher of a plan, and those in `content/publishers` that have none yet. */
export function publisherIds(): string[] {
  return [...new Set([...workspace().publishers.keys(), ...publishedPlans().map(({plan}) => plan.data.publisher)])];
}
