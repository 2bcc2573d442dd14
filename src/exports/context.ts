import type {PlanReport} from '#checklist';
import type {Plan, Point, PublisherData} from '#plan';
import type {EventText} from './events/words.ts';

/** A text for each language, by its code. */
export type Texts = Readonly<Record<string, string>>;

/** A plan that the portal shows, with what the checklist says of it. */
export interface PublishedPlan {
  plan: Plan;
  report: PlanReport;
}

/** What an exporter needs to know besides the plans. */
export interface ExportContext {
  /** The day on which was judged, `YYYY-MM-DD`. */
  date: string;
  /** The version of Openplan. */
  version: string;
  portal: {
    name: Texts;
    description: Texts;
    /** Where the portal is published, without a slash at the end. */
    url?: string;
    /** The first is the default. */
    languages: readonly string[];
    operator: {name?: string; email?: string; url?: string};
    repository?: string;
  };
  publishers: ReadonlyMap<string, ExportPublisher>;
  themes: ReadonlyMap<string, Texts>;
  /** The words for a plan in `language`, BCP 47: in the portal's default language where the portal does not speak it. */
  words(language: string): ExportWords;
}

export type ExportPublisher = Omit<PublisherData, 'name'> & {name: Texts};

/** What exports say in words of ours. The translator can say it all. */
export interface ExportWords {
  text(key: ExportText, values?: Record<string, string | number | undefined>): string;
  /** `2026-03-01` as people write it: 1 March 2026. */
  date(iso: string): string;
}

/** Keys of the interface's texts. */
export type ExportText = `point.${Point}` | EventText;

/** Plans in, one document out; the same plans give the same bytes. */
export type Exporter = (plans: readonly PublishedPlan[], context: ExportContext) => string;

/** A format of open data, as the portal serves it under `/data/` and `openplan export` writes it. */
export interface ExportFormat {
  /** The name of the file: `plans.json`. */
  file: string;
  /** As IANA knows it: `text/csv`. */
  mediaType: string;
  title: Texts;
  description: Texts;
  exporter: Exporter;
  /** What stands in it: columns of a table, keys of a document. */
  fields: readonly FieldDoc[];
}

/** What a column or a key means. */
export interface FieldDoc {
  name: string;
  title: Texts;
  description: Texts;
}
