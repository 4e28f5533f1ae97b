import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Pick } from '@/components/ui/pick';
import { Sheet } from '@/components/ui/sheet';
import { TextField } from '@/components/ui/text-field';
import { domainOf, type StageId } from '@/lib/core/domain/ids';
import type { Company } from '@/lib/core/domain/records';
import type { Participant, Thread } from '@/lib/core/domain/thread';
import type { Stage } from '@/lib/core/policy/policy';
import type { PanelActs } from './panel-acts';
import { usePanelStore } from './panel-store';
import { Effect, Hint, SheetActs } from './sheet-parts';

type Props = {
  readonly thread: Thread;
  readonly companies: readonly Company[];
  readonly stages: readonly Stage[];
  readonly acts: PanelActs;
  readonly onClose: () => void;
};

/** A deal from this thread: filled from the subject and the buyer, one Enter away. */
export function NewDealSheet({ thread, companies, stages, acts, onClose }: Props) {
  const buyer = buyerOf(thread);
  const known = buyer && companies.find((company) => company.domains.includes(domainOf(buyer.email)));
  const [dealName, setDealName] = useState(thread.subject.replace(/^((re|fwd?|aw|wg|sv|tr|rv)\s*:\s*)+/i, ''));
  const [companyName, setCompanyName] = useState(known?.name ?? (buyer ? guessName(domainOf(buyer.email)) : ''));
  const [stage, setStage] = useState<StageId | ''>(stages[0]?.id ?? '');
  const setPicking = usePanelStore((panel) => panel.setPicking);
  const off = !buyer
    ? 'Nobody outside your own company is on this thread.'
    : !dealName.trim()
      ? 'Give the deal a name.'
      : !companyName.trim() && 'Give the company a name.';

  function save() {
    if (off || !buyer) return;
    onClose();
    setPicking(false);
    acts.createDeal({
      dealName: dealName.trim(),
      companyName: companyName.trim(),
      companyId: known && known.name === companyName.trim() ? known.id : null,
      person: buyer,
      stage: stage || null,
    });
  }
  return (
    <Sheet title="New deal" onClose={onClose} onSubmit={save}>
      <Field label="Deal" htmlFor="new-deal-name">
        <TextField id="new-deal-name" data-first="" value={dealName} onChange={setDealName} />
      </Field>
      <Field label="Company" htmlFor="new-deal-company">
        <TextField id="new-deal-company" value={companyName} onChange={setCompanyName} />
      </Field>
      {stages.length > 0 && (
        <Field label="Stage">
          <Pick
            name="Stage"
            value={stage}
            onChange={(value) => setStage(value as StageId)}
            options={stages.map((one) => ({ value: one.id as string, label: one.name }))}
          />
        </Field>
      )}
      {buyer && (
        <Field label="Person">
          <Hint>
            {buyer.name || buyer.email}
            {buyer.name && `, ${buyer.email}`}
          </Hint>
        </Field>
      )}
      <Effect icon="check">Creates the deal, the company and this contact, and links the thread. You own it.</Effect>
      <SheetActs act="Create" off={off} onAct={save} onCancel={onClose} />
    </Sheet>
  );
}

function buyerOf(thread: Thread): Participant | null {
  const own = domainOf(thread.account);
  const all = [...thread.messages].reverse().flatMap((message) => [message.from, ...message.to, ...message.cc]);
  return all.find((person) => domainOf(person.email) !== own) ?? null;
}

/** `corvane.example` → `Corvane`: a first guess the rep sees and can change. */
function guessName(domain: string): string {
  const word = domain.split('.').at(-2) ?? domain;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
