/** Who may import whom: DESIGN section 3. Run by `npm run check`. */

const ADAPTER = '^lib/(mail|store|crm|ai)/([^/]+)/';
const PORT = '^lib/(mail/mail-adapter|store/store|crm/crm-connector|ai/draft-engine)\\.ts$';
const PRODUCT = '^(entrypoints|components|lib)/';
/** Tests and tables of examples stand beside the product but are not part of it. */
const BESIDE = '\\.(test|examples|arbitrary)\\.tsx?$';
const REACT = '^node_modules/(react|react-dom|@radix-ui|@tanstack|lucide-react|zustand)/';

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

module.exports = {
  forbidden: [
    forbid(
      'core-is-pure',
      'Core imports itself and tldts. Pass the rest in as data.',
      { path: '^lib/core/', pathNot: BESIDE },
      { pathNot: ['^lib/core/', '^node_modules/(tldts|tldts-core)/'] },
    ),
    forbid(
      'adapters-do-not-meet',
      'An adapter knows its own folder and its port, not another adapter.',
      { path: ADAPTER },
      { path: ADAPTER, pathNot: '^lib/$1/$2/' },
    ),
    forbid(
      'adapter-knows-its-port',
      'An adapter sees its own folder, its port, core and platform.',
      { path: ADAPTER, pathNot: BESIDE },
      { path: PRODUCT, pathNot: ['^lib/$1/', '^lib/(core|platform)/'] },
    ),
    forbid(
      'port-knows-core',
      'A port speaks in the nouns of the core.',
      { path: PORT },
      { pathNot: ['^lib/core/', '^lib/$1'] },
    ),
    forbid(
      'app-knows-ports',
      'A use case works over ports and core; entrypoints hand it the adapter.',
      { path: '^lib/app/', pathNot: BESIDE },
      { path: PRODUCT, pathNot: ['^lib/(app|core|platform)/', PORT] },
    ),
    forbid(
      'platform-knows-ports',
      'Platform carries messages for ports; it knows no adapter and no screen.',
      { path: '^lib/platform/', pathNot: BESIDE },
      { path: PRODUCT, pathNot: ['^lib/(platform|core)/', '^lib/app/panel-mail\\.ts$', PORT] },
    ),
    forbid(
      'no-screen-in-lib',
      'React lives in components and in the pages that mount them.',
      { path: '^lib/', pathNot: BESIDE },
      { path: REACT },
    ),
    forbid(
      'components-know-app-and-core',
      'Components take props and callbacks: no adapter, no platform, no browser API.',
      { path: '^components/', pathNot: BESIDE },
      { path: ['^lib/', '^node_modules/(wxt|@wxt-dev)/'], pathNot: ['^lib/(app|core)/'] },
    ),
    forbid(
      'ui-has-no-domain-words',
      'components/ui is for any product.',
      { path: '^components/ui/', pathNot: BESIDE },
      { path: '^(lib/|components/(?!ui/))' },
    ),
    forbid(
      'dexie-in-one-place',
      'Only lib/store/dexie knows the database.',
      { path: PRODUCT, pathNot: ['^lib/store/dexie/', BESIDE] },
      { path: '^node_modules/(dexie|dexie-react-hooks)/' },
    ),
    forbid(
      'no-react-in-content-scripts',
      'A content script is 20 kB at most and holds no React (DESIGN section 4).',
      { path: '^entrypoints/([a-z-]+\\.content|shared/mail-page)/' },
      { path: REACT, reachable: true },
    ),
    forbid(
      'no-database-in-content-scripts',
      "A content script's IndexedDB is the mail page's.",
      { path: '^entrypoints/([a-z-]+\\.content|shared/mail-page)/' },
      { path: '^node_modules/(dexie|dexie-react-hooks)/', reachable: true },
    ),
    forbid(
      'no-full-zod-in-content-scripts',
      'zod is 22 kB gzip, zod/mini 4: use zod/mini in what a content script imports.',
      { path: '^entrypoints/([a-z-]+\\.content|shared/mail-page)/' },
      { path: '^node_modules/zod/(?!mini/|v4/mini/)', reachable: true },
    ),
    forbid(
      'nothing-imports-entrypoints',
      'Entrypoints wire; what others need of them belongs in lib or components.',
      { path: '^(components|lib|test)/' },
      { path: '^entrypoints/' },
    ),
    forbid(
      'entrypoints-do-not-meet',
      'Each entrypoint runs in a context of its own; the wiring two of them need stands in entrypoints/shared, the rest in lib or components.',
      { path: '^entrypoints/([^/]+)' },
      { path: '^entrypoints/', pathNot: ['^entrypoints/$1', '^entrypoints/shared/'] },
    ),
    forbid(
      'shared-wiring-knows-no-adapter',
      'What two clients share works over ports; the entrypoint of a client picks its mail and its store.',
      { path: '^entrypoints/shared/', pathNot: BESIDE },
      { path: '^lib/(mail|store)/([^/]+)/' },
    ),
    forbid(
      'product-never-imports-test',
      'Test code, tables of examples and development tools stay out of the product.',
      { path: PRODUCT, pathNot: BESIDE },
      { path: ['^test/', BESIDE] },
    ),
    forbid(
      'product-needs-no-dev-dependency',
      'What ships is listed under dependencies (WXT is the build itself).',
      { path: PRODUCT, pathNot: BESIDE },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(wxt|@wxt-dev|@types)/',
      },
    ),
    forbid('no-cycles', 'Files that need each other are one file, or need a third.', {}, { circular: true }),
    forbid('nothing-unresolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
    },
    exclude: { path: '(\\.css$|\\.png$|\\.svg$|^virtual:|\\?)' },
  },
};
