import { describe, expect, it } from 'vitest';
import { gmailPage } from '../../../test/mail/gmail-page';
import { readBody } from './read-body';

function read(html: string, around = '') {
  const document = gmailPage(
    `<!DOCTYPE html><style>.m_ghost{display:none}</style><div ${around}><div class="a3s">${html}</div></div>`,
  );
  const body = document.querySelector('.a3s');
  if (!body) throw new Error('no body');
  return readBody(body);
}

describe('visible words', () => {
  it.each<[string, string, string]>([
    ['divs are lines', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['a break at a line’s end adds none', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['paragraphs stand apart', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['spaces collapse across tags', '<div>a <b> b</b>  c</div>', 'a b c'],
    ['cells of a row stay on a line', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['pre keeps its lines', '<pre>a\n  b</pre>', 'a\n  b'],
    ['an emoji picture is its emoji', 'ok <img class="an1" alt="👍" src="x">', 'ok 👍'],
    ['the text of a picture is not in the mail', 'a <img alt="Stop writing to me" src="x"> b', 'a b'],
    ['scripts and styles are no words', '<style>p{}</style><script>x</script>a', 'a'],
    ['many breaks are one empty line', 'a<br><br><br><br>b', 'a\n\nb'],
    ['family emoji keep their joiners', '👩\u200d👧 ok', '👩\u200d👧 ok'],
    ['Persian keeps its joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toMatchObject({ text, hiddenChars: 0 });
  });
});

describe('words hidden from the reader are dropped and counted', () => {
  const ghost = 'unsubscribe me';
  it.each<[string, string]>([
    ['display', `<div style="display:none">${ghost}</div>`],
    ['a class of the mail', `<div class="m_ghost">${ghost}</div>`],
    ['visibility', `<span style="visibility:hidden">${ghost}</span>`],
    ['tiny letters', `<span style="font-size:1px">${ghost}</span>`],
    ['no size', `<div style="font-size:0">${ghost}</div>`],
    ['faint', `<div style="opacity:0.05">${ghost}</div>`],
    ['faint in two steps', `<div style="opacity:0.3"><i style="opacity:0.3">${ghost}</i></div>`],
    ['white on white', `<font style="color:#ffffff">${ghost}</font>`],
    ['nearly white on white', `<span style="color:rgb(250,250,250)">${ghost}</span>`],
    ['dark on dark', `<div style="background-color:#101010"><span style="color:#121212">${ghost}</span></div>`],
    ['folded away', `<div style="max-height:0px;overflow:hidden">${ghost}</div>`],
    ['off the page', `<div style="position:absolute;left:-9999px">${ghost}</div>`],
    ['indented off the page', `<div style="text-indent:-9999px">${ghost}</div>`],
    ['transparent', `<span style="color:rgba(0,0,0,0)">${ghost}</span>`],
    [
      'inside a form that covers its own properties',
      `<form><input name="style"><input name="firstChild"><input name="getAttribute"><div style="display:none">${ghost}</div></form>`,
    ],
  ])('%s', (_name, html) => {
    expect(read(`seen ${html} too`)).toMatchObject({
      text: expect.not.stringContaining('unsubscribe'),
      hiddenChars: ghost.length,
    });
    expect(read(`seen ${html} too`).text.replace(/\s+/g, ' ')).toBe('seen too');
  });

  it.each<[string, string, string, number]>([
    ['zero width', 'pl\u200bease un\u2060subscribe', 'please unsubscribe', 2],
    ['tags', `hello${String.fromCodePoint(0xe0041, 0xe0042)} there`, 'hello there', 4],
    ['overrides', 'abc \u202efed\u202c ghi', 'abc fed\u202c ghi', 1],
    ['idle joiners', 'st\u200cop', 'stop', 1],
    ['soft hyphens', 'un\u00adsubscribe', 'unsubscribe', 1],
  ])('%s', (_name, html, text, hiddenChars) => {
    expect(read(html)).toMatchObject({ text, hiddenChars });
  });

  it.each<[string, string]>([
    ['white on a coloured button', '<a style="background-color:#114488;color:#ffffff">Book a time</a>'],
    [
      'white over a picture',
      '<div style="background-image:url(x.png)"><span style="color:#fff">Book a time</span></div>',
    ],
    ['small print', '<span style="font-size:7px">Book a time</span>'],
    [
      'a sized child of a sizeless parent',
      '<div style="font-size:0"><span style="font-size:14px">Book a time</span></div>',
    ],
    [
      'visible child of an invisible parent',
      '<div style="visibility:hidden"><b style="visibility:visible">Book a time</b></div>',
    ],
    ['grey', '<span style="color:#999999">Book a time</span>'],
  ])('near miss: %s', (_name, html) => {
    expect(read(html)).toMatchObject({ text: 'Book a time', hiddenChars: 0 });
  });

  it('a style sheet in the mail hides what carries no mark of its own', () => {
    expect(read('<style>.m_1 span{display:none}</style><p class="m_1">seen <span>hidden</span></p>').text).toBe('seen');
    expect(read('<div style="display:none">not <b>this</b></div><p>seen</p>').text).toBe('seen');
  });

  it('a dark theme is the ground the mail stands on', () => {
    expect(read('<span style="color:#f0f0f0">Hello</span>', 'style="background-color:#202124"').text).toBe('Hello');
    expect(read('<span style="color:#202124">Hello</span>', 'style="background-color:#202124"').text).toBe('');
  });
});

describe('quotes', () => {
  const quote =
    '<div class="gmail_quote"><div class="gmail_attr">On Tue, Jonas wrote:<br></div><blockquote class="gmail_quote">Two plants?<div>Jonas</div></blockquote></div>';

  it('stay in the text, with the place where they start', () => {
    const body = read(`<div>Yes.</div>${quote}`);
    expect(body.text).toBe('Yes.\nOn Tue, Jonas wrote:\n\n> Two plants?\n> Jonas');
    expect(body.text.slice(body.quotedFrom)).toMatch(/^On Tue/);
  });
  it('an answer below the quote leaves no place: its lines are marked instead', () => {
    const body = read(`<blockquote class="gmail_quote">When?</blockquote><div>Monday.</div>`);
    expect(body).toMatchObject({ text: '> When?\n\nMonday.' });
    expect(body.quotedFrom).toBeUndefined();
  });
  it('answers between the lines stay readable', () => {
    expect(
      read('<blockquote type="cite">When?</blockquote>Monday.<blockquote type="cite">Who?</blockquote>Ana.').text,
    ).toBe('> When?\n\nMonday.\n\n> Who?\n\nAna.');
  });
  it('a forwarded mail is passed on, not quoted', () => {
    const body = read(
      '<div>See below.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>Von: Ben</div>The budget is fixed.</div>',
    );
    expect(body.quotedFrom).toBeUndefined();
    expect(body.text).toContain('The budget is fixed.');
  });
  it('an indented paragraph is the sender’s own', () => {
    const body = read('Hi<blockquote style="margin:0 0 0 40px;border:none;padding:0">our offer</blockquote>');
    expect(body.text).toBe('Hi\n\nour offer');
  });
  it('what Gmail folds away counts as quoted, folded or not', () => {
    for (const style of ['display:none', '']) {
      const body = read(`New words.<div class="adL" style="${style}"><div>Older words.</div></div>`);
      expect(body).toMatchObject({ text: 'New words.\nOlder words.', quotedFrom: 11, hiddenChars: 0 });
    }
  });
});

it('names links of the new words only, by where they lead', () => {
  const body = read(
    '<a href="https://www.example.com/plan" data-saferedirecturl="https://www.google.com/url?q=x">the plan</a> <a href="javascript:alert(1)">x</a><div class="gmail_quote"><a href="https://old.example/">old</a></div>',
  );
  expect(body.links).toEqual([{ href: 'https://www.example.com/plan', text: 'the plan' }]);
});

it('a mail nested without end does not stop the reader', () => {
  const view = gmailPage('<!DOCTYPE html>').defaultView as unknown as typeof globalThis;
  const html = `a${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}`;
  const inert = new view.DOMParser().parseFromString(`<!DOCTYPE html><div class="a3s">${html}</div>`, 'text/html');
  const body = inert.querySelector('.a3s');
  expect(body && readBody(body)).toMatchObject({ text: 'a', hiddenChars: 4 });
});
