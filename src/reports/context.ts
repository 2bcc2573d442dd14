import type {ChecklistSettings, Change, Comparison, PlanReport, Problem} from '#checklist';
import type {Translator} from '#locales';
import type {Range} from '#plan';

/** What a reporter needs to know besides the reports. */
export interface ReportContext {
  /** The version of Openplan. */
  version: string;
  /** The day on which was judged, `YYYY-MM-DD`. */
  date: string;
  translator: Translator;
  /** Problems in `content/`. */
  content: readonly Problem[];
  /** The numbers that the criteria compare with, as the portal sets them. */
  thresholds: ChecklistSettings['thresholds'];
  /** Every plan is held to what is asked of an adopted one. */
  strict: boolean;
  /** The texts of the files of plans and of `content/`, by path. */
  sources: ReadonlyMap<string, string>;
  /** What was compared with, when something was. */
  base?: Base;
  /** The address of a criterion's page on the portal, without the portal's own. */
  urlOf(criterion: string): string;
  /** The whole address of a criterion's page; nothing when nobody said where the portal is published. */
  pageOf(criterion: string): string | undefined;
  /** Where a place of a file can be seen on the web; nothing when nobody said where the repository is. */
  linkTo(place: Range): string | undefined;
  /** Where somebody at a terminal can read more on a criterion. */
  moreOn(criterion: string): string;
  /** The command that shows all there is, for a report that had to leave something out. */
  wholeReport: string;
  /** Where the text goes: whether it can show colours, and how many characters fit on a line. */
  terminal: {color: boolean; width: number};
}

/** The plans as they were where the branch of `ref` and this one part. */
export interface Base {
  /** As it was asked for, such as `origin/main`. */
  ref: string;
  /** The commit that was compared with: all its hexadecimal digits. */
  commit: string;
  /** One for each report. */
  comparisons: ReadonlyMap<PlanReport, Comparison>;
  /** Plans that were there, and are no more. */
  removed: readonly PlanReport[];
  /** What became of the problems in `content/`. */
  content: {changes: ReadonlyMap<Problem, Change>; fixed: readonly Problem[]};
}

/** Judged plans in, one document out; the same reports give the same bytes. */
export type Reporter = (reports: readonly PlanReport[], context: ReportContext) => string;
