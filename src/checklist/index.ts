export {PAGE_PARTS, slugOf} from './addresses.ts';
export {CRITERIA} from './criteria/index.ts';
export {groupOf, type CheckContext, type Criterion, type Level} from './criterion.ts';
export {reasonOf} from './grade.ts';
export {judge, judgeContent, verdictOf} from './judge.ts';
export {PRECISION} from './precision.ts';
export {GRADES, type Grade, type GradeReason, type Outcome, type Paste, type PlanReport, type Problem, type Result, type Verdict, type Waiver} from './report.ts';
export {checklistSettings, THRESHOLDS, type ChecklistSettings, type Threshold} from './settings.ts';
export {SOURCES, type SourceReference} from './sources.ts';
