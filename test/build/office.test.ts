import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../repo/project-files';

const folder = join(root, '.output/office-mv3');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((path) => path.endsWith('.js'));

function textOf(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** What only an extension has. `wxt/browser` is found by how it looks for it. */
const EXTENSION_API =
  /\b(chrome|browser)\??\.(runtime|storage|tabs|alarms|sidePanel|windows|action)\b|globalThis\.(chrome|browser)/;

describe('the add-in’s folder', () => {
  it('holds the pane, the check and both manifests, and no extension', () => {
    for (const path of ['office.html', 'smart-alert.html', 'launchevent.js', 'support.html', 'manifest.xml'])
      expect(files).toContain(path);
    expect(files).toContain('unified/manifest.json');
    expect(files).not.toContain('manifest.json');
    expect(files.filter((path) => /background|content-scripts|sidepanel/.test(path))).toEqual([]);
  });

  it('reaches for nothing that only an extension has', () => {
    for (const path of scripts) expect([path, textOf(path).match(EXTENSION_API)?.[0]]).toEqual([path, undefined]);
    expect('void chrome.runtime.id').toMatch(EXTENSION_API);
    expect('globalThis.browser?.runtime?.id').toMatch(EXTENSION_API);
  });

  it('has every file that its manifests and pages name', () => {
    const xml = textOf('manifest.xml');
    const own = /<AppDomain>(.+?)<\/AppDomain>/.exec(xml)?.[1] ?? 'none';
    const named = [...xml.matchAll(/"(https:[^"]+)"/g)].map(([, url = '']) => url).filter((url) => url.startsWith(own));
    expect(named.length).toBeGreaterThan(10);
    for (const url of named) expect(files).toContain(url.slice(own.length + 1));
    for (const page of ['office.html', 'smart-alert.html'])
      for (const [, path = ''] of textOf(page).matchAll(/(?:src|href)="\/([^"]+)"/g)) expect(files).toContain(path);
    const { icons } = JSON.parse(textOf('unified/manifest.json'));
    for (const path of Object.values(icons)) expect(files).toContain(`unified/${path}`);
  });

  it('has icons of the size they are called', () => {
    const sizes = files.filter((path) => /^icon\/\d+\.png$/.test(path));
    expect(sizes).toHaveLength(6);
    for (const path of sizes) expect(pixelsOf(path)).toEqual([path, Number.parseInt(path.slice(5), 10)]);
    expect(pixelsOf('unified/color.png')[1]).toBe(192);
    expect(pixelsOf('unified/outline.png')[1]).toBe(32);
  });

  it('takes Microsoft’s script from Microsoft, and holds no file of theirs', () => {
    for (const page of ['office.html', 'smart-alert.html']) {
      const remote = [...textOf(page).matchAll(/src="(https:[^"]+)"/g)].map(([, url]) => url);
      expect(remote).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    }
    expect(files.filter((path) => /office[._-]?(js|strings)|outlook-web|MicrosoftAjax|oteljs/i.test(path))).toEqual([]);
    for (const path of scripts) expect(textOf(path)).not.toMatch(/Microsoft Corporation|OSF\.DDA/);
  });
});

describe('the check before sending', () => {
  const code = textOf('launchevent.js');

  it('is one file that classic Windows’ engine can read: ES2016, no import', () => {
    const parsed = ts.createSourceFile('launchevent.js', code, ts.ScriptTarget.ES2016, true, ts.ScriptKind.JS);
    expect(syntaxAfter2016(parsed)).toEqual([]);
    expect(code).not.toMatch(/\bimport\b|\bexport\b|\brequire\(/);
    expect(code.length).toBeLessThan(12_000);
  });

  it('calls nothing that came after ES2016', () => {
    expect(code).not.toMatch(LATER_CALLS);
    expect('list.flatMap(x)').toMatch(LATER_CALLS);
  });

  it('asks no network', () => {
    expect(code).not.toMatch(/fetch\(|XMLHttpRequest|sendBeacon|WebSocket|https?:/);
  });
});

describe('the extension', () => {
  it('holds nothing of the add-in and nothing of Microsoft’s', () => {
    const extension = join(root, '.output/chrome-mv3');
    if (!existsSync(extension)) throw new Error('Build the extension first: npm run build.');
    const inside = readdirSync(extension, { recursive: true, encoding: 'utf8' });
    expect(inside.filter((path) => /office|launchevent|smart-alert|unified|icon\/(64|80)/.test(path))).toEqual([]);
    for (const path of inside.filter((each) => /\.(js|html)$/.test(each)))
      expect(readFileSync(join(extension, path), 'utf8')).not.toMatch(/appsforoffice|ajax\.aspnetcdn/);
  });
});

const LATER_CALLS =
  /\bglobalThis\b|\.(flatMap|flat|replaceAll|padStart|padEnd|trimStart|trimEnd|finally|matchAll|at|toSorted|toSpliced|findLast)\(|Object\.(values|entries|fromEntries|hasOwn)\(|Promise\.(allSettled|any|withResolvers)\(|structuredClone/;

/** Kinds of syntax that came later; a helper for a spread of objects may ask whether a newer call exists. */
function syntaxAfter2016(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  function visit(node: ts.Node) {
    const isAsync =
      ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword);
    const later =
      isAsync ||
      ts.isAwaitExpression(node) ||
      ts.isSpreadAssignment(node) ||
      ts.isPrivateIdentifier(node) ||
      ts.isBigIntLiteral(node) ||
      (ts.isPropertyDeclaration(node) && true) ||
      (ts.isCatchClause(node) && !node.variableDeclaration) ||
      node.kind === ts.SyntaxKind.QuestionDotToken ||
      node.kind === ts.SyntaxKind.QuestionQuestionToken;
    if (later) found.push(`${ts.SyntaxKind[node.kind]}: ${node.getText().slice(0, 40)}`);
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

function pixelsOf(path: string): readonly [string, number] {
  return [path, readFileSync(join(folder, path)).readUInt32BE(16)];
}
