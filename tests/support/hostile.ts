import {stringify} from 'yaml';
import {z} from 'zod';
import {planSchema} from '#plan';

/** A text that tries all at once: elements, attributes, code, addresses, and a change of writing direction. */
export const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> {process.exit()} javascript:alert(1) \u202Egnp.exe\u2066';

/** The same words without anything that a parser could take for more than words. */
export const HARMLESS = disarm(HOSTILE);

function disarm(text: string): string {
  return text.replace(/[^\w ]/g, 'x');
}

/** A plan that fills in every field there is: free texts with `text`, addresses with `url`. */
export function fullPlan(text: string, url: string): string {
  const schema = z.toJSONSchema(planSchema, {io: 'input'});
  const data = {...mappingOf(schema), title: text, publisher: 'riverton', language: 'en', status: 'adopted'};
  return `---\n${stringify(data, {lineWidth: 0})}---\n\n${bodyWith(text, url)}`;

  function mappingOf({properties = {}}: Schema): Record<string, unknown> {
    return Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, valueOf(field)]));
  }

  function valueOf(field: Schema | boolean): unknown {
    if (typeof field === 'boolean') return text;
    if (field.anyOf) return valueOf(field.anyOf[0] ?? true);
    if (field.enum) return field.enum[0];
    if (field.type === 'array') return [field.items ?? true].flat().map(valueOf);
    if (field.type === 'object') return field.properties ? mappingOf(field) : {fast: [text]};
    if (field.type === 'boolean') return true;
    if (field.type === 'number' || field.type === 'integer') return 3;
    if (field.format === 'date') return '2026-03-01';
    if (field.format === 'uri') return url;
    if (field.format === 'email') return 'harbour@riverton.example';
    return field.pattern ? 'riverton' : text;
  }
}

type Schema = z.core.JSONSchema.BaseSchema;

/** Markdown of every kind around `text`, which is escaped as an author would have to. */
function bodyWith(text: string, url: string): string {
  const words = text.replace(/[<{\\`*_[\]|]/g, '\\$&');
  const quoted = text.replaceAll('"', '&quot;');
  return `
${words} [${words}](<${url.replace(/[<>]/g, '\\$&')}> "${quoted}") and \`${text}\`[^1].

![${words}](quay.png "${quoted}")

[^1]: ${words}

# Origin

## ${words}

- ${words}

| ${words} | b |
|---:|---|
| [${words}](<${url.replace(/[<>]/g, '\\$&')}>) | ${words} |

\`\`\`html title=${quoted}
${text}
\`\`\`

<Callout kind="warning">
  ${words}
</Callout>

<Quote by='${text}'>
  ${words}
</Quote>

<Figure src="quay.png" alt='${text}'>
  ${words}
</Figure>

<Timeline />

# ${words}

${words}
`;
}
