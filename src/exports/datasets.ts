import type {ExportFormat, FieldDoc} from './context.ts';
import {COMMITMENT_COLUMNS, commitmentsCsv} from './csv/commitments.ts';
import {INITIATIVE_COLUMNS, initiativesCsv} from './csv/initiatives.ts';
import {MEASURE_COLUMNS, measuresCsv} from './csv/measures.ts';
import {MILESTONE_COLUMNS, milestonesCsv} from './csv/milestones.ts';
import {KEYS} from './json/keys.ts';
import {plansJson} from './json/plans.ts';

const KEY_DOCS: readonly FieldDoc[] = Object.entries(KEYS).map(([name, doc]) => ({name, ...doc}));

/** The open data of a portal, each by the name that `openplan export` knows it by. */
export const DATASETS = {
  plans: {
    file: 'plans.json',
    mediaType: 'application/json',
    title: {en: 'Plans', nl: 'Plannen'},
    description: {
      en: 'Everything that all plans say, texts included, and what follows from it: who is on time, what was measured last, how far each plan is.',
      nl: 'Alles wat alle plannen zeggen, met de teksten, en wat eruit volgt: wie op tijd is, wat er het laatst is gemeten, hoever elk plan is.',
    },
    exporter: plansJson,
    fields: KEY_DOCS,
  },
  initiatives: {
    file: 'initiatives.csv',
    mediaType: 'text/csv',
    title: {en: 'Initiatives', nl: 'Initiatieven'},
    description: {en: 'A line for each promise: who owns it, until when, how far it is, and what it costs.', nl: 'Een regel per belofte: wie ervan is, tot wanneer, hoever het is en wat het kost.'},
    exporter: initiativesCsv,
    fields: INITIATIVE_COLUMNS,
  },
  milestones: {
    file: 'milestones.csv',
    mediaType: 'text/csv',
    title: {en: 'Milestones', nl: 'Mijlpalen'},
    description: {en: 'A line for each step with a date, and whether it is on time.', nl: 'Een regel per stap met een datum, en of die op tijd is.'},
    exporter: milestonesCsv,
    fields: MILESTONE_COLUMNS,
  },
  measures: {
    file: 'measures.csv',
    mediaType: 'text/csv',
    title: {en: 'Measures', nl: 'Metingen'},
    description: {en: 'A line for each number that shows whether a promise works: before, now, and the target.', nl: 'Een regel per getal dat laat zien of een belofte werkt: eerst, nu en het doel.'},
    exporter: measuresCsv,
    fields: MEASURE_COLUMNS,
  },
  commitments: {
    file: 'commitments.csv',
    mediaType: 'text/csv',
    title: {en: 'Commitments, for OGP', nl: 'Beloften, voor OGP'},
    description: {
      en: 'The same promises in the columns of the Open Government Partnership, as far as a plan can fill them. What only independent reviewers can judge is not in it.',
      nl: 'Dezelfde beloften in de kolommen van het Open Government Partnership, zover een plan die kan vullen. Wat alleen onafhankelijke beoordelaars kunnen zeggen, staat er niet in.',
    },
    exporter: commitmentsCsv,
    fields: COMMITMENT_COLUMNS,
  },
} satisfies Record<string, ExportFormat>;
