import {describe, expect, test} from 'vitest';
import {readPortal} from '#workspace';
import {portalDesign} from '../../src/site/theme/portal-design.ts';
import {worth} from '../support/theme.ts';
import {workspaceOf} from '../support/workspace.ts';

function designOf(files: Record<string, string>) {
  const root = workspaceOf({'content/publishers/riverton.yaml': 'name: Riverton\n', ...files});
  return portalDesign(root, readPortal(root));
}

describe('the design of a portal', () => {
  test('is our own without settings', () => {
    expect(worth(designOf({}), 'brand')).toBe('#0c4a55');
  });

  test('follows from the stylesheets that its settings name', () => {
    const design = designOf({
      'content/portal.yaml': 'design: {tokens: [./base.css, ./riverton.css], dark: ./night.css}\n',
      'base.css': ':root { --utrecht-page-max-inline-size: calc(var(--riverton-unit) * 2); --plan-link: #111111 }',
      'riverton.css': ':root { --riverton-unit: 30rem }',
      'night.css': '.night { --plan-canvas: #101010; --plan-link: #dddddd }',
    });
    expect([worth(design, 'page'), worth(design, 'link'), worth(design, 'link', 'dark'), worth(design, 'canvas')]).toEqual(['calc(30rem * 2)', '#111', '#ddd', '#fff']);
  });

  test('names in the portal’s language all that keeps it from being used', () => {
    const files = {
      'content/portal.yaml': 'languages: [nl]\ndesign: [./idle.css, ./none.css]\nlogo: ./ship.png\n',
      'idle.css': ':root { --amsterdam-link-color: red }',
    };
    expect(() => designOf(files)).toThrow(
      [
        'De vormgeving waar content/portal.yaml om vraagt kan niet worden gebruikt, om 3 redenen:',
        '- Het bestand none.css van `design` ontbreekt, verwacht: een bestand in de map waar content/ in staat, of een geïnstalleerd pakket',
        '- Het bestand ship.png van `logo` ontbreekt, verwacht: een bestand in de map waar content/ in staat',
        '- In idle.css staat geen token dat het portaal gebruikt, verwacht: namen als `--basis-color-default-bg-document`, `--utrecht-link-color` of `--plan-brand`',
      ].join('\n'),
    );
  });
});
