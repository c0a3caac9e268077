import { html, keyed, nothing } from './lit.js';
import { rows } from './channel.js';
import { composer } from './composer.js';
import { message } from './message.js';
import { scroller } from './scroll.js';
import { state, timeline, titleOf } from './state.js';
import { closeThread } from './store.js';
import { walk } from './walking.js';

export function threadPane() {
  const { channel, ts, messages } = state.thread;
  const parent = timeline(channel).messages.find((one) => one.ts === ts);
  return html`<aside class="thread" aria-label="Thread" data-testid="thread" @keydown=${(event) => event.key === 'Escape' && closeThread()}>
    <header class="pane-head">
      <h2>Thread</h2><span class="topic">${titleOf(channel)}</span>
      <button class="close" aria-label="Close thread" @click=${closeThread}>×</button>
    </header>
    ${keyed(ts, html`<div class="messages" tabindex="0" role="log" aria-label="Replies" @keydown=${walk} ${scroller()}>
      <div class="messages-inner">
        ${parent ? message(parent, { inThread: true }) : nothing}
        ${messages.length ? html`<div class="reply-count" role="separator"><span>${messages.length} ${messages.length === 1 ? 'reply' : 'replies'}</span></div>` : nothing}
        ${rows(messages, true)}
      </div>
    </div>`)}
    ${composer({ channel, threadTs: ts, label: 'Reply to thread', testId: 'thread-composer', autofocus: true })}
  </aside>`;
}
