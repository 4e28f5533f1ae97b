import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { PanelActs } from '@/components/sidebar/panel-acts';
import type { PanelState, Surroundings } from '@/components/sidebar/panel-state';
import type { SettingsActs } from '@/components/sidebar/settings-acts';
import { Sidebar } from '@/components/sidebar/sidebar';
import { calm, states } from './gallery-states';

// finding by role is slow in jsdom, and slower on a busy machine
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

type Called = Record<string, ReturnType<typeof vi.fn>>;

/** A state of the gallery in jsdom, with acts that note how they were called. */
export function showSidebar(name: string, around: Partial<Surroundings> = {}) {
  const called: Called = {};
  const acts = new Proxy({} as PanelActs & SettingsActs, {
    get(_, act: string) {
      called[act] ??= vi.fn(async () => (act === 'insert' ? { kind: 'done', says: 'In your reply.' } : []));
      return called[act];
    },
  });
  const state = states[name] as PanelState;
  const page = (shown: PanelState) => (
    <Sidebar
      state={shown}
      around={{ ...calm, ...around }}
      acts={acts}
      settings={{ guard: 'hold', sample: false, counts: null }}
      settingsActs={acts}
      hosted={{}}
    />
  );
  const { rerender } = render(page(state));
  return {
    user: userEvent.setup(),
    called,
    acts,
    again: (next: PanelState) => rerender(page(next)),
  };
}
