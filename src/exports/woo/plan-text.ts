import {CORE_SCHEMA, dump} from 'js-yaml';
import {pageOf} from '../addresses.ts';
import type {ExportContext, PublishedPlan} from '../context.ts';
import {inOrder} from '../json/plans.ts';
import {markdownOf} from '../markdown.ts';
import {textIn} from '../texts.ts';

/** A plan as one plain text: its title and publisher, its fields as YAML, and its story as Markdown. Comments between the fields are not in it. */
export function planText({plan}: PublishedPlan, context: ExportContext): string {
  const {id, data, files, stories} = plan;
  const [file] = files;
  const parts = [
    `${data.title}\n${textIn(context.publishers.get(data.publisher)?.name ?? {en: data.publisher}, data.language)}\n${pageOf(context, id)}`,
    dump(inOrder(data), {schema: CORE_SCHEMA, lineWidth: 100, noRefs: true, skipInvalid: true}),
    file ? markdownOf(file) : '',
    ...[...stories].map(([initiative, story]) => `${initiative}\n\n${markdownOf(story.file).trim()}`),
  ];
  return `${parts.map((part) => part.trim()).filter(Boolean).join('\n\n')}\n`.toWellFormed();
}
