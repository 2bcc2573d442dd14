import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

/** Something that one file of `src` asks of the world: another module, or a name that the machine provides. */
export interface Need {
  what: 'import' | 'name';
  /** `#plan`, `../range.ts`, `zod`; or `process`, `new Date()`. */
  of: string;
}

/** Every module that a source asks for, with types and `import()`, and every use of the clock, the console and the process. */
export function needsOf(source: string): Need[] {
  const needs: Need[] = [];
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module) needs.push({what: 'import', of: module});
    const name = nameOf(node);
    if (name) needs.push({what: 'name', of: name});
    ts.forEachChild(node, visit);
  };
  visit(file);
  return needs;
}

function moduleOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  // a module that is named only when it runs could be any
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return textOf(node.arguments[0]) ?? 'import(…)';
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

const WORLD = new Set(['process', 'console', 'require', 'globalThis', 'fetch', 'performance', 'setTimeout', 'Buffer']);

function nameOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const chain = node.getText().replace(/\s/g, '');
    if (/^(Date\.now|Temporal\.Now|Math\.random|import\.meta\..*)$/.test(chain)) return chain;
  }
  if (!ts.isIdentifier(node) || !WORLD.has(node.text)) return undefined;
  const {parent} = node;
  // `plan.process` and `{process: …}` are words of ours
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return undefined;
  if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) return undefined;
  return node.text;
}

/** The TypeScript of an Astro component: its front matter and its scripts. */
export function scriptsOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const fence = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [fence, ...scripts].join('\n');
}

/** The code files under a folder, with `/` between their steps. */
export function codeIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(ts|mjs|js|astro)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(name).split('\\').join('/'))
    .sort();
}
