import type { PanelActs } from '@/components/sidebar/panel-acts';
import { readyState } from './ready-state';

/** What is there twice on the thread; looked for after the first frame. */
export function mergeActs(): Pick<PanelActs, 'duplicates'> {
  return {
    async duplicates() {
      const ready = readyState();
      if (!ready) return [];
      const { pairsOn } = await import('./pairs-on');
      const pairs = pairsOn(ready);
      const { contacts, companies, deals } = ready.records;
      const names = new Map<string, string>([...contacts, ...companies, ...deals].map(({ id, name }) => [id, name]));
      return pairs.map(({ keep }) => names.get(keep) ?? keep);
    },
  };
}
