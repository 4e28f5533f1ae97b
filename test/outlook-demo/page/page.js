// The demo's Outlook: a list, the open mail, a reply form, the frame of the pane. Its other half answers under /demo/act.
const list = document.getElementById('list');
const main = document.getElementById('mail');
const dialog = document.getElementById('alert');
let mails = [];
let open = null;
let pane = null;

async function act(what) {
  const answer = await fetch('/demo/act', { method: 'POST', body: JSON.stringify(what) });
  return answer.json();
}

/** A frame that speaks with the host: what it posts is answered, what it asks to be told of is told. */
function officeFrame({ src, name, origin }, which, onHeard) {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.src = src;
  frame.title = which === 'pane' ? 'Throughline' : 'Check before sending';
  const tell = (text) => text && frame.contentWindow.postMessage(text, origin);
  async function hear({ source, data }) {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const heard = await act({ do: 'hear', frame: which, text: data });
    tell(heard.answer);
    onHeard(heard);
  }
  addEventListener('message', hear);
  return { frame, tell, end: () => (removeEventListener('message', hear), frame.remove()) };
}

function element(tag, text, more = {}) {
  const made = Object.assign(document.createElement(tag), more);
  if (text) made.textContent = text;
  return made;
}

async function refresh() {
  const told = await act({ do: 'mails' });
  mails = told.mails;
  list.replaceChildren(
    ...mails.map((mail) => {
      const button = element('button', '', { onclick: () => select(mail.id) });
      button.setAttribute('aria-current', String(mail.id === open));
      button.append(element('b', mail.own ? `To ${mail.to[0].name}` : mail.from.name), element('span', mail.subject));
      const row = element('li');
      row.append(button);
      return row;
    }),
  );
  return told;
}

async function select(id) {
  open = id;
  await refresh();
  const mail = mails.find((one) => one.id === id);
  const article = element('article');
  const body = element('div');
  // the demo's own mails; scripts in them would not run this way
  body.append(...new DOMParser().parseFromString(mail.html, 'text/html').body.childNodes);
  article.append(element('p', `${mail.from.name} <${mail.from.address}>`, { className: 'who' }), body);
  main.replaceChildren(element('h1', mail.subject), article);
  if (!mail.own) {
    const acts = element('p', '', { className: 'acts' });
    acts.append(element('button', 'Reply', { onclick: () => reply({ itemId: id, html: '', all: false }) }));
    main.append(acts);
  }
  const { tell } = await act({ do: 'select', id });
  pane?.tell(tell);
}

function reply({ itemId, html }) {
  const mail = mails.find((one) => one.id === itemId);
  const form = element('form', '', { onsubmit: (event) => event.preventDefault() });
  form.setAttribute('aria-label', 'Reply');
  const editor = element('div', '', { className: 'editor', contentEditable: 'true' });
  editor.setAttribute('role', 'textbox');
  editor.setAttribute('aria-label', 'Message body');
  editor.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const to = [mail.from];
  const acts = element('div', '', { className: 'acts' });
  const send = () => check({ itemId, to, html: editor.innerHTML }, form);
  acts.append(element('button', 'Send', { type: 'button', onclick: send }));
  form.append(element('p', `To: ${to.map((one) => one.name).join('; ')}`, { className: 'who' }), editor, acts);
  main.querySelector('form')?.remove();
  main.append(form);
  form.scrollIntoView();
}

/** Send is the rep's; Outlook asks the add-in first, and waits for it no longer than it must. */
async function check(mail, form) {
  const told = await act({ do: 'check', ...mail });
  let asked = false;
  const checker = officeFrame(told, 'check', ({ completed }) => {
    if (!completed || asked) return;
    asked = true;
    checker.end();
    if (completed.allowEvent) void sent(mail, form);
    else warn(completed, mail, form);
  });
  checker.frame.hidden = true;
  document.body.append(checker.frame);
  const trying = setInterval(async () => {
    if (asked) return clearInterval(trying);
    const { tell } = await act({ do: 'run-check' });
    // it has not asked to be told of commands yet
    if (!tell) return;
    clearInterval(trying);
    checker.tell(tell);
  }, 200);
}

function warn({ errorMessage, sendModeOverride }, mail, form) {
  const acts = element('div');
  acts.append(element('button', 'Don’t send', { onclick: () => dialog.close() }));
  if (sendModeOverride)
    acts.append(element('button', 'Send anyway', { onclick: () => (dialog.close(), sent(mail, form)) }));
  dialog.replaceChildren(element('p', errorMessage), acts);
  dialog.showModal();
}

async function sent(mail, form) {
  await act({ do: 'send', ...mail });
  form.replaceChildren(element('p', 'Sent. (In the demo: nowhere.)'));
  await refresh();
}

const told = await refresh();
pane = officeFrame(told.pane, 'pane', ({ form }) => form && reply(form));
document.querySelector('aside').append(pane.frame);
