import {z} from 'zod';

/*
 * The kinds of value that a plan's fields take. All are optional: what is missing is the checklist's to say.
 * The sentence given to each is its documentation: it stands in the JSON Schema and in editors.
 */

/** One line or a YAML block of text. */
export const text = (doc: string) => z.string().describe(doc).optional();

/** A day, `YYYY-MM-DD`, that the calendar has. */
export const date = (doc: string) => z.iso.date().describe(doc).optional();

/** An address on the web: `https://…`, or `http://…` for the few that have no other. */
export const url = (doc: string) => z.url({protocol: /^https?$/, hostname: /./}).describe(doc).optional();

/** An address that nobody on the way can read along with or change. */
export const secureUrl = (doc: string) => z.url({protocol: /^https$/, hostname: /./}).describe(doc).optional();

export const email = (doc: string) => z.email().describe(doc).optional();

export const number = (doc: string) => z.number().describe(doc).optional();

/** A whole number, zero or more. */
export const count = (doc: string) => z.int().nonnegative().describe(doc).optional();

export const flag = (doc: string) => z.boolean().describe(doc).optional();

/** Lower case words with hyphens: what can stand in a web address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = (doc: string) => z.string().regex(ID_PATTERN, {error: 'expected-id'}).describe(doc).optional();

export const oneOf = <const Values extends readonly string[]>(values: Values, doc: string) =>
  z.enum(values).describe(doc).optional();

/** A mapping that takes just these keys. */
export const mapping = <Shape extends z.ZodRawShape>(shape: Shape, doc: string) => z.strictObject(shape).describe(doc).optional();

/** A list of mappings that take just these keys. */
export const listOf = <Shape extends z.ZodRawShape>(shape: Shape, doc: string) =>
  z.array(z.strictObject(shape)).describe(doc).optional();

export const listOfIds = (doc: string) => z.array(z.string().regex(ID_PATTERN, {error: 'expected-id'})).describe(doc).optional();

/** A channel that anyone can reach. */
export const contact = (doc: string) =>
  mapping(
    {
      name: text('The team or desk to ask for.'),
      role: text('The role of who answers, not a person’s name.'),
      email: email('An address that the team reads, not a person’s own.'),
      url: url('A page with a form or the ways to get in touch.'),
    },
    doc,
  );

export const linkShape = {
  title: text('What is behind the link, in words.'),
  url: url('The address.'),
};
export const links = (doc: string) => listOf(linkShape, doc);

/** Pages that prove a claim. */
export const evidence = (doc: string) => listOf({...linkShape, on: date('The day it was published.')}, doc);

export const KINDS_OF_PEOPLE = ['internal', 'citizens', 'civil-society', 'business', 'academia', 'media', 'government'] as const;
export const CHANNELS = ['survey', 'workshop', 'hearing', 'panel', 'online', 'street', 'letter', 'social-media', 'other'] as const;
export const SETTINGS = ['online', 'in-person', 'mixed'] as const;

/** How many contributions came in, and what became of them. */
export const responseCounts = {
  received: count('How many ideas or responses came in.'),
  adopted: count('How many of them changed the plan.'),
  partly: count('How many of them changed the plan in part.'),
  declined: count('How many of them did not change the plan.'),
  open: count('How many of them still wait for an answer.'),
  url: url('The page where each can be read with its answer.'),
};

export const partner = {
  name: text('The organisation or group.'),
  kind: oneOf(KINDS_OF_PEOPLE, 'What kind of partner it is.'),
  role: text('What the partner does in the initiative.'),
  brings: text('What the partner brings: people, data, rooms, money.'),
};
