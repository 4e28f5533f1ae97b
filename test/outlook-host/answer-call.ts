import { type CallName, REFUSALS } from './calls';
import type { HostState } from './host-state';
import { headersOf, type OutlookPerson } from './outlook-item';
import { person } from './start-data';

type Params = { readonly [name: string]: unknown };
type Answer = { readonly error: boolean; readonly [name: string]: unknown };
type Work = (state: HostState, params: Params) => Answer | undefined | unknown;

const HTML = 3;
const FIELDS = ['to', 'cc', 'bcc'] as const;

/** What each call does and gives back; the answer `{ error: false, data }` is put round it. */
const WORK: Readonly<Partial<Record<CallName, Work>>> = {
  'custom properties load': () => ({ error: false, wasSuccessful: true, customProperties: '{}' }),
  'custom properties save': () => ({ error: false, wasSuccessful: true }),
  'callback token': () => ({ error: false, wasSuccessful: false, errorCode: REFUSALS.unknown }),
  'body type': ({ bodyType }) => bodyType,
  body: (state, { coercionType }) => bodyOf(state)[coercionType === HTML ? 'html' : 'text'],
  'body prepend': (state, params) => put(state, params, (old, data) => data + old),
  'body set': (state, params) => put(state, params, (_, data) => data),
  'selection set': (state, params) => put(state, params, (old, data) => data + old),
  subject: ({ item }) => item?.subject,
  'subject set': (state, { subject }) => {
    if (state.item) state.item = { ...state.item, subject: String(subject) };
  },
  recipients: ({ recipients }, { recipientField }) => recipients[field(recipientField)].map(person),
  'recipients set': (state, params) => setRecipients(state, params, []),
  'recipients add': (state, params) => setRecipients(state, params, state.recipients[field(params['recipientField'])]),
  save: () => 'draft-1',
  from: ({ me }) => person(me),
  categories: () => [],
  'item id': () => 'draft-1',
  headers: ({ item }) => (item ? headersOf(item) : ''),
  'compose type': ({ bodyType }) => ({ coercionType: bodyType, composeType: 'reply' }),
  'notification add': ({ notifications }, params) => void notifications.push(params),
  'notification replace': ({ notifications }, params) => void notifications.push(params),
  'notification remove': () => undefined,
  notifications: ({ notifications }) => notifications,
  'session data set': ({ sessionData }, { name, value }) => {
    sessionData[String(name)] = String(value);
  },
  'session data': ({ sessionData }, { name }) => {
    const value = sessionData[String(name)];
    return value === undefined ? { error: true, errorCode: REFUSALS.noSuchKey } : value;
  },
  'session data, all': ({ sessionData }) => ({ ...sessionData }),
  'session data clear': ({ sessionData }) => {
    for (const name of Object.keys(sessionData)) delete sessionData[name];
  },
  'session data remove': ({ sessionData }, { name }) => {
    delete sessionData[String(name)];
  },
  'roaming settings save': (state, params) => {
    state.roamingSettings = params['0'] as HostState['roamingSettings'];
  },
};

/** Does the call, or refuses what this host does not know. */
export function answerCall(state: HostState, name: CallName, params: Params): Answer {
  const form = /^reply(-all)? form/.exec(name);
  if (form) {
    const html = String(params['htmlBody'] ?? '');
    state.drafts.push({ all: form[1] !== undefined, html, itemId: state.item?.id ?? '' });
    return { error: false };
  }
  const work = WORK[name];
  if (!work) return { error: true, errorCode: REFUSALS.unknown };
  const data = work(state, params);
  return isAnswer(data) ? data : { error: false, data };
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'error' in data;
}

function bodyOf({ item, box }: HostState): { readonly html: string; readonly text: string } {
  return item?.compose ? box : (item?.body ?? { html: '', text: '' });
}

/** The box keeps both forms in step, so that either can be asked for. */
function put(state: HostState, { data, coercionType }: Params, join: (old: string, data: string) => string): void {
  const given = String(data);
  const html = coercionType === HTML ? given : `<div>${given.replaceAll('\n', '<br>')}</div>`;
  state.box = {
    html: join(state.box.html, html),
    text: join(state.box.text, coercionType === HTML ? plain(given) : given),
  };
}

function plain(html: string): string {
  return html
    .replace(/<br>(?=<\/div>)/g, '')
    .replace(/<br>|<\/div>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

function field(number: unknown): (typeof FIELDS)[number] {
  return FIELDS[Number(number)] ?? 'to';
}

function setRecipients(state: HostState, params: Params, before: readonly OutlookPerson[]): void {
  const given = (params['recipientArray'] ?? []) as { address?: string; emailAddress?: string; name?: string }[];
  const people = given.map((one) => ({ name: one.name ?? '', address: one.address ?? one.emailAddress ?? '' }));
  state.recipients = { ...state.recipients, [field(params['recipientField'])]: [...before, ...people] };
}
