import type {PlanReport, Problem} from '#checklist';
import type {Translator} from '#locales';

/** What a reporter needs to know besides the reports. */
export interface ReportContext {
  /** The day on which was judged, `YYYY-MM-DD`. */
  date: string;
  translator: Translator;
  /** Problems in `content/`. */
  content: readonly Problem[];
  /** Every plan is held to what is asked of an adopted one. */
  strict: boolean;
  /** The texts of files with problems, by path. */
  sources: ReadonlyMap<string, string>;
  /** The address of a criterion's page on the portal. */
  urlOf(criterion: string): string;
  /** Where somebody at a terminal can read more on a criterion. */
  moreOn(criterion: string): string;
  /** Where the text goes: whether it can show colours, and how many characters fit on a line. */
  terminal: {color: boolean; width: number};
}

/** Judged plans in, one document out; the same reports give the same bytes. */
export type Reporter = (reports: readonly PlanReport[], context: ReportContext) => string;
