import { answerCall } from './answer-call';
import { callName } from './calls';
import type { Completed, HostState } from './host-state';
import type { OutlookItem, OutlookPerson } from './outlook-item';
import { appContext, startData } from './start-data';

/** One message between pane and host, as JSON text by postMessage (read from office.js 1.1.110). */
type Message = {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType?: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: never;
};
/** A host call with its number, under one of two names. */
type Call = { readonly ApiParams: Record<string, unknown>; readonly MethodData: { readonly DispatchId: number } };
type OwnCall = { readonly DdaMethod: { readonly DispatchId: number }; readonly [place: number]: unknown };

const REQUEST = 0;
const RESPONSE = 1;
const COMMAND_COMPLETED = 94;
const NOT_KNOWN = -2;
const EVENTS = {
  item: 'olkItemSelectedChanged',
  recipients: 'olkRecipientsChanged',
  command: 'appCommandInvoked',
} as const;

export type OutlookHost = {
  readonly control: string;
  readonly conversation: string;
  /** The answer to one message of the pane; `null` = none, now or ever. */
  handle(text: string): string | null;
  /** Opens another mail. The message to tell the pane with, `null` when it did not ask for it. */
  select(item: OutlookItem | null): string | null;
  changeRecipients(to: readonly OutlookPerson[]): string | null;
  /** Runs a command of the pane, or the handler of an event such as Send. */
  command(id: string, functionName: string, event: object): string | null;
};

/** The host’s half of Outlook on the web: no page and no clock of its own, one message in, one out. */
export function outlookHost(state: HostState): OutlookHost {
  const control = 'throughline-1';
  const conversation = 'conversation-1';
  /** What the pane asked to be told of: its own request is the address of every later event. */
  const asked = new Map<string, Message>();

  function respond(to: Message, data: unknown, more: { code?: number; event?: boolean } = {}): string {
    return JSON.stringify({
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: state.origin,
      _data: data ?? null,
      _errorCode: more.code ?? 0,
      _responseType: more.event ? 1 : 0,
      _serializerVersion: 1,
    });
  }
  function tell(event: string, data: unknown): string | null {
    const to = asked.get(event);
    return to ? respond(to, data, { event: true }) : null;
  }
  function call(message: Message): string | null {
    const { ApiParams, MethodData } = message._data as Call;
    const name = callName(MethodData.DispatchId);
    if (!name) {
      state.unknown.push(MethodData.DispatchId);
      return respond(message, { error: true, errorCode: 9020 });
    }
    state.calls.push(name);
    const fault = state.faults[name];
    if (fault === 'silent') return null;
    if (fault !== undefined) return respond(message, { error: true, errorCode: fault });
    return respond(message, answerCall(state, name, ApiParams ?? {}));
  }
  function ownCall(message: Message): string {
    const data = message._data as OwnCall;
    if (data.DdaMethod.DispatchId === COMMAND_COMPLETED) state.completed.push(completedOf(data));
    return respond(message, { Version: 1, Error: 0 });
  }

  return {
    control,
    conversation,
    handle(text) {
      const message = parse(text);
      if (message?._messageType !== REQUEST) return null;
      if (message._actionType === 1) asked.set(message._actionName, message);
      if (message._actionType === 2) asked.delete(message._actionName);
      if (message._actionType) return respond(message, { Error: 0 });
      switch (message._actionName) {
        case 'ContextActivationManager_getAppContextAsync':
          return respond(message, appContext(state, control));
        case 'ContextActivationManager_notifyHost':
          return respond(message, null);
        case 'GetInitialData':
          return state.faults['start data'] === 'silent' ? null : respond(message, startData(state));
        case 'ExecuteMethod':
          return call(message);
        case 'executeMethod':
          return ownCall(message);
        default:
          return respond(message, null, { code: NOT_KNOWN });
      }
    },
    select(item) {
      state.item = item;
      state.box = { ...(item?.body ?? { html: '', text: '' }) };
      state.recipients = { to: item?.to ?? [], cc: item?.cc ?? [], bcc: [] };
      return tell(EVENTS.item, item ? startData(state) : '');
    },
    changeRecipients(to) {
      state.recipients = { ...state.recipients, to };
      return tell(EVENTS.recipients, [JSON.stringify({ to: true, cc: false, bcc: false })]);
    },
    command: (id, functionName, event) => tell(EVENTS.command, [id, functionName, JSON.stringify(event)]),
  };
}

/** Not everything that a pane posts to its parent is for Office. */
function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}

/** What the handler handed to `event.completed`. */
function completedOf(data: OwnCall): Completed {
  const json = typeof data[2] === 'string' ? (JSON.parse(data[2]) as { completedContext?: object }) : {};
  return { id: String(data[0]), ...json.completedContext };
}
