import { describe, expect, it } from 'vitest';
import { projectFiles, topLevel } from './repo/project-files';
import { textConventions } from './repo/text-conventions';
import { treeConventions } from './repo/tree-conventions';

const files = projectFiles();

describe('conventions of the tree', () => {
  it.each([...textConventions, ...treeConventions])('$name', ({ check, bad, good }) => {
    expect(check(bad), 'the check finds its bad example').not.toEqual([]);
    expect(check(good), 'the check passes its near miss').toEqual([]);
    expect(check(files)).toEqual([]);
  });

  it('reads the whole tree', () => {
    expect(files.map((file) => file.path)).toEqual(
      expect.arrayContaining(['package.json', 'lib/core/brief.ts', 'test/repo.test.ts', 'LICENSE']),
    );
  });

  it('has the top level of the design, dotfiles and nothing else', () => {
    const listed = [
      'entrypoints',
      'components',
      'lib',
      'public',
      'test',
      'wxt.config.ts',
      'package.json',
      'tsconfig.json',
    ];
    const named = topLevel().filter((name) => !name.startsWith('.'));
    expect(named.sort()).toEqual([...listed, 'README.md', 'LICENSE', 'package-lock.json'].sort());
  });

  it('has no part of lib that the design does not know', () => {
    const parts = new Set(
      files.map((file) => /^lib\/([^/]+)\//.exec(file.path)?.[1]).filter((part) => part !== undefined),
    );
    expect(['core', 'app', 'mail', 'store', 'crm', 'ai', 'platform']).toEqual(expect.arrayContaining([...parts]));
  });
});
