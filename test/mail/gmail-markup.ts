/**
 * Gmail's DOM shape as of 2026-07, written by hand from the facts we know about it; people and texts are invented.
 * Every page starts with the doctype: in quirks mode `.g3` matches `.G3`.
 */
export type PagePerson = { readonly name: string; readonly email: string };

export type PageMessage = {
  /** Milliseconds of the mail's arrival; ids are made from it, as Gmail does. `null` = just sent, no lasting id yet. */
  readonly at: number | null;
  readonly from: PagePerson;
  readonly to: readonly PagePerson[];
  readonly cc?: readonly PagePerson[];
  readonly date: string;
  readonly body: string;
  readonly state?: 'expanded' | 'collapsed' | 'hidden';
  readonly attachments?: readonly string[];
  readonly clipped?: boolean;
  /** Collapsed rows without any id were seen in 2020. */
  readonly withoutId?: boolean;
};

export type PageOptions = {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly account?: string;
  readonly subject?: string;
  readonly bodyClass?: string;
  readonly threadAttributes?: string;
  /** Number in the row that stands for several read messages. */
  readonly superCollapsed?: number;
  readonly reply?: string;
  readonly afterThread?: string;
  readonly outsideMain?: string;
  readonly globals?: boolean;
};

export const jonas: PagePerson = { name: 'Jonas Weber', email: 'jonas.weber@northlight.example' };
export const ana: PagePerson = { name: 'Ana Ruiz', email: 'ana.ruiz@corvane.example' };
export const ben: PagePerson = { name: 'Ben Osei', email: 'ben.osei@corvane.example' };
export const carla: PagePerson = { name: 'Carla Voss', email: 'carla.voss@corvane.example' };

/** The id Gmail gives a mail taken in at that moment. */
export function legacyAt(ms: number, tail = 0xabcde): string {
  return ((BigInt(ms) << 20n) | BigInt(tail)).toString(16);
}

export function decimal(legacy: string): string {
  return BigInt(`0x${legacy}`).toString();
}

function idAttributes(message: PageMessage): string {
  if (message.at === null) return 'data-message-id="#msg-a:r-4411223344556677"';
  const legacy = legacyAt(message.at);
  return `data-message-id="#msg-f:${decimal(legacy)}" data-legacy-message-id="${legacy}"`;
}

function people(list: readonly PagePerson[], account: string): string {
  return list
    .map(({ name, email }) => {
      const shown = email === account ? 'me' : name;
      return `<span email="${email}" name="${shown}" data-hovercard-id="${email}" class="g2">${shown}</span>`;
    })
    .join(', ');
}

export function messageItem(message: PageMessage, account: string, after = ''): string {
  const { state = 'expanded', from, cc = [] } = message;
  const itemClass = { expanded: 'h7 ie nH oy8Mbf', collapsed: 'kv', hidden: 'kQ' }[state];
  const head = `<div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK">
    <h3 class="iw"><span class="qu"><span email="${from.email}" name="${from.name}" data-hovercard-id="${from.email}" class="gD"><span>${from.name}</span></span></span></h3></td>
    <td class="gH bAk"><div class="gK"><span class="g3" title="${message.date}" alt="${message.date}">5 min</span></div></td></tr>`;
  if (state !== 'expanded') {
    const ids = message.withoutId ? '' : idAttributes(message);
    return `<div class="${itemClass}" role="listitem"><div class="G3 G2"><div class="adf ads" ${ids}>${head}
      <tr><td colspan="3"><div class="iA g6">A snippet of the words</div></td></tr></tbody></table></div></div></div></div></div>`;
  }
  const copies = cc.length > 0 ? `, cc: ${people(cc, account)}` : '';
  const files = (message.attachments ?? [])
    .map(
      (name) =>
        `<span class="aZo" role="listitem" download_url="application/pdf:${encodeURIComponent(name)}:https://mail.google.com/x"><span class="aV3">${name}</span></span>`,
    )
    .join('');
  const clip = message.clipped
    ? '<div class="iX">[Message clipped]&nbsp; <a href="?ui=2&amp;view=lg&amp;permmsgid=msg-f:1" target="_blank">View entire message</a></div>'
    : '';
  return `<div class="${itemClass}" role="listitem" aria-expanded="true" tabindex="-1"><div class="Bk"><div class="G3 G2"><div><div class="adn ads" ${idAttributes(message)}>${head}
    <tr class="acZ xD"><td colspan="3"><span translate="no" class="hb">to ${people(message.to, account)}${copies} </span></td></tr></tbody></table></div>
    <div><div class="ii gt"><div class="a3s aiL">${message.body}</div>${clip}</div><div class="ii gt" style="display:none"><div class="a3s aiL"></div></div>
    ${files ? `<div class="hq gt"><div class="aQH" role="list">${files}</div></div>` : ''}</div></div></div></div></div>
    <div class="gA gt acV"><div class="gB xu">${after}</div></div></div></div>`;
}

