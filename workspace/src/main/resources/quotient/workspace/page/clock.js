// The clock bar: what time it is for the people of the workspace, and buttons that let time pass.
import { get, post } from './api.js';
import { liveBy } from './dates.js';
import { html, nothing } from './lit.js';
import { changed, state } from './state.js';

const WHILE_MOVING = 600;
const WHILE_RESTING = 15_000;
let timer = 0;

/** Reads the clock now and from now on; a workspace without one shows no bar and is not asked again. */
export async function watchClock() {
  clearTimeout(timer);
  try {
    state.clock = (await get('clock')).clock;
    if (state.clock) liveBy(state.clock.now);
  } catch {
    // The workspace is away, and the banner says so; the clock is read again with everything else.
  }
  changed();
  if (state.clock) timer = setTimeout(watchClock, state.clock.moving ? WHILE_MOVING : WHILE_RESTING);
}

async function move(step) {
  state.clock = { ...state.clock, moving: true, trouble: '' };
  changed();
  const answer = await post('clock', { as: state.me, step });
  if (answer.ok) await watchClock();
  else {
    state.clock = { ...state.clock, moving: false, trouble: `The clock did not move: ${answer.message}.` };
    changed();
  }
}

export function clockBar() {
  const { clock } = state;
  if (!clock) return nothing;
  return html`<section class="clock-bar" aria-label="Clock" data-testid="clock" aria-busy=${clock.moving ? 'true' : 'false'}>
    <time datetime=${clock.now} title=${clock.zone}>${clock.text}</time>
    <span class="clock-steps">${clock.steps.map((step) => html`<button ?disabled=${clock.moving} @click=${() => move(step.code)}>${step.label}</button>`)}</span>
    <span class="clock-news" role="status">${news(clock)}</span>
  </section>`;
}

function news(clock) {
  if (clock.moving) return html`<span class="spinner" aria-hidden="true"></span> Time passes…`;
  if (clock.trouble) return clock.trouble;
  if (!clock.count) return nothing;
  return html`<details><summary>${clock.count === 1 ? '1 thing' : `${clock.count} things`} ran</summary>
    <ol>${clock.happened.map((one) => html`<li><span>${one.at}</span> ${one.what}</li>`)}</ol></details>`;
}
