// The open conversation: heading, messages, composer.
import { html, keyed, nothing, repeat } from './lit.js';
import { avatar } from './avatar.js';
import { composer } from './composer.js';
import { day, dayKey, momentOf } from './dates.js';
import { inline } from './mrkdwn.js';
import { message } from './message.js';
import { menuButton } from './sidebar.js';
import { scroller } from './scroll.js';
import { channel, state, timeline, titleOf } from './state.js';
import { walk } from './walking.js';
import { goTo, loadEarlier } from './store.js';

export function channelPane() {
  const id = state.place.channel;
  const found = channel(id);
  const direct = !found || found.kind === 'im';
  return html`<main class="pane">
    <header class="pane-head">
      ${menuButton()}
      ${direct ? avatar('app', '', 'small') : nothing}
      <h1>${titleOf(id)}</h1>
      ${direct ? nothing : html`<p class="topic">${inline(found.topic ?? '')}</p>`}
      ${direct ? nothing : members(found)}
    </header>
    ${direct ? appTabs() : nothing}
    ${keyed(`${state.me}/${id}`, list(id, direct))}
    ${composer({ channel: id, label: direct ? `Message ${state.app.name}` : `Message #${found.name}`, testId: 'composer' })}
  </main>`;
}

const members = (found) => found.members?.length
  ? html`<span class="members" title="Members of this channel">${found.members.length} member${found.members.length === 1 ? '' : 's'}</span>`
  : nothing;

export function appTabs() {
  const tab = (name, label) => html`<button
    role="tab" class="tab" aria-selected=${state.place.tab === name ? 'true' : 'false'}
    @click=${() => goTo(state.place.channel, name)}
  >${label}</button>`;
  return html`<div class="tabs" role="tablist" aria-label=${state.app.name}>${tab('home', 'Home')} ${tab('messages', 'Messages')}</div>`;
}

function list(id, direct) {
  const { messages, hasMore, loaded } = timeline(id);
  return html`<div class="messages" tabindex="0" role="log" aria-label="Messages in ${titleOf(id)}" aria-busy=${loaded ? 'false' : 'true'} @keydown=${walk} ${scroller()}>
    <div class="messages-inner">
      ${hasMore ? html`<button class="button small earlier" @click=${(event) => showEarlier(event.currentTarget.closest('.messages'), id)}>Show earlier messages</button>` : beginning(id, direct)}
      ${rows(messages)}
    </div>
  </div>`;
}

/** Puts older messages above without moving what is being read. */
async function showEarlier(list, id) {
  const below = list.scrollHeight - list.scrollTop;
  await loadEarlier(id);
  await null;
  list.scrollTop = list.scrollHeight - below;
}

const beginning = (id, direct) => html`<p class="beginning">${direct
  ? `This is the very beginning of your conversation with ${titleOf(id)}.`
  : html`This is the very beginning of <strong>${titleOf(id)}</strong>.`}</p>`;

/** Messages with a divider before each new day; a person's messages within five minutes share one heading. */
export function rows(messages, inThread = false) {
  return repeat(messages, (one) => one.ts, (one, index) => {
    const before = messages[index - 1];
    const moment = momentOf(one.ts);
    const newDay = !before || dayKey(momentOf(before.ts)) !== dayKey(moment);
    return html`${newDay && !inThread ? html`<div class="day" role="separator"><span>${day(moment)}</span></div>` : nothing}
      ${message(one, { follows: !newDay && follows(one, before), inThread })}`;
  });
}

const follows = (one, before) =>
  before.user === one.user && (before.username || '') === (one.username || '') && !before.ephemeral && !one.ephemeral
  && momentOf(one.ts) - momentOf(before.ts) < 300_000;
