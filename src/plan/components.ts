/** What a component on the allow-list takes. Attribute values are literal texts. */
export interface ComponentRule {
  attributes: Record<string, {required: boolean; oneOf?: readonly string[]}>;
  /** Whether it wraps Markdown. */
  children: boolean;
  /** Whether it may stand within a sentence. */
  inline: boolean;
}

/** The components that a plan's text may use: everything else in angle brackets is refused. */
export const COMPONENTS = {
  Initiative: {attributes: {id: {required: true}}, children: false, inline: true},
  Milestones: {attributes: {of: {required: true}}, children: false, inline: false},
  Measure: {attributes: {of: {required: true}, name: {required: true}}, children: false, inline: false},
  Callout: {attributes: {kind: {required: true, oneOf: ['note', 'warning', 'question']}}, children: true, inline: false},
  Figure: {attributes: {src: {required: true}, alt: {required: true}}, children: true, inline: false},
  Quote: {attributes: {by: {required: true}}, children: true, inline: false},
  Timeline: {attributes: {}, children: false, inline: false},
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}
