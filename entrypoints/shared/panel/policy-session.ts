import { create } from 'zustand';
import type { PolicyActs, PolicyView } from '@/components/policy/policy-view';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { changePolicy } from '@/lib/app/change-policy';
import { exportPolicy } from '@/lib/app/export-policy';
import { previewPolicyChange } from '@/lib/app/preview-policy-change';
import { readPolicyFile } from '@/lib/app/read-policy-file';
import { watchedDeals } from '@/lib/app/watched-deals';
import type { Instant } from '@/lib/core/domain/instant';
import { fail, ok } from '@/lib/core/domain/result';
import { sameRow } from '@/lib/core/domain/same-row';
import { parsePolicy } from '@/lib/core/policy/parse-policy';
import type { Policy } from '@/lib/core/policy/policy';
import { printPolicy } from '@/lib/core/policy/print-policy';
import { stageSets } from '@/lib/core/policy/sets/index';
import type { Deps } from './deps';
import { downloadParts } from './download-parts';
import { type InForce, lookView, readInForce } from './policy-views';
import { storeFailed } from './store-failed';

export const usePolicy = create<{ readonly view: PolicyView }>()(() => ({ view: { step: 'loading' } }));

const show = (view: PolicyView) => usePolicy.setState({ view });

type Taken = { readonly file: string | null; readonly policy: Policy; readonly warnings: PreviewStep['warnings'] };
type PreviewStep = Extract<PolicyView, { step: 'preview' }>;

/** One look at the policy, from what is in force to what is put in its place. */
export function policySession({ store, clock, onChanged }: Pick<Deps, 'store' | 'clock' | 'onChanged'>): PolicyActs {
  let counting = new AbortController();
  let known: InForce | null = null;
  let draft: Policy | null = null;
  let taken: Taken | null = null;

  function look(says: string | null = null) {
    counting.abort();
    if (!known || !draft) return;
    const changed = !sameRow(known.policy, draft);
    const parsed = changed ? parsePolicy(printPolicy(draft)) : ok(null);
    show(lookView(known, draft, { changed, problems: parsed.ok ? [] : parsed.error, says }));
  }
  async function load() {
    show({ step: 'loading' });
    const read = await readInForce(store, clock()).then(ok, storeFailed);
    if (!read.ok) return show({ step: 'failed', detail: read.error.detail });
    known = read.value;
    draft = known.policy;
    look();
  }
  async function count(next: Taken) {
    taken = next;
    counting = new AbortController();
    const preview = await hitsOf(store, next.policy, clock(), counting.signal);
    if (!preview) return;
    if (!preview.ok) return show({ step: 'failed', detail: preview.error.detail });
    const { file, warnings } = next;
    show({ step: 'preview', file, preview: preview.value, warnings, failed: null, saving: false });
  }

  return {
    load,
    edit(patch) {
      if (draft) draft = { ...draft, ...patch };
      look();
    },
    chooseSet(id) {
      const set = stageSets.find((one) => one.id === id);
      if (draft && known) draft = { ...draft, stages: set ? set.stages : known.policy.stages };
      look();
    },
    discard() {
      draft = known?.policy ?? null;
      look();
    },
    async exportFile() {
      const exported = await exportPolicy(store).then(ok, storeFailed);
      if (!exported.ok) return look(exported.error.detail);
      downloadParts(exported.value.name, [exported.value.text]);
      look(`It is in ${exported.value.name}, in your downloads.`);
    },
    async chooseFile(file) {
      const read = await readPolicyFile(file, known?.policy ?? {});
      if (!read.ok) return show({ step: 'problems', name: file.name, problems: read.error });
      const { policy, warnings } = read.value;
      return count({ file: file.name, policy, warnings });
    },
    preview: () => (draft ? count({ file: null, policy: draft, warnings: [] }) : undefined),
    back: () => look(),
    async putInForce(why) {
      const { view } = usePolicy.getState();
      if (view.step !== 'preview' || view.saving || !taken || !known) return;
      show({ ...view, saving: true });
      const from = known.policy.version;
      const key = crypto.randomUUID();
      const done = await changePolicy(store, { key, now: clock(), policy: taken.policy, from, why }).catch(storeFailed);
      if (!done.ok) return show({ ...view, failed: done.error.detail });
      onChanged();
      inForce(from + 1, key);
    },
    openReadiness: () => usePanelStore.getState().open('readiness'),
  };
}

/** `null` = stopped by hand: the policy is on screen again. */
async function hitsOf(store: Deps['store'], policy: Policy, now: Instant, signal: AbortSignal) {
  const counts = await store.counts().then(ok, storeFailed);
  if (!counts.ok) return fail(counts.error);
  const of = counts.value.deals;
  const onDeals = (done: number) => !signal.aborted && show({ step: 'counting', done, of });
  onDeals(0);
  const watched = watchedDeals(store, { onDeals, signal });
  const preview = await previewPolicyChange(watched, policy, now).then(ok, (thrown) =>
    signal.aborted ? null : storeFailed(thrown),
  );
  return signal.aborted ? null : preview;
}

function inForce(version: number, undo: string): void {
  const panel = usePanelStore.getState();
  panel.close();
  panel.say({ text: `Version ${version} of the policy is in force.`, tone: 'done', undo });
}
