import type {Texts} from '../context.ts';

/** What each key of `plans.json` means. The JSON Schema says it in English, the page about the data in each language. */
export const KEYS = {
  version: {
    title: {en: 'Version of the format', nl: 'Versie van het formaat'},
    description: {en: 'The version of this format: 1. Keys are only ever added to it.', nl: 'De versie van dit formaat: 1. Er komen alleen sleutels bij.'},
  },
  generator: {
    title: {en: 'Made by', nl: 'Gemaakt door'},
    description: {en: 'The program that wrote the file, with its version.', nl: 'Het programma dat het bestand schreef, met zijn versie.'},
  },
  date: {
    title: {en: 'Day', nl: 'Dag'},
    description: {en: 'The day on which was judged what is late.', nl: 'De dag waarop is beoordeeld wat te laat is.'},
  },
  portal: {
    title: {en: 'Portal', nl: 'Portaal'},
    description: {en: 'The name of the portal for each language, and its address when it is known.', nl: 'De naam van het portaal per taal, en het adres als dat bekend is.'},
  },
  publishers: {
    title: {en: 'Publishers', nl: 'Uitgevers'},
    description: {en: 'The governments of these plans, by the id that `plan.publisher` gives.', nl: 'De overheden van deze plannen, bij de id die in `plan.publisher` staat.'},
  },
  themes: {
    title: {en: 'Themes', nl: 'Thema’s'},
    description: {en: 'The name for each language of the themes that initiatives carry, by their id.', nl: 'De naam per taal van de thema’s die initiatieven dragen, bij hun id.'},
  },
  plans: {
    title: {en: 'Plans', nl: 'Plannen'},
    description: {en: 'One object for each plan, by id. The file of one plan holds just that object.', nl: 'Een object per plan, op id. Het bestand van één plan bevat alleen dat object.'},
  },
  'plans[].id': {
    title: {en: 'Id of the plan', nl: 'Id van het plan'},
    description: {en: 'Publisher and plan, such as riverton/2026. It never changes.', nl: 'Uitgever en plan, zoals oeverdam/2026. Hij verandert nooit.'},
  },
  'plans[].page': {
    title: {en: 'Page', nl: 'Pagina'},
    description: {en: 'The address of the plan on the portal; a path when nobody said where the portal is published.', nl: 'Het adres van het plan op het portaal; een pad als niet bekend is waar het portaal staat.'},
  },
  'plans[].source': {
    title: {en: 'Source file', nl: 'Bronbestand'},
    description: {en: 'The file of the plan in its repository.', nl: 'Het bestand van het plan in zijn repository.'},
  },
  'plans[].plan': {
    title: {en: 'What the plan says', nl: 'Wat het plan zegt'},
    description: {
      en: 'All fields of the plan, by the keys of the plan format, its licence among them. Initiatives that have a file of their own stand among the others.',
      nl: 'Alle velden van het plan, met de sleutels van het planformaat; ook de licentie. Initiatieven met een eigen bestand staan tussen de andere.',
    },
  },
  'plans[].body': {
    title: {en: 'Text', nl: 'Tekst'},
    description: {en: 'The text below the fields, as Markdown (MDX).', nl: 'De tekst onder de velden, als Markdown (MDX).'},
  },
  'plans[].stories': {
    title: {en: 'Stories', nl: 'Verhalen'},
    description: {
      en: 'The text of each initiative that has a file of its own, as Markdown, by the id of the initiative. Only in plans that are a folder.',
      nl: 'De tekst van elk initiatief met een eigen bestand, als Markdown, bij de id van het initiatief. Alleen in plannen die een map zijn.',
    },
  },
  'plans[].derived': {
    title: {en: 'What follows from it', nl: 'Wat eruit volgt'},
    description: {en: 'What the plan does not say itself, but what follows from what it says. Leave it out when you write such a file.', nl: 'Wat het plan niet zelf zegt, maar wat eruit volgt. Laat het weg als u zo’n bestand schrijft.'},
  },
  'plans[].derived.date': {
    title: {en: 'Day', nl: 'Dag'},
    description: {en: 'The day on which the plan was judged: of a closed plan at most the last day of its period.', nl: 'De dag waarop het plan is beoordeeld: bij een afgesloten plan hoogstens de laatste dag van zijn periode.'},
  },
  'plans[].derived.status': {
    title: {en: 'Status of the plan', nl: 'Status van het plan'},
    description: {en: 'Where the plan is in its life; a draft when it does not say.', nl: 'Waar het plan staat; een concept als het dat niet zegt.'},
  },
  'plans[].derived.points': {
    title: {en: 'Grades', nl: 'Oordelen'},
    description: {
      en: 'How far the plan is on each of the five points: absent, intention (something it must have is missing), met, exemplary.',
      nl: 'Hoever het plan is op elk van de vijf punten: absent (ontbreekt), intention (voornemen: iets wat moet, ontbreekt), met (gehaald), exemplary (voorbeeldig).',
    },
  },
  'plans[].derived.initiatives': {
    title: {en: 'Initiatives', nl: 'Initiatieven'},
    description: {en: 'One object for each initiative, in the order of the points and of the plan.', nl: 'Een object per initiatief, in de volgorde van de punten en van het plan.'},
  },
  'plans[].derived.initiatives[].point': {
    title: {en: 'Point', nl: 'Punt'},
    description: {en: 'The point under which the initiative stands.', nl: 'Het punt waaronder het initiatief staat.'},
  },
  'plans[].derived.initiatives[].id': {
    title: {en: 'Id of the initiative', nl: 'Id van het initiatief'},
    description: {en: 'Its id, when it has one.', nl: 'De id, als het er een heeft.'},
  },
  'plans[].derived.initiatives[].page': {
    title: {en: 'Page', nl: 'Pagina'},
    description: {en: 'The address of the initiative on the portal.', nl: 'Het adres van het initiatief op het portaal.'},
  },
  'plans[].derived.initiatives[].status': {
    title: {en: 'Status of the initiative', nl: 'Status van het initiatief'},
    description: {en: 'The status in the latest update that gives one.', nl: 'De status in de laatste update die er een geeft.'},
  },
  'plans[].derived.initiatives[].overdue': {
    title: {en: 'Overdue', nl: 'Te laat'},
    description: {
      en: 'Whether a milestone is overdue, or the last day is over while the initiative is neither complete nor cancelled.',
      nl: 'Of een mijlpaal te laat is, of de laatste dag voorbij is terwijl het initiatief niet af of gestopt is.',
    },
  },
  'plans[].derived.initiatives[].milestones': {
    title: {en: 'Milestones', nl: 'Mijlpalen'},
    description: {en: 'One object for each milestone, in the order of the plan.', nl: 'Een object per mijlpaal, in de volgorde van het plan.'},
  },
  'plans[].derived.initiatives[].milestones[].id': {
    title: {en: 'Id of the milestone', nl: 'Id van de mijlpaal'},
    description: {en: 'Its id, when it has one.', nl: 'De id, als die er is.'},
  },
  'plans[].derived.initiatives[].milestones[].state': {
    title: {en: 'State of the milestone', nl: 'Stand van de mijlpaal'},
    description: {en: 'done, due, overdue, undated (no date was promised) or cancelled.', nl: 'done (gehaald), due (komt nog), overdue (te laat), undated (geen datum beloofd) of cancelled (gestopt).'},
  },
  'plans[].derived.initiatives[].measures': {
    title: {en: 'Measures', nl: 'Metingen'},
    description: {en: 'One object for each measure, in the order of the plan.', nl: 'Een object per meting, in de volgorde van het plan.'},
  },
  'plans[].derived.initiatives[].measures[].name': {
    title: {en: 'Name of the measure', nl: 'Naam van de meting'},
    description: {en: 'What is measured.', nl: 'Wat er gemeten wordt.'},
  },
  'plans[].derived.initiatives[].measures[].latest': {
    title: {en: 'Latest observation', nl: 'Laatste waarneming'},
    description: {en: 'The observation with the latest day.', nl: 'De waarneming met de laatste dag.'},
  },
} satisfies Record<string, {title: Texts; description: Texts}>;

export type Key = keyof typeof KEYS;
