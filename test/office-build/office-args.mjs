/**
 * What the commands of the add-in are told: `--origin https://host`, and for whole conversations `--graph-client` and
 * `--graph-tenant`. Throws with a sentence for the reader.
 */
export function officeArgs(args, defaultOrigin) {
  const given = new Map();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at] ?? '';
    const value = args[at + 1];
    if (!['--origin', '--graph-client', '--graph-tenant'].includes(name)) throw new Error(`${name} is not known here.`);
    if (!value || value.startsWith('--')) throw new Error(`${name} needs a value.`);
    given.set(name, value);
  }
  return {
    origin: originOf(given.get('--origin') ?? defaultOrigin),
    graphClient: given.get('--graph-client') ?? '',
    graphTenant: given.get('--graph-tenant') ?? '',
  };
}

function originOf(text) {
  if (!text)
    throw new Error(
      'Say where the folder will be served: npm run office:build -- --origin https://addin.your-company.com',
    );
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:')
    throw new Error(`Outlook loads add-ins over https only; ${text} is not an https address.`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Error(`The folder is served at the root of a host, so no path after it: ${url.origin}`);
  return url.origin;
}
