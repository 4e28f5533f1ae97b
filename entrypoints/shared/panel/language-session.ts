import { create } from 'zustand';
import type { LanguageActs, LanguageView } from '@/components/language/language-view';
import { changePolicy } from '@/lib/app/change-policy';
import { readBlockUse } from '@/lib/app/read-block-use';
import { repOf } from '@/lib/app/rep-of';
import { undoIntent } from '@/lib/app/undo-intent';
import type { ApprovedBlock, Library } from '@/lib/core/domain/approved-block';
import { dayOf, type Instant } from '@/lib/core/domain/instant';
import { ok } from '@/lib/core/domain/result';
import { approvedLibrary } from '@/lib/core/drafting/approved/approved-library';
import { parseLibrary, printLibrary } from '@/lib/core/drafting/approved/parse-library';
import type { Policy } from '@/lib/core/policy/policy';
import type { Store } from '@/lib/store/store';
import type { Deps } from './deps';
import { downloadParts } from './download-parts';
import { EVERY, type Filter, isOurs, isOwn, type Known, listView, reasonChoices, roles } from './language-views';
import { storeFailed } from './store-failed';

export const useLanguage = create<{ readonly view: LanguageView }>()(() => ({ view: { step: 'loading' } }));

const show = (view: LanguageView) => useLanguage.setState({ view });

type Edit = Extract<LanguageView, { step: 'edit' }>;
type Looked = { readonly policy: Policy; readonly known: Known };

/** One look at the approved language; each change is a version of the policy and can be taken back. */
export function languageSession({
  store,
  clock,
  onChanged,
}: Pick<Deps, 'store' | 'clock' | 'onChanged'>): LanguageActs {
  let looked: Looked | null = null;
  let filter: Filter = { lang: 'en', role: 'reason', reason: EVERY };

  function list(text: string | null = null, undo: string | null = null) {
    if (looked) show(listView(looked.known, filter, text === null ? null : { text, undo }));
  }
  async function load(says: string | null = null, undo: string | null = null) {
    if (!looked) show({ step: 'loading' });
    const read = await look(store, clock(), looked?.known.use).then(ok, storeFailed);
    if (!read.ok) return show({ step: 'failed', detail: read.error.detail });
    looked = read.value;
    list(says, undo);
  }
  /** What went wrong; `null` when it is done and the list says so. */
  async function write(library: Library, says: string): Promise<string | null> {
    if (!looked) return null;
    const key = crypto.randomUUID();
    const change = { key, now: clock(), ...changeTo(looked.policy, library, says) };
    const done = await changePolicy(store, change).catch(storeFailed);
    if (!done.ok) return done.error.detail;
    onChanged();
    await load(says, key);
    return null;
  }
  function setFilter(part: Partial<Filter>) {
    filter = { ...filter, ...part };
    list();
  }
  const firm = () => looked?.known.firm ?? { blocks: [] };
  const refused = (why: string | null) => why !== null && list(why);

  return {
    load: () => load(),
    ...filterActs(setFilter),
    back: () => list(),
    add() {
      const [first] = reasonChoices(filter.role, filter.lang);
      const reason = filter.reason === EVERY ? first?.value : filter.reason;
      show(editView(newBlock(firm(), filter, reason), firm()));
    },
    open(id) {
      const block = approvedLibrary(firm()).blocks.find((one) => one.id === id);
      if (block) show(editView(block, firm()));
    },
    edit(patch) {
      const { view } = useLanguage.getState();
      if (view.step === 'edit') show(editView(without({ ...view.block, ...patch }), firm()));
    },
    async save() {
      const { view } = useLanguage.getState();
      if (view.step !== 'edit' || view.saving || view.problems.length > 0) return;
      show({ ...view, saving: true });
      const failed = await write(withBlock(firm(), view.block), isOwn(firm(), view.block.id) ? 'Changed.' : 'Added.');
      if (failed) show({ ...view, failed });
    },
    async remove(id) {
      const blocks = firm().blocks.filter((block) => block.id !== id);
      refused(await write({ blocks }, isOurs(id) ? 'Ours is back.' : 'Removed.'));
    },
    async takeBack(key) {
      const undone = await undoIntent(store, { key, now: clock() });
      onChanged();
      await load(undone.ok ? 'Taken back.' : undone.error.detail);
    },
    exportBlocks: () => list(exported(firm())),
    async chooseBlocks(file) {
      const read = parseLibrary(jsonOf(await file.text()));
      if (!read.ok) return show({ step: 'problems', name: file.name, problems: read.error });
      refused(await write(read.value, `${read.value.blocks.length} of your own from ${file.name}.`));
    },
  };
}

function changeTo(policy: Policy, library: Library, says: string) {
  return { policy: { ...policy, library }, from: policy.version, why: `Approved language: ${says}` };
}

function filterActs(set: (part: Partial<Filter>) => void): Pick<LanguageActs, 'setLang' | 'setRole' | 'setReason'> {
  return {
    setLang: (lang) => set({ lang }),
    setRole: (role) => set({ role }),
    setReason: (reason) => set({ reason }),
  };
}

/** With the use known already, only the policy is read again: the words changed, not what became of the mails. */
async function look(store: Store, now: Instant, before?: Known['use']): Promise<Looked> {
  const [policy, settings] = await Promise.all([store.policy(), store.settings()]);
  const use = before ?? new Map((await readBlockUse(store)).map((one) => [one.block, one]));
  const { zone } = repOf(settings);
  const known = {
    firm: policy.library ?? { blocks: [] },
    use,
    today: dayOf(now, zone),
    zone,
  };
  return { policy, known };
}

function editView(block: ApprovedBlock, firm: Library): Edit {
  const read = parseLibrary({ blocks: [block] });
  const problems = read.ok ? [] : read.error;
  const reasons = reasonChoices(block.role, block.lang);
  const [fresh, replaces] = [!isOwn(firm, block.id), isOurs(block.id)];
  return { step: 'edit', block, fresh, replaces, roles, reasons, problems, failed: null, saving: false };
}

function newBlock({ blocks }: Library, { role, lang }: Filter, reason: string | undefined): ApprovedBlock {
  const kind = role === 'ask' || role === 'if-silent' ? ({ kind: 'advance' } as const) : {};
  const named = reason ? { reason } : {};
  const taken = new Set(blocks.map(({ id }) => id));
  let nth = 1;
  while (taken.has(`own.${lang}.${role}.${nth}`)) nth += 1;
  return { id: `own.${lang}.${role}.${nth}`, role, lang, text: '', attempt: 1, ...kind, ...named };
}

/** A field that was taken away is not there, rather than there without a value. */
function without(block: { readonly [Field in keyof ApprovedBlock]?: ApprovedBlock[Field] | undefined }): ApprovedBlock {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined)) as ApprovedBlock;
}

function withBlock({ blocks }: Library, block: ApprovedBlock): Library {
  const known = blocks.some(({ id }) => id === block.id);
  return { blocks: known ? blocks.map((one) => (one.id === block.id ? block : one)) : [...blocks, block] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // told as a file that is no approved language
    return null;
  }
}

/** Ours as a start while there are none of the firm's own. */
function exported(own: Library): string {
  downloadParts('throughline-language.json', [own.blocks.length > 0 ? printLibrary(own) : printLibrary()]);
  return 'It is in throughline-language.json, in your downloads.';
}
