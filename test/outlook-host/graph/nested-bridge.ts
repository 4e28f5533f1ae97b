/** How Outlook answers a nested app that asks to sign in. */
export type BridgeMode = 'ok' | 'interaction' | 'refused' | 'cancelled' | 'offline' | 'silent' | 'disabled';
export type Bridge = { mode: BridgeMode; readonly asked: { readonly method: string; readonly scope?: string }[] };

/**
 * Runs in the page, before anything else: the bridge that Outlook gives to a nested app, as the library speaks to it
 * (requests and answers as JSON text; knowledge of 2026-08). `interaction` lets a window in, `cancelled` has it closed.
 */
export function installBridge(mode: BridgeMode): void {
  const listeners = new Set<(answer: string) => void>();
  const bridge: Bridge = { mode, asked: [] };
  const account = {
    homeAccountId: 'person.tenant',
    localAccountId: 'person',
    tenantId: 'tenant',
    environment: 'login.microsoftonline.com',
    username: 'jonas.weber@northlight.example',
    name: 'Jonas Weber',
  };
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const claims = { oid: 'person', tid: 'tenant', preferred_username: account.username, sub: 'x', iat: 1, exp: 4e9 };
  const idToken = `${part({ alg: 'none' })}.${part(claims)}.signature`;
  let given = 0;

  type Request = {
    readonly requestId: string;
    readonly method: string;
    readonly tokenParams?: { readonly scope: string };
  };
  const token = ({ tokenParams }: Request) => ({
    token: { access_token: `token-${++given}`, id_token: idToken, expires_in: 3600, scope: tokenParams?.scope },
    account,
  });
  const no = (status: string) => ({
    success: false,
    error: { status, code: status.toLowerCase(), description: '', subError: '' },
  });
  const refusals: Readonly<Partial<Record<BridgeMode, string>>> = {
    offline: 'NO_NETWORK',
    refused: 'PERSISTENT_ERROR',
    disabled: 'DISABLED',
  };
  function answerTo(request: Request): object | null {
    if (bridge.mode === 'silent') return null;
    if (request.method === 'GetInitContext')
      return { initContext: { sdkName: 'host', sdkVersion: '1', accountContext: account, capabilities: {} } };
    const refusal = refusals[bridge.mode];
    if (refusal) return no(refusal);
    if (bridge.mode === 'ok') return token(request);
    if (request.method === 'GetToken') return no('USER_INTERACTION_REQUIRED');
    return bridge.mode === 'cancelled' ? no('USER_CANCEL') : token(request);
  }
  Object.assign(globalThis, {
    bridge,
    nestedAppAuthBridge: {
      addEventListener: (_type: string, listener: (answer: string) => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: (answer: string) => void) => listeners.delete(listener),
      postMessage(text: string) {
        const request = JSON.parse(text) as Request;
        const scope = request.tokenParams?.scope;
        bridge.asked.push({ method: request.method, ...(scope === undefined ? {} : { scope }) });
        const answer = answerTo(request);
        if (!answer) return;
        const whole = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, success: true, ...answer };
        setTimeout(() => {
          for (const listener of listeners) listener(JSON.stringify(whole));
        });
      },
    },
  });
}
