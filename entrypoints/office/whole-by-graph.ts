import { graphConfig } from '@/lib/mail/office/graph/graph-config';
import { graphReader } from '@/lib/mail/office/graph/graph-reader';
import type { OfficeOptions } from '@/lib/mail/office/office-deps';
import type { Store } from '@/lib/store/store';
import { usePanelSession } from '../shared/panel/panel-session';

/** Whole conversations by Microsoft Graph: offered where the build names an app registration, done once the rep agreed. */
export function wholeByGraph(store: Store): Pick<OfficeOptions, 'readWhole'> {
  const config = graphConfig(import.meta.env['WXT_GRAPH_CLIENT'], import.meta.env['WXT_GRAPH_TENANT']);
  if (!config) return {};
  usePanelSession.setState(({ settings }) => ({ settings: { ...settings, wholeByGraph: false } }));
  return { readWhole: graphReader(config, async () => (await store.settings()).wholeByGraph ?? false) };
}
