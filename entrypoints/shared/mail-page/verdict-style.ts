/** Colours of the verdicts in a mail page; values equal components/tokens.css. Custom properties, light and dark. */
export const verdictStyle = `
:host { all: initial; }
* { box-sizing: border-box; }
.page { font: 400 13px/20px "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums;
  --bg: #fff; --ctl: #f1f1ed; --text-1: #1b1c1e; --text-2: #55585f; --text-3: #6a6d75; --line: #e8e8e3; --line-strong: #85888f; --ink: #1b1c1e; --on-ink: #fff; --scrim: rgba(27, 28, 30, .28);
  --shadow: 0 0 0 1px rgba(27, 28, 30, .07), 0 2px 6px rgba(27, 28, 30, .06), 0 12px 28px rgba(27, 28, 30, .14); }
.v-go { --v: #007f69; --v-on: #fff; --v-fg: #00634f; --v-tint: #eaf5f1; }
.v-review, .v-question { --v: #f2ae27; --v-on: #3a2300; --v-fg: #835300; --v-tint: #fdf4e0; }
.v-stop { --v: #b9231a; --v-on: #fff; --v-fg: #9b1b1b; --v-tint: #fcede9; }
.v-wait { --v: #3e62c8; --v-on: #2c4a9e; --v-fg: #2c4a9e; --v-tint: #edf1fc; }
.v-none { --v: #6a6d75; --v-on: #55585f; --v-fg: #55585f; --v-tint: #f4f4f0; }
.dark { --bg: #222326; --ctl: #2a2b2f; --text-1: #ededea; --text-2: #b0b2b9; --text-3: #989aa3; --line: #2b2c30; --line-strong: #777a82; --ink: #ededea; --on-ink: #18191b; --scrim: rgba(0, 0, 0, .5);
  --shadow: 0 0 0 1px rgba(255, 255, 255, .1), 0 12px 28px rgba(0, 0, 0, .5); }
.dark.v-go { --v: #3fbf9e; --v-on: #062019; --v-fg: #74dbc0; --v-tint: #152824; }
.dark.v-review, .dark.v-question { --v: #f2b544; --v-on: #2e1d00; --v-fg: #f3c267; --v-tint: #2d2413; }
.dark.v-stop { --v: #e5533d; --v-on: #1c0502; --v-fg: #ff9f8a; --v-tint: #321c18; }
.dark.v-wait { --v: #7e9bf5; --v-on: #a9bdff; --v-fg: #a9bdff; --v-tint: #1c2338; }
.dark.v-none { --v: #989aa3; --v-on: #b0b2b9; --v-fg: #b0b2b9; --v-tint: #2a2b2f; }
.badge { display: inline-flex; align-items: center; gap: 5px; height: 24px; padding: 0 9px 0 7px; flex: none; border-radius: 999px; background: var(--v); color: var(--v-on); font-weight: 700; letter-spacing: .005em; }
.v-wait .badge, .v-none .badge, .v-question .badge { background: transparent; box-shadow: inset 0 0 0 1.5px var(--v); color: var(--v-fg); }
svg { width: 14px; height: 14px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
button { appearance: none; margin: 0; border: 0; font: inherit; color: inherit; cursor: pointer; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (forced-colors: active) { .badge, .chip, .guard, button { border: 1px solid; } }
`;
