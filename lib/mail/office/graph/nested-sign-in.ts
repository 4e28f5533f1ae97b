import {
  AuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser';
import { fail, ok } from '../../../core/domain/result';
import type { MailError } from '../../mail-adapter';
import type { GraphConfig } from './graph-config';
import type { SignIn } from './sign-in';

/** Reads mail, changes and sends nothing. */
const SCOPES = ['Mail.Read'];
const SILENT_MS = 20_000;
/** The rep may have to look for a second factor. */
const POPUP_MS = 300_000;

/** Nested app authentication: Outlook signs the rep in for us. Silent first; a window opens only when Outlook asks for one. */
export function nestedSignIn(config: GraphConfig): SignIn {
  let app: Promise<IPublicClientApplication | null> | null = null;
  return async (anew, signal) => {
    app ??= within(makeApp(config), SILENT_MS, signal);
    // refused storage or a host that never answers: without a client there is no sign-in, whatever the library threw
    const client = await app.catch(() => null);
    if (!client) {
      app = null;
      if (signal.aborted) return fail({ kind: 'offline', detail: 'stopped' });
      return fail({ kind: 'unsupported', detail: 'no nested sign-in here' });
    }
    try {
      return ok(await tokenOf(client, anew, signal));
    } catch (thrown) {
      return fail(errorOf(thrown, signal));
    }
  };
}

/** `null` when the host offers no bridge: the library would fall back to web pages of its own, which are not ours to open. */
async function makeApp({ clientId, tenant }: GraphConfig): Promise<IPublicClientApplication | null> {
  if (!('nestedAppAuthBridge' in window) && !('__initializeNestedAppAuth' in window)) return null;
  let nested = false;
  const client = await createNestablePublicClientApplication(
    {
      auth: { clientId, authority: `https://login.microsoftonline.com/${tenant}` },
      // nothing of the sign-in outlives the pane
      cache: { cacheLocation: 'memoryStorage' },
    },
    undefined,
    (configuration, controller) => {
      nested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return nested ? client : null;
}

async function tokenOf(client: IPublicClientApplication, anew: boolean, signal: AbortSignal): Promise<string> {
  try {
    const silent = client.acquireTokenSilent({ scopes: SCOPES, forceRefresh: anew });
    return (await within(silent, SILENT_MS, signal)).accessToken;
  } catch (thrown) {
    const asks = thrown instanceof InteractionRequiredAuthError || codeOf(thrown) === 'no_account_found';
    if (!asks) throw thrown;
    return (await within(client.acquireTokenPopup({ scopes: SCOPES }), POPUP_MS, signal)).accessToken;
  }
}

/** What is thrown carries no address: only its code is told on. */
function errorOf(thrown: unknown, signal: AbortSignal): MailError {
  if (signal.aborted) return { kind: 'offline', detail: 'stopped' };
  if (thrown instanceof NoAnswer) return { kind: 'offline', detail: 'sign-in: no answer' };
  const code = codeOf(thrown);
  if (/network|offline|timeout|timed_out/i.test(code)) return { kind: 'offline', detail: `sign-in: ${code}` };
  if (/bridge|unsupported|disabled/i.test(code)) return { kind: 'unsupported', detail: `sign-in: ${code}` };
  return { kind: 'not-allowed', detail: `sign-in: ${code}` };
}

function codeOf(thrown: unknown): string {
  return (thrown instanceof AuthError ? thrown.errorCode : 'unknown').slice(0, 60);
}

class NoAnswer extends Error {}

/** Rejects when it takes longer or is stopped: a host that stays silent must not keep the pane waiting. */
function within<T>(work: Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  let forget = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new NoAnswer('stopped'));
    const timer = setTimeout(stop, ms);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    forget = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
  });
  return Promise.race([work, stopped]).finally(() => forget());
}
