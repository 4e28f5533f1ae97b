import { useEffect, useState } from 'react';
import { LanguageSheet } from '@/components/language/language-sheet';
import { PolicySheet } from '@/components/policy/policy-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import { AlertLine } from '@/components/ui/alert-line';
import { SkeletonLines } from '@/components/ui/skeleton';
import { PolicyPage } from '@/components/workspace/policy/policy-page';
import { PracticeSheet } from '@/components/workspace/policy/practice-sheet';
import { hashOf } from '@/components/workspace/workspace-store';
import type { PracticeMail } from '@/lib/app/practice';
import { tellRecordsChanged } from '@/lib/platform/tell-records-changed';
import { languageSession, useLanguage } from '../../shared/panel/language-session';
import { policySession, usePolicy } from '../../shared/panel/policy-session';
import { lookView, readInForce } from '../../shared/panel/policy-views';
import type { HostProps, WorkspaceDeps } from '../workspace-deps';
import { useStored } from './use-stored';

/** The policy to be read; it is changed in the same sheets as beside a thread. */
export default function PolicyHost({ data, deps }: HostProps) {
  const read = useStored(() => readInForce(deps.store, deps.clock()), data);
  const [acts] = useState(() => sessionsOf(deps));
  const { sheet, open, close } = usePanelStore();
  const [practice, setPractice] = useState<readonly PracticeMail[] | null>(null);
  async function practise() {
    // made-up deals that nobody needs before the first practice
    const { practiceMails } = await import('@/lib/app/practice');
    setPractice(practiceMails(data.now, data.rep));
  }
  const views = { policy: usePolicy((shown) => shown.view), language: useLanguage((shown) => shown.view) };
  useEffect(() => {
    if (sheet === 'policy') acts.policy.load();
    if (sheet === 'language') acts.language.load();
    // a look at all deals ends with the sheet
    return () => acts.policy.back();
  }, [sheet, acts]);
  useEffect(() => close, [close]);
  if (read.step === 'loading') return <SkeletonLines widths={[32, 92, 84, 88]} />;
  if (read.step === 'failed') return <AlertLine says={read.detail} onAgain={deps.reload} />;
  return (
    <>
      <PolicyPage
        look={lookView(read.value, read.value.policy, { changed: false, problems: [], says: null })}
        ownWords={read.value.policy.library?.blocks.length ?? 0}
        onEdit={() => open('policy')}
        onLanguage={() => open('language')}
        onPractice={() => void practise()}
      />
      {sheet === 'policy' && <PolicySheet view={views.policy} acts={acts.policy} onClose={close} />}
      {practice && <PracticeSheet mails={practice} onClose={() => setPractice(null)} />}
      {sheet === 'language' && <LanguageSheet view={views.language} acts={acts.language} onClose={close} />}
    </>
  );
}

function sessionsOf({ store, clock }: WorkspaceDeps) {
  const deps = { store, clock, onChanged: tellRecordsChanged };
  const openReadiness = () => {
    usePanelStore.getState().close();
    // the check of the records stands in the Data view
    location.hash = hashOf({ view: 'data', deal: null });
  };
  return { policy: { ...policySession(deps), openReadiness }, language: languageSession(deps) };
}
