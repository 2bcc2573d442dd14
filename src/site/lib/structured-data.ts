import {pageData} from '#exports';
import type {Translator} from '#locales';
import type {PublishableReport} from '#workspace';
import {exportsOf} from './data.ts';
import {href, planHref} from './language.ts';

/** What the page of a plan tells machines: JSON-LD by schema.org, fit for within a `<script>`. */
export function structuredData(report: PublishableReport, words: Translator): string {
  const {context} = exportsOf();
  const whole = (path: string) => (context.portal.url ? new URL(path, context.portal.url).href : path);
  const crumbs = [
    {title: words.text('site.home'), url: whole(href('/', words.language))},
    {title: words.text('site.plans'), url: whole(href('/plans/', words.language))},
    {title: report.title, url: whole(planHref(report.id))},
  ];
  return pageData({plan: report.plan, report}, crumbs, context);
}
