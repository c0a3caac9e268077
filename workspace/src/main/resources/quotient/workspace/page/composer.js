// Where a person writes: Enter sends, Shift+Enter breaks the line, arrow up brings back what was sent before.
import { html, live, nothing, ref } from './lit.js';
import { post } from './api.js';
import { completionOf, completionList, moveIn, take } from './completion.js';
import { followEnd } from './scroll.js';
import { changed, state } from './state.js';
import { listening } from './store.js';
import { slackbotSays } from './timeline.js';

const drafts = new Map();
const sent = [];

function draft(id) {
  if (!drafts.has(id)) drafts.set(id, { text: '', completion: null, running: 0, command: '', past: 0 });
  return drafts.get(id);
}

export function composer({ channel, threadTs = null, label, testId, autofocus = false }) {
  const id = `${state.me}/${channel}/${threadTs ?? ''}`;
  const mine = draft(id);
  const place = { channel, threadTs, mine };
  const listId = `completion-${testId}`;
  return html`<div class="composer">
    ${mine.completion ? completionList(mine.completion, listId, (choice) => complete(place, choice)) : nothing}
    <div class="composer-frame ${mine.running ? 'running' : ''}">
      <textarea
        data-testid=${testId} aria-label=${label} placeholder=${label} rows="1" spellcheck="true"
        role="textbox" aria-multiline="true" aria-autocomplete="list" aria-haspopup="listbox"
        aria-controls=${mine.completion ? listId : nothing}
        aria-activedescendant=${mine.completion ? `${listId}-${mine.completion.active}` : nothing}
        .value=${live(mine.text)} ${autofocus ? ref(focusOnce) : nothing}
        @input=${(event) => typed(place, event.target)} @keydown=${(event) => keys(event, place)}
        @blur=${() => dropCompletion(mine)}
      ></textarea>
      <button class="send" aria-label="Send" ?disabled=${!mine.text.trim()} @click=${(event) => send(place, event.currentTarget)}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 3.5 17.5 10 3 16.5l1.8-5.2L11 10 4.8 8.7z" fill="currentColor"/></svg>
      </button>
    </div>
    <p class="composer-status" role="status">${mine.running ? html`Running <code>${mine.command}</code>…` : hint(mine)}</p>
  </div>`;
}

const focusOnce = (area) => area && queueMicrotask(() => area.focus({ preventScroll: true }));

function hint(mine) {
  const word = /^(\/\S+)\s/.exec(mine.text)?.[1];
  const command = word && state.commands.find((one) => one.command === word);
  return command?.usage_hint ? html`<code>${command.command} ${command.usage_hint}</code>` : nothing;
}

function typed({ mine }, area) {
  mine.text = area.value;
  mine.completion = completionOf(area.value, area.selectionStart);
  mine.past = 0;
  changed();
}

function dropCompletion(mine) {
  if (!mine.completion) return;
  mine.completion = null;
  changed();
}

function complete({ mine }, choice) {
  mine.text = take(mine.text, mine.completion, choice);
  mine.completion = null;
  changed();
}

function keys(event, place) {
  if (event.isComposing) return;
  const { mine } = place;
  const action = (mine.completion && completionKeys[event.key]) || plainKeys[event.key];
  if (!action?.(place, event)) return;
  event.preventDefault();
  changed();
}

const completionKeys = {
  ArrowDown: ({ mine }) => moveIn(mine.completion, 1),
  ArrowUp: ({ mine }) => moveIn(mine.completion, -1),
  Tab: (place) => chooseActive(place),
  Enter: (place, event) => (place.mine.completion.exact ? plainKeys.Enter(place, event) : chooseActive(place)),
  Escape: ({ mine }) => {
    mine.completion = null;
    return true;
  },
};

function chooseActive(place) {
  complete(place, place.mine.completion.choices[place.mine.completion.active]);
  return true;
}

const plainKeys = {
  Enter: (place, event) => {
    if (event.shiftKey) return false;
    send(place, event.currentTarget);
    return true;
  },
  ArrowUp: ({ mine }) => recall(mine, 1),
  ArrowDown: ({ mine }) => mine.past > 0 && recall(mine, -1),
};

function recall(mine, step) {
  if (mine.past === 0 && mine.text) return false;
  const wanted = mine.past + step;
  if (wanted > sent.length) return true;
  mine.past = wanted;
  mine.text = wanted ? sent.at(-wanted) : '';
  return true;
}

async function send({ channel, threadTs, mine }, control) {
  const text = mine.text.trim();
  if (!text) return;
  Object.assign(mine, { text: '', completion: null, past: 0 });
  if (sent.at(-1) !== text) sent.push(text);
  followEnd(control);
  changed();
  await listening();
  if (/^\/[a-z]/i.test(text)) await run(channel, threadTs, mine, text);
  else await say(channel, threadTs, text);
}

/** What the app got wrong the workspace says by itself, as Slackbot; what never came so far is said here. */
const UNTOLD = new Set(['unreachable', 'not_in_channel', 'is_archived', 'channel_not_found', 'user_not_found']);
const isUntold = ({ error }) => UNTOLD.has(error) || error.startsWith('http_');

async function run(channel, threadTs, mine, text) {
  const command = text.split(/\s/)[0];
  if (threadTs) return slackbotSays(channel, `\`${command}\` cannot be used in a thread.`, threadTs);
  mine.running += 1;
  mine.command = command;
  changed();
  const answer = await post('command', { as: state.me, channel, text });
  mine.running -= 1;
  if (!answer.ok && isUntold(answer)) slackbotSays(channel, answer.message || `${command} failed with the error "${answer.error}".`);
  return changed();
}

async function say(channel, threadTs, text) {
  const body = { as: state.me, channel, text };
  const answer = await post('say', threadTs ? { ...body, thread_ts: threadTs } : body);
  if (!answer.ok) slackbotSays(channel, answer.message || `Your message was not sent (${answer.error}).`, threadTs);
}
