import type { CallName } from './calls';
import type { OutlookItem, OutlookPerson } from './outlook-item';

/** A reply form that was opened for the rep. */
export type OpenedForm = { readonly all: boolean; readonly html: string; readonly itemId: string };
/** What a handler answered to a command or to Send. */
export type Completed = {
  readonly id: string;
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: string;
};
/** What a call does instead of its work: nothing at all, or an error code. */
export type HostFault = 'silent' | number;
export type Permission = 'none' | 'read-item' | 'read-write-item' | 'read-write-mailbox';

/** Everything this Outlook knows; a test reads and changes it between two messages. */
export type HostState = {
  readonly origin: string;
  readonly me: OutlookPerson;
  readonly permission: Permission;
  /** Newest mailbox set that is told. The 2022 script itself knows sets up to 1.12. */
  readonly mailboxSet: string;
  readonly locale: string;
  /** The mail on screen. */
  item: OutlookItem | null;
  /** The mail being written: its parts change. */
  box: { html: string; text: string };
  recipients: { to: readonly OutlookPerson[]; cc: readonly OutlookPerson[]; bcc: readonly OutlookPerson[] };
  readonly bodyType: 'html' | 'text';
  readonly faults: Partial<Record<CallName, HostFault>>;
  readonly calls: CallName[];
  /** Numbers of calls that this host does not know. */
  readonly unknown: number[];
  readonly drafts: OpenedForm[];
  readonly completed: Completed[];
  readonly sessionData: Record<string, string>;
  readonly notifications: unknown[];
  roamingSettings: Record<string, unknown>;
};
