import { ImportSheet } from '@/components/import/import-sheet';
import { LanguageSheet } from '@/components/language/language-sheet';
import { MergeSheet } from '@/components/merge/merge-sheet';
import { PolicySheet } from '@/components/policy/policy-sheet';
import { ReadinessSheet } from '@/components/readiness/readiness-sheet';
import { usePanelStore } from '@/components/sidebar/panel-store';
import type { HostedSheets } from '@/components/sidebar/sheets';
import { sayingActs } from './gallery-acts';
import { importViews } from './import-views';
import { languageViews } from './language-views';
import { mergeViews } from './merge-views';
import { policyViews } from './policy-views';
import { readinessViews } from './readiness-views';

/** The sheets that bring their own state, in the state a scene names. */
export function hostedScene(name: string): HostedSheets {
  const acts = sayingActs();
  const onClose = usePanelStore.getState().close;
  const [importView, policyView, readinessView] = [importViews[name], policyViews[name], readinessViews[name]];
  const languageView = languageViews[name];
  const mergeView = mergeViews[name];
  return {
    import: importView && <ImportSheet view={importView} acts={acts} onClose={onClose} />,
    policy: policyView && <PolicySheet view={policyView} acts={acts} onClose={onClose} />,
    language: languageView && <LanguageSheet view={languageView} acts={acts} onClose={onClose} />,
    merge: mergeView && <MergeSheet view={mergeView} acts={acts} onClose={onClose} />,
    readiness: readinessView && <ReadinessSheet view={readinessView} acts={acts} onClose={onClose} />,
  };
}
