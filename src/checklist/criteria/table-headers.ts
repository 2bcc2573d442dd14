import type {TableCell, TableRow} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {rangeOfNode, type Plan, type SourceFile} from '#plan';
import {defineCriterion} from '../criterion.ts';
import {textsOf} from '../texts.ts';

export const tableHeaders = defineCriterion({
  id: 'table-headers',
  point: 'plan',
  level: 'should',
  title: 'Tables with headers',
  asks: 'Each table has headers that tell what stands in its columns.',
  why: 'A screen reader says the header with each cell. Without it, a listener hears a row of numbers and no words.',
  how: 'Give each column a short name in the first row. Only the corner above the names of the rows may stay empty.',
  source: [{id: 'WCAG'}],
  messages: {
    missing: 'Missing headers of a table, expected in its first row what each column holds',
    'missing-column': 'Missing header of column {column} of a table, expected what the column holds',
  },
  applies: (plan) => headerRowsOf(plan).length > 0,
  *check(plan) {
    for (const {file, row} of headerRowsOf(plan)) {
      const at = rangeOfNode(file, row);
      if (row.children.every(isEmpty)) {
        yield {message: 'missing', field: [], at};
        continue;
      }
      yield {evidence: at};
      for (const [index, cell] of row.children.entries()) {
        // The corner above the names of rows needs no header.
        if (index === 0 || !isEmpty(cell)) continue;
        yield {message: 'missing-column', values: {column: index + 1}, field: [], at: rangeOfNode(file, cell)};
      }
    }
  },
});

interface HeaderRow {
  file: SourceFile;
  row: TableRow;
}

function headerRowsOf(plan: Plan): HeaderRow[] {
  return textsOf(plan).flatMap(({file, nodes}) => nodes.flatMap((node) => (node.type === 'table' && node.children[0] ? [{file, row: node.children[0]}] : [])));
}

function isEmpty(cell: TableCell): boolean {
  return toString(cell).trim() === '';
}
