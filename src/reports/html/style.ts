import {sha256} from '@noble/hashes/sha2.js';
import {utf8ToBytes} from '@noble/hashes/utils.js';

/** The look of the report: the colours are those of the portal, in `src/site/styles/tokens.css`. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --plan-canvas: #ffffff;
  --plan-surface: #f3f6f6;
  --plan-ink: #17242b;
  --plan-muted: #4b5b63;
  --plan-line: #cfd9da;
  --plan-brand: #0c4a55;
  --plan-on-brand: #ffffff;
  --plan-heading: #0b3d47;
  --plan-link: #0a5670;
  --plan-link-visited: #5a3d7a;
  --plan-focus: #17242b;
  --plan-focus-background: #ffd84d;
  --plan-absent: #4b5b63;
  --plan-absent-background: #e9eeef;
  --plan-intention: #6f4500;
  --plan-intention-background: #fcecc8;
  --plan-met: #0f5a38;
  --plan-met-background: #dcf1e4;
  --plan-exemplary: #ffffff;
  --plan-exemplary-background: #0f5a38;
  --plan-late: #9c1c1a;
  --plan-late-background: #fde7e4;
  --plan-note: #0a5670;
}

@media (prefers-color-scheme: dark) {
  :root {
    --plan-canvas: #0f191d;
    --plan-surface: #18262b;
    --plan-ink: #e6eef0;
    --plan-muted: #a9bac0;
    --plan-line: #30444b;
    --plan-heading: #d3ecf0;
    --plan-link: #8fd3e6;
    --plan-link-visited: #cdb4ee;
    --plan-focus: #0f191d;
    --plan-absent: #b9c8cd;
    --plan-absent-background: #25353b;
    --plan-intention: #f4cf83;
    --plan-intention-background: #3d2e0c;
    --plan-met: #8fdcb2;
    --plan-met-background: #123524;
    --plan-exemplary: #082416;
    --plan-exemplary-background: #8fdcb2;
    --plan-late: #ffb0a8;
    --plan-late-background: #451b18;
    --plan-note: #9bd7e8;
  }
}

*, ::before, ::after { box-sizing: border-box; }

html {
  font: 1.0625rem / 1.6 'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  background: var(--plan-canvas);
  color: var(--plan-ink);
  -webkit-text-size-adjust: 100%;
}

body { margin: 0; overflow-wrap: break-word; }

.wrap { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }

.bar { background: var(--plan-brand); color: var(--plan-on-brand); }
.bar .wrap { display: flex; align-items: center; gap: 0.6rem; min-height: 3.5rem; }
.bar p { margin: 0; }
.bar svg + p { font-size: 1.15rem; font-weight: 700; margin-right: auto; }

main { padding-bottom: 4rem; }

h1, h2, h3, h4, h5 { color: var(--plan-heading); line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.4rem); letter-spacing: -0.015em; margin: 2.5rem 0 0.5rem; max-width: 54rem; text-wrap: pretty; }
h2 { font-size: clamp(1.4rem, 1.1rem + 1.2vw, 1.75rem); letter-spacing: -0.01em; margin: 3.5rem 0 1rem; padding-top: 0.75rem; border-top: 4px solid var(--plan-brand); }
h3 { font-size: 1.3rem; margin: 2rem 0 0.5rem; }
h4 { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.6rem; font-size: 1.0625rem; margin: 2rem 0 0.25rem; }
h5 { font-size: 1.0625rem; margin: 0 0 0.25rem; }

p, ul, dl, table { margin: 0 0 1em; }
p, li, dd { max-width: 42rem; }
ul { padding-left: 1.4em; }

a { color: var(--plan-link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
a:visited { color: var(--plan-link-visited); }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--plan-focus); background-color: var(--plan-focus-background); color: #17242b; box-shadow: 0 0 0 6px var(--plan-focus-background); }
:focus-visible * { color: inherit; background: none; }

.whole { display: inline-block; }
.muted { color: var(--plan-muted); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.verdict { margin: 1.5rem 0 1rem; padding: 0.75rem 1.25rem; border-left: 6px solid var(--plan-met); background: var(--plan-met-background); }
.verdict-fail { border-color: var(--plan-late); background: var(--plan-late-background); }
.verdict-open { border-color: var(--plan-intention); background: var(--plan-intention-background); }
.word { padding: 0; border: 0; background: none; font-weight: 600; white-space: nowrap; color: var(--plan-met); }
.word.verdict-fail { color: var(--plan-late); }
.word.verdict-open { color: var(--plan-intention); }

.contents { display: flex; flex-wrap: wrap; gap: 0 2rem; margin: 1.5rem 0 0; padding: 0; list-style: none; }
.contents li { padding: 0.35rem 0; }
.count { display: inline-block; min-width: 1.6em; padding: 0 0.5em; border-radius: 1em; background: var(--plan-absent-background); color: var(--plan-absent); font-size: 0.9rem; font-weight: 600; line-height: 1.6; letter-spacing: 0; text-align: center; vertical-align: middle; }

.scroll { position: relative; overflow-x: auto; margin-bottom: 1em; }
table { width: 100%; min-width: 52rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.6rem 1rem 0.6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--plan-line); }
th { font-weight: 600; }
th[scope='row'] { min-width: 13rem; }
td:last-child { padding-right: 0; white-space: nowrap; }
small { display: block; font-size: 0.9rem; font-weight: 400; color: var(--plan-muted); }

.badge { display: inline-block; padding: 0.05rem 0.6rem; border: 1px solid currentcolor; border-radius: 2rem; font-size: 0.9rem; font-weight: 600; line-height: 1.5; white-space: nowrap; color: var(--plan-absent); background: var(--plan-absent-background); }
.is-intention { color: var(--plan-intention); background: var(--plan-intention-background); }
.is-met { color: var(--plan-met); background: var(--plan-met-background); }
.is-exemplary { color: var(--plan-exemplary); background: var(--plan-exemplary-background); }
.before { display: block; font-size: 0.9rem; color: var(--plan-muted); }

.finding { max-width: 48rem; margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--plan-line); border-left: 6px solid var(--plan-line); border-radius: 0.375rem; break-inside: avoid-page; }
.finding-must { border-left-color: var(--plan-late); }
.finding-should { border-left-color: var(--plan-intention); }
.finding > :last-child { margin-bottom: 0; }
.level { display: inline-block; margin-right: 0.4rem; color: var(--plan-note); }
.level-must { color: var(--plan-late); }
.level-should { color: var(--plan-intention); }

.places, .fixed, .ticks { padding: 0; list-style: none; }
.places > li { padding: 0.75rem 0; border-top: 1px solid var(--plan-line); }
.places > li > :last-child { margin-bottom: 0; }
.places p { margin-bottom: 0.35rem; }
.place { font-size: 0.9rem; overflow-wrap: anywhere; }

code { font: 0.92em ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace; }
p > code { padding: 0.1em 0.3em; border-radius: 3px; background: var(--plan-surface); }
.place code { padding: 0; background: none; }
pre { margin: 0; padding: 0.75rem 1rem; background: var(--plan-surface); white-space: pre-wrap; overflow-wrap: anywhere; }

.fixed > li { position: relative; padding: 0.35rem 0 0.35rem 1.75rem; }
.fixed > li::before { content: ''; position: absolute; left: 0.35rem; top: 0.7rem; width: 0.45rem; height: 0.9rem; border: solid var(--plan-met); border-width: 0 3px 3px 0; transform: rotate(45deg); }
.fixed p { margin: 0; }

summary { cursor: pointer; padding: 0.5rem 0; color: var(--plan-link); }
summary h3 { display: inline; margin: 0; }
.plan { border-bottom: 1px solid var(--plan-line); }
.plan > summary { padding: 0.9rem 0; }
.plan[open] { padding-bottom: 1rem; }
.plan + p { margin-top: 1rem; }

.ticks > li { padding: 0.5rem 0; }
.ticks label { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: 0.75rem; align-items: start; cursor: pointer; }
.ticks input { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--plan-brand); }
.ticks .place { margin: 0.25rem 0 0 2.25rem; color: var(--plan-muted); }

dt { font-weight: 600; }
dd { margin: 0 0 1em; }

footer { border-top: 1px solid var(--plan-line); background: var(--plan-surface); padding: 1.5rem 0; color: var(--plan-muted); font-size: 0.95rem; }
footer p { margin: 0 auto; max-width: 70rem; }

@media (prefers-color-scheme: dark) {
  h2 { border-color: #5fb3c4; }
}

@media (max-width: 34rem) {
  .finding { padding: 0.9rem; }
  .verdict { margin: 1.5rem 0 1rem; padding: 0.75rem 1rem; }
}

@media print {
  html { font-size: 10.5pt; background: #ffffff; color: #000000; }
  a { color: inherit; }
  nav, .bar p:last-child { display: none; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  table { min-width: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;

/** What a browser may do with the report: show it, in this style. */
export const POLICY = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))))}'; base-uri 'none'; form-action 'none'`;