/** The bar below the last message, or the box that took its place. */
export const replyBar = `<div class="ip iq"><div class="amn"><span role="link" tabindex="0" class="ams bkH">Antworten</span><span role="link" tabindex="0" class="ams bkI">Allen antworten</span><span role="link" class="ams bkG">Weiterleiten</span></div></div>`;

export function hiddenInbox(count = 3): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const legacy = legacyAt(Date.UTC(2026, 4, 1 + index));
    return `<tr class="zA yO" role="row"><td><span email="row${index}@other.example" name="Row" class="yP">Row</span>
      <span data-thread-id="#thread-f:${decimal(legacy)}" data-legacy-thread-id="${legacy}" class="bqe">Another subject ${index}</span></td></tr>`;
  });
  return `<div class="BltHke nH oy8Mbf aE3" style="display: none;"><table class="F"><tbody>${rows.join('')}</tbody></table></div>`;
}

export function threadPage(messages: readonly PageMessage[], options: PageOptions = {}): string {
  const { account = jonas.email, subject = 'Rollout in two plants', reply = replyBar } = options;
  const first = messages.find((message) => message.at !== null);
  const legacy = first?.at ? legacyAt(first.at) : '';
  const attributes =
    options.threadAttributes ?? `data-thread-perm-id="thread-f:${decimal(legacy)}" data-legacy-thread-id="${legacy}"`;
  const items = messages.map((message, index) =>
    messageItem(message, account, index === messages.length - 1 ? reply : ''),
  );
  if (options.superCollapsed) {
    items.splice(
      1,
      0,
      `<div class="adv" role="button"><span class="adx"><span>${options.superCollapsed}</span></span></div>`,
    );
  }
  const thread = `<div class="nH aHU"><div class="nH if"><div class="ha"><h2 class="hP" tabindex="-1" ${attributes}>${subject}</h2></div>
    <div class="nH hx"><div class="nH" role="list">${items.join('')}</div></div></div></div>`;
  return shell(`${hiddenInbox()}<div class="nH" role="main">${thread}${options.afterThread ?? ''}</div>`, options);
}

/** A page of the mailbox around its content. */
export function shell(content: string, options: PageOptions = {}): string {
  const {
    lang = 'en',
    dir = 'ltr',
    account = jonas.email,
    subject = 'Rollout in two plants',
    globals = true,
  } = options;
  const script = globals
    ? `<script>var GLOBALS=[null,null,1,"gmail.pinto-server_2026","Lw","8","cB","/mail/u/0",50,"ik00000000","${account}",[]];</script>`
    : '';
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><title>${subject} - ${account} - Gmail</title>${script}</head>
    <body class="${options.bodyClass ?? 'aAU'}"><div class="nH"><div>${content}</div></div>
    <a aria-label="Google Account: J (${account})" href="https://accounts.google.com/SignOutOptions?x=1"></a>
    <div class="b8 UC" role="alert" style="position: relative; top: -10000px;"><div class="vh"></div></div>${options.outsideMain ?? ''}</body></html>`;
}

export type BoxOptions = {
  readonly rt?: string;
  readonly lts?: string;
  readonly rm?: string;
  readonly draft?: string;
  readonly to?: readonly string[];
  readonly html?: string;
  readonly plain?: string;
  readonly docked?: boolean;
  readonly subject?: string;
};

/** A compose box: inline in the last list item, or docked as a dialog. */
export function composeBox(options: BoxOptions = {}): string {
  const { rt = '', lts = '', rm = '', draft = '#msg-a:r-99887766', to = [ana.email], html = '<br>', plain } = options;
  const chips = to
    .map((email) => `<div role="option" data-hovercard-id="${email}" data-name="x">${email}</div>`)
    .join('');
  const inner = `<div class="M9"><div class="aoI" role="region"><form class="bAs"><div class="fX"><div role="listbox">${chips}</div><textarea name="to" class="vO" rows="1"></textarea></div>
    <input name="subjectbox" class="aoT" value="${options.subject ?? ''}"><input type="hidden" name="composeid" value="1"><input type="hidden" name="draft" value="${draft}">
    <input type="hidden" name="rt" value="${rt}"><input type="hidden" name="lts" value="${lts}"><input type="hidden" name="rm" value="${rm}"><input type="hidden" name="body" value=""></form>
    <table class="cf An"><tbody><tr><td class="Ap"><div class="Ar As" style="${plain === undefined ? 'display: none' : ''}"><textarea class="Ak" form="nosend">${plain ?? ''}</textarea></div>
    <div class="Ar Au" style="${plain === undefined ? '' : 'display: none'}"><div class="Am Al editable" g_editable="true" role="textbox" contenteditable="true" tabindex="1">${html}</div></div></td></tr></tbody></table>
    <div class="aDh"><div class="dC"><div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1">Senden</div><div class="T-I J-J5-Ji hG T-I-atl L3" role="button">▾</div><div class="Uo" role="button">Send + archive</div></div>
    <div class="oh J-Z-I" role="button">Discard</div></div></div></div>`;
  return options.docked ? `<div class="nH Hd" role="dialog">${inner}</div>` : `<div class="ip adB">${inner}</div>`;
}
