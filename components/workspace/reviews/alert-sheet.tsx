import { useState } from 'react';
import { Effect, SheetActs } from '@/components/sidebar/sheet-parts';
import { AlertLine } from '@/components/ui/alert-line';
import { Checkbox } from '@/components/ui/checkbox';
import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { parseWebhook, webhookNames } from '@/lib/core/alerts/webhook-address';
import type { AlertActs, AlertPreview, AlertsView } from './alert-view';
import styles from './reviews.module.css';
import type { WaitingReview } from './reviews-view';

const cx = classes(styles);

type Props = { readonly review: WaitingReview; readonly alerts: AlertsView; readonly acts: AlertActs };

/** Where an alert goes and every letter of it, before the first one is sent. */
export function AlertSheet({ review, alerts: { target, sending }, acts }: Props) {
  const [typed, setTyped] = useState(target?.url ?? '');
  const [withWords, setWithWords] = useState(target?.withWords ?? false);
  const address = parseWebhook(typed);
  const state = sending.get(review.id);
  const name = address.ok ? webhookNames[address.value.kind] : 'the chat';
  const off = state === 'sending' ? 'It is being sent.' : !address.ok && address.error;
  const send = () => {
    if (!off) acts.sendTo(review, typed, withWords);
  };
  const close = () => acts.look(null);
  return (
    <Sheet title="Send to a chat" onClose={close} onSubmit={send}>
      <Field label="Webhook" htmlFor="alert-address">
        <TextField
          id="alert-address"
          data-first=""
          spellCheck={false}
          placeholder="https://hooks.slack.com/services/…"
          aria-describedby="alert-address-says"
          value={typed}
          onChange={setTyped}
        />
      </Field>
      <p id="alert-address-says" className="sub">
        {address.ok
          ? `${name}. Who has this address can post to the channel: it stays in this browser and in no export.`
          : typed.trim() === ''
            ? 'An incoming webhook of Slack, or a Teams workflow that posts to a channel.'
            : address.error}
      </p>
      <Checkbox checked={withWords} onChange={setWithWords}>
        With the words it rests on
      </Checkbox>
      <Shown {...acts.preview(address.ok ? address.value.kind : 'slack', review, withWords)} />
      {typeof state === 'object' && <AlertLine says={state.failed} />}
      <Effect icon="lock">
        The browser asks you to allow this one address. The link opens only where these records are; a chat shows it as
        text.
      </Effect>
      <SheetActs act={`Send to ${name}`} off={off} onAct={send} onCancel={close} />
      {target && (
        <p>
          <LinkButton onClick={acts.switchOff}>Switch alerts off and forget the address</LinkButton>
        </p>
      )}
    </Sheet>
  );
}

function Shown({ lines, body }: AlertPreview) {
  return (
    <section aria-labelledby="alert-shown" className={cx('sent')}>
      <h3 id="alert-shown">What is sent, and nothing else</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>As it leaves the computer</summary>
        <code>{body}</code>
      </details>
    </section>
  );
}
