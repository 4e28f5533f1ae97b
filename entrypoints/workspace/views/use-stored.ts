import { useEffect, useState } from 'react';
import { ok } from '@/lib/core/domain/result';
import { storeFailed } from '../../shared/panel/store-failed';

type Stored<T> =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly detail: string }
  | { readonly step: 'ready'; readonly value: T };

/** What a view reads besides the deals: at first, and again whenever `on` is made anew. What is shown stays meanwhile. */
export function useStored<T>(read: () => Promise<T>, on: unknown): Stored<T> {
  const [stored, setStored] = useState<Stored<T>>({ step: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `on` says when to read again; `read` is made at each render
  useEffect(() => {
    let over = false;
    void read()
      .then(ok, storeFailed)
      .then((done) => {
        if (over) return;
        setStored(done.ok ? { step: 'ready', value: done.value } : { step: 'failed', detail: done.error.detail });
      });
    return () => {
      over = true;
    };
  }, [on]);
  return stored;
}
