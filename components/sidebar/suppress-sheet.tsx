import { useState } from 'react';
import { DayField } from '@/components/ui/day-field';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { addMonths, type Day, parseDay } from '@/lib/core/domain/instant';
import type { SuppressionKind } from '@/lib/core/domain/suppression';
import type { Participant } from '@/lib/core/domain/thread';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { ProofField } from './proof-field';
import { firstName, sayShortDay, today } from './say';
import { Effect, Hint, SheetActs } from './sheet-parts';
import { speakerOf, stopWithWords, suppressionKind } from './stop-words';
import { type ScopeKind, scopeOf, suppressionNames } from './suppress-scopes';

type Props = { readonly state: ReadyState; readonly acts: PanelActs; readonly onClose: () => void };
type Until = 'good' | 'quarter' | 'year' | 'day';

/** Two acts: S, then Enter. Everything is filled from the thread; what it cancels and who can undo it is said first. */
export function SuppressSheet({ state, acts, onClose }: Props) {
  const { brief, thread, records } = state;
  const now = today(brief, records);
  const stop = stopWithWords(brief);
  const people = buyersOn(state);
  const said = speakerOf(brief, thread);
  const [email, setEmail] = useState(people.some((one) => one.email === said?.email) ? said?.email : people[0]?.email);
  const [kind, setKind] = useState<ScopeKind>('person');
  const [reason, setReason] = useState<SuppressionKind>(suppressionKind(stop));
  const [until, setUntil] = useState<Until>('good');
  const [day, setDay] = useState<string>(addMonths(now, 3));
  const person = people.find((one) => one.email === email);
  const choice = person ? scopeOf(kind, person, state) : null;
  const end = endOf(until, day, now);
  const evidence = stop?.evidence.find((one) => one.kind === 'quote') ?? stop?.evidence[0] ?? null;
  const off = !choice ? 'This scope does not fit here.' : end === undefined ? 'Give the last day.' : false;

  function save() {
    if (off || !choice || end === undefined) return;
    onClose();
    acts.suppress({
      scope: choice.scope,
      reason: kind === 'channel' ? 'channel' : reason,
      until: end,
      evidence,
      says: choice.name,
    });
  }

  return (
    <Sheet title="Suppress" onClose={onClose} onSubmit={save}>
      {people.length > 1 && (
        <Field label="Who">
          <Pick
            name="Who"
            value={email ?? ''}
            onChange={(value) => setEmail(people.find((one) => one.email === value)?.email)}
            options={people.map((one) => ({
              value: one.email,
              label: one.name || one.email,
              detail: one.name ? one.email : undefined,
            }))}
          />
        </Field>
      )}
      <Field label="Scope" wide>
        <Segmented name="Scope" value={kind} onChange={setKind} options={scopeOptions(person, state)} />
        <Hint>{choice?.says ?? 'This scope does not fit here.'}</Hint>
      </Field>
      <Field label="Kind">
        <Pick
          name="Kind"
          value={reason}
          onChange={setReason}
          options={(Object.keys(suppressionNames) as SuppressionKind[]).map((value) => ({
            value,
            label: suppressionNames[value],
          }))}
        />
      </Field>
      <Field label="Until">
        <Pick
          name="Until"
          value={until}
          onChange={setUntil}
          options={[
            { value: 'good', label: 'No end date' },
            { value: 'quarter', label: `Three months, ${sayShortDay(addMonths(now, 3), now)}` },
            { value: 'year', label: `One year, ${sayShortDay(addMonths(now, 12), now)}` },
            { value: 'day', label: 'A day of my choice' },
          ]}
        />
        {until === 'day' && <DayField name="Last day" value={day} min={now} onChange={setDay} />}
      </Field>
      {evidence && <ProofField evidence={evidence} onShow={acts.showEvidence} />}
      <Effect>{effectWords(state)}</Effect>
      <SheetActs
        act={`Suppress ${choice?.name ?? ''}`.trim()}
        look={brief.verdict === 'stop' ? 'verdict' : 'ink'}
        off={off}
        onAct={save}
        onCancel={onClose}
      />
    </Sheet>
  );
}

/** `undefined` = no day given. */
function endOf(until: Until, day: string, now: Day): Day | null | undefined {
  if (until === 'good') return null;
  if (until === 'quarter') return addMonths(now, 3);
  if (until === 'year') return addMonths(now, 12);
  return parseDay(day) ?? undefined;
}

function scopeOptions(person: Participant | undefined, state: ReadyState) {
  const names = { person: 'Person', company: 'Company', deal: 'Deal', channel: 'Channel' } as const;
  return (Object.keys(names) as ScopeKind[]).map((value) => ({
    value,
    label: names[value],
    ...(person && scopeOf(value, person, state) ? {} : { off: 'It does not fit here.' }),
  }));
}

/** The buyer side of the thread, last writer first. */
function buyersOn({ thread }: ReadyState): readonly Participant[] {
  const own = thread.account.slice(thread.account.indexOf('@'));
  const all = [...thread.messages].reverse().flatMap((message) => [message.from, ...message.to, ...message.cc]);
  const seen = new Set<string>();
  return all.filter((one) => {
    if (seen.has(one.email) || one.email.endsWith(own)) return false;
    seen.add(one.email);
    return true;
  });
}

function effectWords({ brief, records }: ReadyState): string {
  const step = brief.deal?.openStep;
  const now = today(brief, records);
  const cancels = step
    ? `Cancels the step due ${sayShortDay(step.due, now)} and is logged.`
    : 'It is logged. No step is open.';
  const owner = brief.deal?.owner;
  const mine = !owner || owner.id === records.rep.id;
  return `${cancels} ${mine ? 'You can undo it here.' : `After that, ${firstName(owner.name)}, the account owner, lifts it.`}`;
}
