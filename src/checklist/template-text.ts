/** Words that somebody left to be replaced, with where they stand: `end` is exclusive. */
export interface TemplateText {
  words: string;
  start: number;
  end: number;
}

/** Whether a text holds nothing but signs to be filled in: `…`, `???`, `---`. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Whether a text is, as a whole, the name of what ought to stand there, or what is typed to have something. */
export function isStandIn(text: string): boolean {
  return STAND_IN.test(text);
}

/** Whether one of the two is true: to ask both takes twice as long, and of most texts neither is. */
export function isBlankOrStandIn(text: string): boolean {
  return WHOLE.test(text);
}

/** The stand-ins within a text, in its order. English and Dutch ones are told from other words; signs and `TODO` in any language. */
export function templateTextIn(text: string): TemplateText[] {
  if (!mayHoldTemplateText(text)) return [];
  const isAboutDates = FORMAT.test(text);
  const found = [...text.matchAll(SIGNS), ...text.matchAll(PHRASES), ...(isAboutDates ? [] : text.matchAll(DATES))];
  return found.map(({0: words, index}) => ({words, start: index, end: index + words.length})).sort((a, b) => a.start - b.start);
}

/** Whether it is worth the while to look for stand-ins within a text. */
export function mayHoldTemplateText(text: string): boolean {
  return SIGN.test(text) || PIECE.test(text);
}

const BLANK = /^[.…?_–—-][\s.…?_–—-]*$/;

const STAND_IN =
  /^(?:titles?|title of (?:the|this|your) (?:page|plan|initiative)|(?:page|plan|initiative) title|name|text|description|untitled|sample (?:page|text)|new (?:page|plan|initiative)|test(?: test)*|asdf\w*|foo|bar|titel|titel van (?:de|deze|het|dit) (?:pagina|plan|initiatief)|paginatitel|naam|tekst|omschrijving|beschrijving|naamloos|voorbeeldtekst|nieuwe? (?:pagina|plan|initiatief))$/i;

const WHOLE = new RegExp(`${BLANK.source}|${STAND_IN.source}`, 'i');

/** What may be asked for in the brackets of a template. */
const ASKED =
  'insert|enter|add|fill in|your|name|date|number|amount|title|organi[sz]ation|agency name|description|text|xx+|vul in|invullen|uw|jouw|naam|datum|aantal|bedrag|titel|organisatie|gemeente|omschrijving|tekst';

/** After it, the sentence or the remark ends. */
const END = '(?=\\s*(?:[.;,:)\\]\\n]|$))';

const SIGNS = /\b(?:TODO|to-?do:|FIXME|TBD|TBA|tbd|X{3,}|x{3,}|20XX)\b|\bt\.b\.d\.|\bXX[-/]XX[-/]/g;

const PHRASES = new RegExp(
  [
    'lorem ipsum(?: dolor sit amet)?|dolor sit amet',
    `to be (?:determined|confirmed|announced)${END}`,
    `(?:nog )?(?:nader|nog) (?:te bepalen|in te vullen|aan te vullen)${END}`,
    `n\\.?t\\.?b\\.?${END}`,
    '(?:page |plan )?title here',
    '(?:your|uw|jouw) (?:own )?(?:text|title|name|organi[sz]ation|summary|tekst|titel|naam|organisatie|samenvatting) (?:goes )?(?:here|hier)',
    '(?:text|title|content|description|summary) goes here',
    '(?:insert|enter|type) (?:(?:a|an|the|your) )?(?:text|title|name|date|description|content|summary|link|url|image|number) here',
    'hier komt (?:de |een |uw )?(?:tekst|titel|naam|inhoud|samenvatting|omschrijving)',
    'vul hier\\b[^.!?]*\\bin',
    'tekst volgt',
  ]
    .map((phrase) => `\\b(?:${phrase})(?!\\w)`)
    .join('|')
    .concat(`|[[<](?:${ASKED})\\b[^\\][<>]*[\\]>]`),
  'gi',
);

const DATES = /\b(?:YYYY|JJJJ)-MM-DD\b|\b(?:DD|MM)([-/])(?:DD|MM)\1(?:YYYY|JJJJ)\b/g;

/** A piece of each stand-in: most texts have none, and to look for these costs a tenth of looking for all. */
const SIGN = /[[<]|XX|TODO|FIXME|TB[DA]|YYYY|JJJJ|to-?do:|xxx|tbd|t\.b\.d|[Nn]\.?[Tt]\.?[Bb]/;
const PIECE = /ipsum|it amet|be (?:det|con|ann)|volgt|bepal|vulle|\bhere|\bhier/i;

/** A text about how dates are written has the pattern for a reason. */
const FORMAT = /\b(?:formats?|formatted|notation|notatie|formaat|ISO)\b/i;
