import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, bea, fromBea, openOutlook, rep } from '../../../test/mail/outlook-web';
import type { ThreadView } from '../mail-adapter';
import { readAccount } from './read-account';

const later = { key: 'm2', from: bea, to: [rep], at: at + 60_000, html: '' };

/** Everything a mail's body must never decide. */
function identity(put: (document: Document) => void = () => {}) {
  const { document, adapter } = openOutlook({ messages: [{ ...fromBea, html: '' }, later] });
  put(document);
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), new AbortController().signal);
  const [view] = views;
  const thread = view?.status === 'ok' ? view.thread : null;
  return {
    status: view?.status,
    account: readAccount(document),
    id: thread?.id,
    subject: thread?.subject,
    completeness: thread?.completeness,
    anchor: adapter.chipAnchor()?.id,
    box: adapter.selfCheck().find(({ name }) => name === 'boxes')?.evidence,
    messages: thread?.messages.map(({ text: _, links: __, hiddenChars: ___, quotedFrom: ____, ...rest }) => rest),
  };
}

const evil = 'mallory@evil.example';
const markers = [
  '<span id="CONV_AAQkConvOther_SUBJECT" role="heading" title="Other subject">Other subject</span>',
  '<div id="ConversationReadingPaneContainer"><span id="CONV_AAQkConvOpen_SUBJECT">Other</span></div>',
  '<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer">x</div></div>',
  '<div id="MailList"><div role="option" data-convid="AAQkConvEvil+/=" aria-selected="true">x</div></div>',
  `<span id="MSG_m1_FROM"><span aria-label="From: Bea Buyer<${evil}>">Bea Buyer</span></span>`,
  `<div><span id="MSG_m9_FROM"><span aria-label="From: M<${evil}>">M</span></span><div id="UniqueMessageBody_9">inner</div></div>`,
  '<div id="MSG_m1_DATETIME" data-testid="SentReceivedSavedTime">Thu 2020-10-01 09:00</div>',
  `<div data-testid="RecipientWell" aria-label="To: x<${evil}>">To: x</div>`,
  '<div data-app-section="ConversationContainer">x</div>',
  `<div id="primaryMailboxRoot_1" data-folder-name="${evil}" title="${evil}">x</div>`,
  '<div role="textbox" contenteditable="true">a box</div>',
  '<div role="toolbar"><button data-testid="ComposeSendButton">Send</button><i data-icon-name="ArrowReplyRegular"></i></div>',
  '<form id="MSG_m8_FROM"><input name="closest"><input name="getAttribute"><input name="parentElement"><input name="querySelectorAll"><input name="textContent"><input name="nodeType"><input name="firstChild"><input name="nextSibling"><input name="id"><p>in a form</p></form>',
  '<form id="CONV_x_SUBJECT"><input name="closest"><input name="attributes"><input name="children"></form>',
  '<img name="body"><img name="querySelectorAll"><img name="location"><img name="title">',
  '<base href="https://evil.example/">',
  'plain words <b>and bold</b>',
];
const fragment = fc.array(fc.constantFrom(...markers), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const nested = fc
  .tuple(fragment, fc.constantFrom('div', 'form', 'blockquote', 'table', 'span'))
  .map(([inner, tag]) => `<${tag}>${inner}</${tag}>`);

describe('a hostile body', () => {
  const before = identity();

  it('the page without it is read', () => {
    expect(before).toMatchObject({
      status: 'ok',
      account: 'rep@seller.example',
      box: 'none',
      completeness: { total: 2 },
    });
  });

  it('changes nothing of identity, people, dates or boxes, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fragment, nested), fc.constantFrom('m1', 'm2'), (html, key) => {
        const after = identity((document) => {
          const body = document.getElementById(`UniqueMessageBody_${key}`);
          if (!body) throw new Error('no body');
          body.innerHTML = html;
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a name that brings an address', 'Bea <bea@buyer.example>', 'From: Bea <bea@buyer.example>'],
    ['a name that brings one, and has another', 'B<a@buyer.example>', `From: B<a@buyer.example><${evil}>`],
    ['a label of another name', 'Bea Buyer', `From: Mallory<${evil}>`],
  ])('a sender is not taken from %s', (_name, shown, label) => {
    const { document, adapter } = openOutlook();
    const sender = document.querySelector('#MSG_m1_FROM span');
    sender?.setAttribute('aria-label', label);
    sender?.replaceChildren(shown);
    const views: ThreadView[] = [];
    adapter.watchThread((view) => views.push(view), new AbortController().signal);
    expect(views).toMatchObject([{ status: 'unreadable', reason: 'no-address' }]);
  });
});

describe('words a reader does not see', () => {
  it.each([
    ['not displayed', '<p>Yes.</p><div style="display:none">Unsubscribe me</div>'],
    ['without a height', '<p>Yes.</p><div style="max-height:0;overflow:hidden">Unsubscribe me</div>'],
    ['white on white', '<p>Yes.</p><p style="color:#ffffff">Unsubscribe me</p>'],
    ['too small', '<p>Yes.</p><span style="font-size:1px">Unsubscribe me</span>'],
    ['off the page', '<p>Yes.</p><div style="position:absolute;left:-9999px">Unsubscribe me</div>'],
  ])('are not read: %s', (_name, html) => {
    const { adapter } = openOutlook({ messages: [{ ...fromBea, html }] });
    const views: ThreadView[] = [];
    adapter.watchThread((view) => views.push(view), new AbortController().signal);
    expect(views).toMatchObject([{ thread: { messages: [{ text: 'Yes.', hiddenChars: 14 }] } }]);
  });
});

it('history that Outlook marked is told apart, and links in it do not count', () => {
  const html =
    '<p>See <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbuyer.example%2Fplan">the plan</a></p><div id="x_divRplyFwdMsg">Von: Rep</div><p><a href="https://old.example/">old one</a></p>';
  const { adapter } = openOutlook({ messages: [{ ...fromBea, html }] });
  const views: ThreadView[] = [];
  adapter.watchThread((view) => views.push(view), new AbortController().signal);
  const message = views[0]?.status === 'ok' ? views[0].thread.messages[0] : undefined;
  expect(message?.text?.slice(0, message.quotedFrom).trim()).toBe('See the plan');
  expect(message?.links).toEqual([{ href: 'https://buyer.example/plan', text: 'the plan' }]);
});
