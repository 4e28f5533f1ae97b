import type { Answered, OfficeAddress } from '../office-host';

export type SendAsked<T> = (done: Answered<T>) => void;
export type SendField = { getAsync(done: Answered<readonly OfficeAddress[]>): void };

/** The mail that is about to go out, as far as the check looks at it: who gets it, and what the pane left beside it. */
export type SendItem = {
  readonly conversationId?: string | null;
  readonly to: SendField;
  readonly cc: SendField;
  readonly bcc?: SendField;
  readonly sessionData?: {
    getAsync(name: string, done: Answered<string>): void;
    setAsync(name: string, value: string, done: Answered<unknown>): void;
  };
};
