import {definePointCriterion} from '../criterion.ts';
import {nameOf} from '../names.ts';
import {BLANK, BLANK_DATE} from '../paste.ts';

export const collaborationTasks = definePointCriterion('collaboration', {
  id: 'collaboration-tasks',
  level: 'must',
  title: 'Bounded tasks',
  asks: 'The work is cut into bounded tasks: what is to be done, by whom, and when it is due.',
  why: 'People join when they can see how much is asked of them. A task with a name and a date can be taken on, and finished.',
  how: 'Cut the work into pieces that one person or group can finish, and agree with each of them on a day.',
  source: [{id: 'HNW'}],
  messages: {
    missing: 'Missing `tasks` of “{name}”, expected at least one that says what is to be done, by whom and when',
    'missing-task': 'Missing `task` of task {task} in “{name}”, expected what is to be done',
    'missing-by': 'Missing `by` of task “{task}” in “{name}”, expected who does it',
    'missing-due': 'Missing `due` of task “{task}” in “{name}”, expected a date',
  },
  *check({initiative: {tasks}, path, name}) {
    const list = [...path, 'tasks'];
    if (!tasks?.length) {
      const add = {tasks: [{task: BLANK, by: BLANK, due: BLANK_DATE}]};
      return yield {message: 'missing', values: {name}, field: list, paste: {in: path, add}};
    }
    for (const [index, {task, by, due}] of tasks.entries()) {
      const field = [...list, index];
      const values = {name, task: nameOf(index, task)};
      if (!task) yield {message: 'missing-task', values, field: [...field, 'task'], paste: {in: field, add: {task: BLANK}}};
      if (!by) yield {message: 'missing-by', values, field: [...field, 'by'], paste: {in: field, add: {by: BLANK}}};
      if (!due) yield {message: 'missing-due', values, field: [...field, 'due'], paste: {in: field, add: {due: BLANK_DATE}}};
      yield {evidence: field};
    }
  },
});
