import type {Followed, PublishedPlan} from '#exports';
import type {LanguageCode} from '#locales';
import {textIn, type PublishableReport, type Workspace} from '#workspace';
import {defaultLanguage} from './language.ts';
import {plansOnce} from './plans.ts';
import {publisherName} from './publishers.ts';
import {recordedChanges} from './recorded-changes.ts';
import {workspace} from './workspace.ts';

/** The portal as something to follow: each plan once, in `language` where there is such a version. */
export function followedPortal(language: LanguageCode): Followed {
  const title = textIn(workspace().portal.name, language);
  return {path: pathIn(language, '/'), title, language, plans: plansIn(language)};
}

/** A publisher as something to follow, also while it has no plan yet. */
export function followedPublisher(id: string, language: LanguageCode): Followed {
  const title = `${publisherName(id, language)} – ${textIn(workspace().portal.name, language)}`;
  const plans = plansIn(language).filter(({plan}) => plan.data.publisher === id);
  return {path: pathIn(language, `/publishers/${id}/`), title, language, plans};
}

/** A plan as something to follow, in its own language. */
export function followedPlan(report: PublishableReport): Followed {
  const {language, publisher} = report.plan.data;
  return {path: `/plans/${report.id}/`, title: `${report.title} – ${publisherName(publisher, language)}`, language, plans: [toPublished(report)], more: recordedChanges(report)};
}

// Every publisher asks for them.
const known = new WeakMap<Workspace, Map<LanguageCode, PublishedPlan[]>>();

function plansIn(language: LanguageCode): PublishedPlan[] {
  const here = workspace();
  const byLanguage = known.get(here) ?? new Map<LanguageCode, PublishedPlan[]>();
  const plans = byLanguage.get(language) ?? plansOnce(language).map(toPublished);
  known.set(here, byLanguage.set(language, plans));
  return plans;
}

function toPublished(report: PublishableReport): PublishedPlan {
  return {plan: report.plan, report};
}

function pathIn(language: LanguageCode, path: string): string {
  return language === defaultLanguage() ? path : `/${language}${path}`;
}
