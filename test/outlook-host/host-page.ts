import type { OutlookHost } from './outlook-host';

export type HostPageOptions = {
  readonly told?: 'name' | 'address';
  readonly sandbox?: string;
  readonly width?: number;
};

/** The page of an Outlook on the web: a frame with the pane, and a script that carries messages between it and `toOutlook`. */
export function hostPage(host: OutlookHost, pane: URL, options: HostPageOptions): string {
  const { told = 'name', sandbox, width = 350 } = options;
  const frame = { pane: pane.href, origin: pane.origin, ...who(host, pane, told), sandbox: sandbox ?? null };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail - Outlook</title>
<style>body{margin:0;display:flex;height:100vh}main{flex:1;padding:16px}iframe{width:${width}px;height:100%;border:0}</style>
<main><h1>Outlook</h1></main>
<script>
const told = ${JSON.stringify(frame).replaceAll('<', '\\u003c')};
const frame = document.createElement('iframe');
frame.id = 'pane';
if (told.sandbox !== null) frame.setAttribute('sandbox', told.sandbox);
frame.name = told.name.replace('HOST', location.origin);
frame.src = told.address.replace('HOST', location.origin);
addEventListener('message', async ({ source, data }) => {
  if (source !== frame.contentWindow || typeof data !== 'string') return;
  const answer = await toOutlook(data);
  if (answer !== null) tellPane(answer);
});
function tellPane(text) { frame.contentWindow.postMessage(text, told.origin); }
document.body.append(frame);
</script></html>`;
}

/** Outlook on the web writes it into the frame's name, older hosts into the address; `HOST` stands for the page's own origin. */
function who(
  host: OutlookHost,
  pane: URL,
  told: 'name' | 'address',
): { readonly name: string; readonly address: string } {
  const info = ['Outlook', 'Web', '16.01', 'en-US', 'start', '', '', '0'];
  const xdm = [host.conversation, host.control, 'HOST'].join('|');
  const base = `_xdm_${host.conversation}`;
  if (told === 'address') {
    const address = new URL(pane);
    address.search += `${address.search ? '&' : '?'}_host_Info=${info.join('$')}`;
    // read to the end of the address: it comes last
    return { name: base, address: `${address.href.split('#')[0]}#&_serializer_version=1&_xdm_Info=${xdm}` };
  }
  const name = { baseFrameName: base, hostInfo: info.join('|'), xdmInfo: xdm, serializerVersion: '1', flights: '[]' };
  return { name: JSON.stringify(name), address: pane.href };
}
