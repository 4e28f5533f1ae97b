import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../repo/project-files';

const gmail = ['https://mail.google.com/*'];
const outlook = [
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];
const everywhere = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
  'version',
];
// alarms: the daily upkeep (lib/app/daily-upkeep.ts)
const permissions = ['alarms', 'storage', 'unlimitedStorage'];

/** Sites a review's alert may go to, each asked for by itself once its address was typed (lib/core/alerts). */
const chats = ['https://hooks.slack.com', 'https://*.environment.api.powerplatform.com', 'https://*.logic.azure.com'];

/**
 * What each build holds beside that, and no key more: Edge refuses `update_url`, both Chromium stores refuse `key`, Firefox
 * warns of `minimum_chrome_version`.
 */
const builds = {
  'chrome-mv3': {
    keys: ['key', 'minimum_chrome_version', 'side_panel'],
    permissions: [...permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
  },
  'store/chrome-mv3': {
    keys: ['minimum_chrome_version', 'side_panel'],
    permissions: [...permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
  },
  'store/firefox-mv3': {
    keys: ['browser_specific_settings', 'sidebar_action'],
    permissions,
    background: { scripts: ['background.js'] },
  },
} as const;

describe.each(Object.entries(builds))('%s', (folder, wanted) => {
  const output = join(root, '.output', folder);
  const manifest = manifestOf(folder);
  const built = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const textOf = (path: string) => readFileSync(join(output, path), 'utf8');

  it('holds these keys, and no more', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...everywhere, ...wanted.keys].toSorted());
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.background).toEqual(wanted.background);
  });

  it('asks for these permissions and hosts, and no more', () => {
    expect(manifest.permissions.toSorted()).toEqual(wanted.permissions.toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual([...gmail, ...outlook].toSorted());
  });

  it('may ask later, in a click, for the daily notification and for a chat, and for no more', () => {
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(chats.map((chat) => `${chat}/*`));
  });

  it('runs in the mail page’s own frame, apart from its scripts', () => {
    const scripts: readonly Record<string, unknown>[] = manifest.content_scripts;
    const matches = scripts.map((script) => [...(script['matches'] as string[])].sort());
    expect(matches.toSorted()).toEqual([gmail, outlook]);
    for (const script of scripts) {
      expect(script['all_frames'] ?? false).toBe(false);
      expect(script['world'] ?? 'ISOLATED').toBe('ISOLATED');
      expect(script['match_about_blank'] ?? script['match_origin_as_fallback'] ?? false).toBe(false);
    }
  });

  it('opens nothing to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('takes everything from its own package, and can reach nothing but a chat beside it', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((part: string) => {
        const [name = '', ...sources] = part.split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': ["'self'", ...chats].join(' '),
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('loads no script or style from elsewhere and none inline', () => {
    const pages = built.filter((path) => path.endsWith('.html'));
    expect(pages).toContain('sidepanel.html');
    for (const page of pages) {
      expect(
        textOf(page).match(/<(script|link)[^>]+(src|href)="(?!\/)[^"]*"|<script(?![^>]*src=)|<style/g) ?? [],
      ).toEqual([]);
    }
    for (const script of built.filter((path) => path.endsWith('.js'))) {
      expect(textOf(script)).not.toMatch(/(import|importScripts)\s*\(\s*["'`]https?:/);
    }
  });

  it('says its name in the room a store gives, and has an icon of every size it names', () => {
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const path of Object.values(manifest.icons)) expect(built).toContain(path);
  });
});

it('the build for tests and the demo keeps its id', () => {
  const { key } = manifestOf('chrome-mv3');
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  expect(id).toBe('ailemlhopoopjjolojmpfabnpbaplpco');
});

it('Chrome and Edge open the side panel from 120 on, Firefox the sidebar from 142, where nothing is collected', () => {
  const chromium = manifestOf('store/chrome-mv3');
  expect(chromium.minimum_chrome_version).toBe('120');
  expect(chromium.side_panel).toEqual({ default_path: 'sidepanel.html' });
  const firefox = manifestOf('store/firefox-mv3');
  expect(firefox.sidebar_action).toEqual({ default_panel: 'sidepanel.html', default_title: 'Throughline' });
  expect(firefox.browser_specific_settings).toEqual({
    gecko: {
      id: 'throughline@throughline.example',
      strict_min_version: '142.0',
      data_collection_permissions: {
        required: ['none'],
        optional: ['personallyIdentifyingInfo', 'personalCommunications'],
      },
    },
  });
});

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(root, '.output', folder, 'manifest.json'), 'utf8'));
}
