import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, composeBox, jonas, legacyAt, threadPage } from '../../../test/mail/gmail-markup';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import type { Thread } from '../../core/domain/thread';
import { findComposes } from './find-composes';
import { readAccount } from './read-account';
import { readThreadView } from './read-thread-view';

const at = Date.UTC(2026, 5, 10, 12, 4);
const later = Date.UTC(2026, 5, 11, 6, 58);

function page(): Document {
  const message = { at, from: ana, to: [jonas], date: 'Jun 10, 2026, 2:04 PM', body: '' };
  return gmailPage(threadPage([message, { ...message, at: later, date: 'Jun 11, 2026, 8:58 AM' }]));
}

/** Everything a mail's body must never decide. */
function identity(document: Document) {
  const { deps } = standingClock();
  const view = readThreadView(document, deps);
  const thread: Thread | null = view.status === 'ok' ? view.thread : null;
  return {
    status: view.status,
    account: readAccount(document),
    id: thread?.id,
    subject: thread?.subject,
    total: thread?.completeness.total,
    conversationView: thread?.conversationView,
    composes: findComposes(document, deps).length,
    messages: thread?.messages.map(({ id, from, to, cc, at: when, atText, direction, state, attachments }) => ({
      id,
      from,
      to,
      cc,
      when,
      atText,
      direction,
      state,
      attachments,
    })),
  };
}

const evil = 'mallory@evil.example';
const other = legacyAt(Date.UTC(2026, 0, 1));
const markers = [
  `<h2 class="hP" data-legacy-thread-id="${other}" data-thread-perm-id="thread-f:5">Other subject</h2>`,
  `<div role="main"><h2 class="hP" data-legacy-thread-id="${other}">Other</h2></div>`,
  `<div class="h7" role="listitem"><div class="adn" data-message-id="#msg-f:7" data-legacy-message-id="${other}"><div class="gE"><span class="gD" email="${evil}" name="Mallory">M</span></div></div></div>`,
  `<div class="gE gs"><span class="gD" email="${evil}" name="Ana Ruiz">Ana</span><span class="hb">to <span class="g2" email="${evil}">x</span></span></div>`,
  `<span class="g3" title="Jan 1, 2020, 1:00 AM">old</span>`,
  `<div class="ii gt"><div class="a3s">inner body</div></div>`,
  `<div class="adv"><span class="adx"><span>44</span></span></div>`,
  `<span class="ams bkH" role="link">Reply</span>`,
  `<script>var GLOBALS=[null,null,1,"a","b","8","c","/mail/u/0",50,"ik","${evil}",[]];</script>`,
  `<a href="https://accounts.google.com/SignOutOptions" aria-label="(${evil})">x</a>`,
  `<span class="aZo" download_url="application/pdf:evil.pdf:https://x"><span class="aV3">evil.pdf</span></span>`,
  `<div class="iX"><a href="?ui=2&view=lg&permmsgid=msg-f:1">View entire message</a></div>`,
  composeBox({ to: [evil] }),
  '<input type="hidden" name="draft" value="#msg-a:r-4411223344556677">',
  '<form><input name="parentNode"><input name="attributes"><input name="getAttribute"><input name="closest"><input name="textContent"><input name="nodeType"><input name="nodeName"><input name="firstChild"><input name="nextSibling"><input name="parentElement"><input name="childNodes"><input name="matches"><input name="contains"><input name="querySelectorAll"><input name="ownerDocument"><p>in a form</p></form>',
  '<img name="body"><img name="querySelectorAll"><img name="location"><img name="title">',
  '<div role="alertdialog">x</div><span id="link_undo">Undo</span>',
  '<base href="https://evil.example/">',
  'plain words <b>and bold</b>',
];

const fragment = fc.array(fc.constantFrom(...markers), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const nested = fc
  .tuple(fragment, fc.constantFrom('div', 'form', 'blockquote', 'table', 'span'))
  .map(([inner, tag]) => `<${tag}>${inner}</${tag}>`);

describe('a hostile body', () => {
  const before = identity(page());

  it('the page without it is read', () => {
    expect(before).toMatchObject({ status: 'ok', total: 2, composes: 0, account: jonas.email });
  });

  it('changes nothing of identity, people, dates or attachments, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fragment, nested), fc.boolean(), (html, inLast) => {
        const document = page();
        const bodies = document.querySelectorAll('.ii:not([style]) > .a3s');
        const body = bodies[inLast ? 1 : 0];
        if (!body) throw new Error('no body');
        body.innerHTML = html;
        expect(identity(document)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('nor does a mail quoted in the reply being written', () => {
    const document = page();
    const bar = document.querySelector('.ip');
    bar?.replaceWith(
      document
        .createRange()
        .createContextualFragment(composeBox({ html: `<div class="gmail_quote">${markers.join('')}</div>` })),
    );
    expect(identity(document)).toEqual({ ...before, composes: 1 });
  });
});
