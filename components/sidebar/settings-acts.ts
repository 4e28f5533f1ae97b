export type GuardSetting = 'off' | 'warn' | 'hold';

export type SettingsView = {
  readonly guard: GuardSetting;
  readonly sample: boolean;
  /** Whether the other messages of a thread are read by Microsoft Graph; missing where that is not on offer. */
  readonly wholeByGraph?: boolean;
  readonly counts: { readonly deals: number; readonly contacts: number; readonly companies: number } | null;
};

/** What the panel can do apart from the thread on screen. */
export interface SettingsActs {
  setGuard(guard: GuardSetting): void;
  setWholeByGraph(on: boolean): void;
  loadSample(): void;
  removeSample(): void;
  exportAll(): void;
  /** The rep's corrections as rows of a test set. */
  exportLabels(): void;
  copyDiagnostic(): void;
}
