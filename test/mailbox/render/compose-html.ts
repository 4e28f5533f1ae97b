import type { ViewContext } from './view-context';

const hiddenInputs = ['composeid', 'from', 'subject', 'draft', 'rt', 'lts', 'bwd', 'rm', 'ac', 'ishtml', 'body', 'uet'];

/** The box of an inline reply. The page script fills the hidden inputs and the recipients. */
export function inlineCompose(view: ViewContext): string {
  return `<div class="M9" data-demo-compose="reply"><div class="aoI" role="region"><table class="aoP HM"><tbody><tr><td class="I5"><form class="bAs">${recipients(view)}${inputs(view)}</form>${editor(view)}${buttons(view)}</td></tr></tbody></table></div></div>`;
}

/** The docked window of a new message. */
export function dialogCompose(view: ViewContext): string {
  return `<div class="nH Hd" role="dialog" aria-label="${view.label.newMessage}"><div class="nH Hy aXJ"><div class="nH aCk"><table class="cf Ht" cellpadding="0"><tbody><tr><td><div class="Hp"><h2 class="a3E"><div class="aYF">${view.label.newMessage}</div></h2></div></td><td class="Hm"><button type="button" class="Ha" aria-label="${view.label.discard}">×</button></td></tr></tbody></table></div><div class="nH"><div class="aaZ"><div class="M9" data-demo-compose="dialog"><div class="aoI" role="region"><table class="aoP aoC"><tbody><tr><td class="I5"><form class="bAs">${recipients(view)}<div class="aoD az6"><input name="subjectbox" class="aoT" autocomplete="off" placeholder="${view.label.subject}" aria-label="${view.label.subject}"></div>${inputs(view)}</form>${editor(view)}${buttons(view)}</td></tr></tbody></table></div></div></div></div></div></div>`;
}

function recipients({ label }: ViewContext): string {
  const row = (name: string, text: string) =>
    `<tr class="bzf"><td class="ok"><span class="gO aQY">${text}</span></td><td class="eV"><div class="aUy" name="${name}" role="listbox" aria-label="${text}"><input class="agP" peoplekit-id="BbVjBd" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-label="${text}" autocomplete="off"></div></td></tr>`;
  return `<div class="fX aiL"><table class="GS" tabindex="-1"><tbody class="bze">${row('to', label.to)}${row('cc', label.cc)}</tbody></table></div>`;
}

function inputs({ modes }: ViewContext): string {
  return modes.has('no-inputs')
    ? ''
    : hiddenInputs.map((name) => `<input type="hidden" name="${name}" value="">`).join('');
}

function editor({ label, modes, ids }: ViewContext): string {
  const plain = modes.has('plain-text');
  const off = ' style="display:none"';
  const signature = modes.has('signature')
    ? '<div><br></div><div><br></div><div class="gmail_signature" data-smartmail="gmail_signature">Jonas Weber<br>Northlight</div>'
    : '<br>';
  return `<table class="iN"><tbody><tr><td class="Ap"><div class="Ar As"${plain ? '' : off}><div class="At"><textarea id="${ids()}" class="Ak aXjCH" aria-label="${label.body}" spellcheck="true" form="nosend"></textarea></div></div><div class="Ar Au"${plain ? off : ''}><div id="${ids()}" class="Am aO9 Al editable LW-avf tS-tW" hidefocus="true" aria-label="${label.body}" g_editable="true" role="textbox" aria-multiline="true" tabindex="1" spellcheck="false" contenteditable="true">${signature}</div></div></td></tr></tbody></table><div class="chips-attached"></div>`;
}

function buttons({ label, ids }: ViewContext): string {
  // bidi marks around the key, as in Gmail's own tooltips
  const keys = '\u202a(Ctrl-Enter)\u202c';
  return `<div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="J-J5-Ji btA"><div class="dC"><div id="${ids()}" class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="${label.send} ${keys}" aria-label="${label.send} ${keys}">${label.send}</div><div id="${ids()}" class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="${label.schedule}" aria-haspopup="true" aria-expanded="false"></div></div><div class="q8NmZb J-M" role="menu" style="display:none"><div class="SK AX"><div class="J-N yr" selector="scheduledSend" role="menuitem" tabindex="1"><div class="J-N-Jz">${label.schedule}</div></div></div></div></div></td><td class="gU"><div class="T-I J-J5-Ji Uo v7 T-I-atl L3" role="button" tabindex="1" aria-label="${label.sendArchive}" data-tooltip="${label.sendArchive}">${label.sendArchive}</div></td><td class="gU"><label class="a1 aaA aMZ" aria-label="${label.attach}" data-tooltip="${label.attach}"><input type="file" name="Filedata" multiple tabindex="1"></label></td><td class="gU az5"><div class="oh J-Z-I J-J5-Ji T-I-ax7" role="button" tabindex="1" aria-label="${label.discard}" data-tooltip="${label.discard}"></div></td></tr></tbody></table></div>`;
}
