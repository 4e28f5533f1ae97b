import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from 'wxt';
import { root } from '../start/dependencies.mjs';
import { orSayWhy } from '../start/or-say-why.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const output = join(root, '.output');

/**
 * `npm run zip`: what each store takes, in `.output/`. The packages are built apart from the one the tests and the demo
 * use: that one carries a key which fixes its id, and a store gives an id of its own.
 */
await orSayWhy(async () => {
  await packageFor('chrome');
  // the same package: Edge takes what Chrome takes, and a second build could only differ by mistake
  copyFileSync(join(output, fileFor('chrome')), join(output, fileFor('edge')));
  await packageFor('firefox');
});

function packageFor(browser) {
  return zip({
    root,
    browser,
    manifestVersion: 3,
    outDirTemplate: 'store/{{browser}}-mv{{manifestVersion}}',
    hooks: { 'build:manifestGenerated': (_, manifest) => delete manifest.key },
    zip: {
      artifactTemplate: fileFor('{{browser}}'),
      // what addons.mozilla.org builds the package from again, to compare
      sourcesTemplate: fileFor('sources'),
    },
  });
}

function fileFor(what) {
  return `${name}-${version}-${what}.zip`;
}
