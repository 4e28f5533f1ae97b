import { at, type Convention, linesOf, type ProjectFile } from './convention';

const RULE = /^lib\/core\/(gates|reasons|drafting\/lints|measures)\/([a-z0-9-]+)\.ts$/;

/** A rule is a file in a rules' folder whose export satisfies the rules' type; helpers beside it are not. */
function rulesIn(files: readonly ProjectFile[]): readonly (ProjectFile & { folder: string; id: string })[] {
  return files.flatMap((file) => {
    const [, folder, id] = RULE.exec(file.path) ?? [];
    if (!folder || !id || !/satisfies (Gate|Reason|DraftLint|Measure)\b/.test(file.text)) return [];
    return [{ ...file, folder, id }];
  });
}

const rulesComplete: Convention = {
  name: 'a rule has its id, its place in the ordered list and its examples',
  check(files) {
    const texts = new Map(files.map((file) => [file.path, file.text]));
    return rulesIn(files).flatMap(({ path, text, folder, id }) => [
      ...(text.includes(`id: '${id}'`) ? [] : [`${path}: the id is the file's name. Write id: '${id}'.`]),
      ...(texts.get(`lib/core/${folder}/index.ts`)?.includes(`'./${id}'`)
        ? []
        : [`${path} never runs. Add it to lib/core/${folder}/index.ts where its order is right.`]),
      ...(texts.has(path.replace(/\.ts$/, '.examples.ts'))
        ? []
        : [`${path} has no examples. Write ${id}.examples.ts with cases that fire and near misses.`]),
    ]);
  },
  bad: [{ path: 'lib/core/gates/opted-out.ts', text: "export const optedOut = { id: 'optout' } satisfies Gate;" }],
  good: [
    {
      path: 'lib/core/gates/opted-out.ts',
      text: "export const optedOut = { id: 'opted-out' } as const satisfies Gate;",
    },
    { path: 'lib/core/gates/opted-out.examples.ts', text: 'export const examples = {};' },
    { path: 'lib/core/gates/index.ts', text: "import { optedOut } from './opted-out';" },
    { path: 'lib/core/gates/pass.ts', text: "export const pass = { kind: 'pass' };" },
  ],
};

const PORTS = ['mail/mail-adapter', 'store/store', 'crm/crm-connector', 'ai/draft-engine'] as const;

const portsHaveContracts: Convention = {
  name: 'a port has a contract suite and each adapter runs it',
  check(files) {
    return PORTS.filter((port) => files.some((file) => file.path === `lib/${port}.ts`)).flatMap((port) => {
      const [folder, name] = port.split('/') as [string, string];
      const suite = `test/contract/${name}.ts`;
      if (!files.some((file) => file.path === suite)) return [`lib/${port}.ts has no contract suite. Write ${suite}.`];
      const users = files
        .filter((file) => file.text.includes(`contract/${name}'`))
        .map((file) => file.path + file.text);
      return adaptersIn(files, folder)
        .filter((adapter) => !users.some((user) => user.includes(adapter) || runsFor(adapter).test(user)))
        .map((adapter) => `lib/${adapter} does not run ${suite}. Call it from a test of the adapter.`);
    });
  },
  bad: [
    { path: 'lib/crm/crm-connector.ts', text: '' },
    { path: 'lib/crm/csv/connector.ts', text: '' },
    { path: 'test/contract/crm-connector.ts', text: '' },
  ],
  good: [
    { path: 'lib/crm/crm-connector.ts', text: '' },
    { path: 'lib/crm/csv/connector.ts', text: '' },
    { path: 'lib/crm/csv/connector.test.ts', text: "import { testConnector } from '@/test/contract/crm-connector';" },
    { path: 'test/contract/crm-connector.ts', text: '' },
  ],
};

/** `testCrmConnector('csv', …)`: the suite is called with the adapter's name. */
function runsFor(adapter: string): RegExp {
  return new RegExp(`test[A-Z]\\w*\\('${adapter.split('/')[1]}'`);
}

function adaptersIn(files: readonly ProjectFile[], folder: string): readonly string[] {
  const names = files.map((file) => new RegExp(`^lib/(${folder}/[^/]+)/`).exec(file.path)?.[1]);
  return [...new Set(names)].filter((name) => name !== undefined);
}

const noRegistryHosts: Convention = {
  name: 'no registry and no machine is named',
  check(files) {
    const lockAndSettings = linesOf(files, /^(package-lock\.json|package\.json|\.npmrc)$/)
      .filter((line) => /"resolved"|registry\s*=|https?:\/\/[\w.-]*registry/.test(line.text))
      .map((line) => `${at(line)} names a registry. Everybody installs from their own: see .npmrc.`);
    const machine = new RegExp(`(^|[\\s'"\`(=])/(${['work', 'tmp', 'home'].join('|')})/`);
    const paths = linesOf(files, /\.(ts|tsx|mjs|cjs|css|html|md|jsonc?)$/)
      .filter((line) => machine.test(line.text))
      .map((line) => `${at(line)} holds a path of one machine. Start from the project's root.`);
    return [...lockAndSettings, ...paths];
  },
  bad: [{ path: 'package-lock.json', text: '"resolved": "x"' }],
  good: [{ path: 'lib/a.ts', text: ['https://mail.example', 'home', 'b'].join('/') }],
};

type Lock = { readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Record<string, string> }>> };

const wholeLock: Convention = {
  name: 'the lock file lists the packages of every system',
  check(files) {
    return files
      .filter((file) => file.path === 'package-lock.json')
      .map((file) => JSON.parse(file.text) as Lock)
      .flatMap(({ packages }) =>
        Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
          Object.keys(optionalDependencies ?? {})
            .filter((name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
            .map((name) => `${path} may need ${name}, which is not locked: npm ci fails. Add it with its os and cpu.`),
        ),
      );
  },
  bad: [
    { path: 'package-lock.json', text: '{"packages":{"node_modules/a":{"optionalDependencies":{"a-mac":"1.0.0"}}}}' },
  ],
  good: [
    {
      path: 'package-lock.json',
      text: '{"packages":{"node_modules/a":{"optionalDependencies":{"b":"1.0.0"}},"node_modules/b":{}}}',
    },
  ],
};

export const treeConventions: readonly Convention[] = [rulesComplete, portsHaveContracts, noRegistryHosts, wholeLock];
