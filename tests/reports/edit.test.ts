import {describe, expect, test} from 'vitest';
import {editOf} from '../../src/reports/edit.ts';
import {fixtureReports, problemsIn} from '../support/fixtures.ts';
import {applyPaste} from '../support/paste.ts';
import {judgeText, unmet} from '../support/read.ts';

describe('an edit', () => {
  test('is what pasting comes to, for all there is to paste in the fixtures', () => {
    const ways = new Map<string, number>();
    for (const report of fixtureReports()) {
      const [source] = report.reading.files;
      for (const {paste} of problemsIn(report)) {
        if (!paste || !source) continue;
        ways.set(paste.how, (ways.get(paste.how) ?? 0) + 1);
        expect(edited(source.text, paste)).toBe(applyPaste(source, paste));
      }
    }
    expect([...ways.keys()].sort()).toEqual(['below', 'instead', 'within']);
  });

  const owned = (owner: string) => `---\ntitle: Open harbour plan\npublisher: riverton\nlanguage: en\ntransparency:\n  initiatives:\n    - id: berths\n      title: Berths\n      owner: ${owner}\n---\n`;

  test.for([
    ['{unit: Quay}', '{unit: Quay, role: …}'],
    ['{unit: Quay }', '{unit: Quay, role: …}'],
    ['{unit: Quay, }', '{unit: Quay,role: …}'],
    ['{unit: "Quay #4"}', '{unit: "Quay #4", role: …}'],
    ['{unit: Quay # the desk\n        }', '{unit: Quay # the desk\n        , role: …}'],
    ['{unit: Quay, # the desk\n        # and the crane\n        }', '{unit: Quay, # the desk\n        # and the crane\n        role: …}'],
    ['{unit: Quay\n        }', '{unit: Quay, role: …}'],
  ] as const)('adds to %s', ([written, expected]) => {
    const text = owned(written);
    const report = judgeText(text);
    const paste = problemsIn(report).find(({criterion}) => criterion === 'initiative-owner')?.paste;
    if (!paste) throw new Error('there is nothing to paste');
    const after = edited(text, paste);
    expect(after).toBe(owned(expected));
    expect(unmet(judgeText(after.replace('…', 'harbour master')))).not.toContain('initiative-owner (transparency)');
  });
});

function edited(source: string, paste: Parameters<typeof editOf>[0]): string {
  const {at, text} = editOf(paste, source);
  return source.slice(0, at.start.offset) + text + source.slice(at.end.offset);
}
