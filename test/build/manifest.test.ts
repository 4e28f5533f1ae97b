import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../repo/project-files';

const output = join(root, '.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
const built = readdirSync(output, { recursive: true, encoding: 'utf8' });

function textOf(path: string): string {
  return readFileSync(join(output, path), 'utf8');
}

describe('the built extension', () => {
  it('asks for these permissions and hosts, and no more', () => {
    // alarms: the daily upkeep (lib/app/daily-upkeep.ts)
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('opens nothing to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs in the mail page’s own frame, apart from its scripts', () => {
    expect(manifest.content_scripts).not.toEqual([]);
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual(['https://mail.google.com/*']);
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('takes everything from its own package', () => {
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
      'connect-src': "'self'",
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

  it('keeps its id', () => {
    const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
    const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
    expect(id).toBe('ailemlhopoopjjolojmpfabnpbaplpco');
  });

  it('has an icon of every size it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
    for (const path of Object.values(manifest.icons)) expect(built).toContain(path);
  });
});
