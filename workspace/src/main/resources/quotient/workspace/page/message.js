import { html, nothing } from './lit.js';
import { avatar } from './avatar.js';
import { blocks } from './blocks/index.js';
import { overflow } from './blocks/overflow.js';
import { post } from './api.js';
import { clock, full, momentOf } from './dates.js';
import { emoji, QUICK_REACTIONS } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';
import { changed, nameOf, state, user } from './state.js';
import { messageSurface } from './surface.js';
import { openThread } from './store.js';
import { dismiss } from './timeline.js';

export function message(one, { follows = false, inThread = false } = {}) {
  const author = authorOf(one);
  const moment = momentOf(one.ts);
  return html`<article
    class="message ${follows ? 'follows' : ''} ${one.ephemeral ? 'ephemeral' : ''}"
    data-testid=${one.ephemeral ? 'ephemeral' : 'message'} data-ts=${one.ts} tabindex="-1" aria-label="${author}, ${clock(moment)}"
  >
    <div class="gutter">${follows ? html`<time class="quiet-time" title=${full(moment)}>${clock(moment)}</time>` : avatar(one.user, author)}</div>
    <div class="message-body">
      ${one.ephemeral ? onlyYou(one) : nothing}
      ${follows ? nothing : byline(one, author, moment)}
      ${content(one)} ${files(one)} ${note(one)} ${reactions(one)} ${inThread ? nothing : replies(one)}
    </div>
    ${one.ephemeral ? nothing : tools(one, inThread)}
  </article>`;
}

const authorOf = (one) => one.username || nameOf(user(one.user)) || (one.user === state.app.bot_user_id ? state.app.name : one.user);

function byline(one, author, moment) {
  return html`<div class="byline">
    <strong class="author">${author}</strong>${one.bot && one.user !== 'USLACKBOT' ? html`<span class="badge">APP</span>` : nothing}
    <time title=${full(moment)}>${clock(moment)}</time>
  </div>`;
}

const onlyYou = (one) => html`<p class="only-you">
  <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="8" cy="8" r="2" fill="currentColor"/></svg>
  Only visible to you<button class="link" @click=${() => dismiss(one)}>Dismiss</button>
</p>`;

function content(one) {
  const edited = one.edited ? html`<span class="edited">(edited)</span>` : nothing;
  if (one.blocks?.length) return html`${blocks(messageSurface(one))}${edited}`;
  return one.text ? html`<div class="text">${mrkdwn(one.text)} ${edited}</div>` : nothing;
}

function files(one) {
  return (one.files ?? []).map((file) => file.title.endsWith('.png') ? html`<figure class="picture">
    <figcaption>${file.title}</figcaption>
    <a href=${file.url} target="_blank" rel="noopener noreferrer"><img src=${file.url} alt=${file.alt_text || file.title} /></a>
  </figure>` : html`<p class="file"><a href=${file.url} target="_blank" rel="noopener noreferrer">${file.title}</a></p>`);
}

function note(one) {
  const text = state.notes.get(`message/${one.channel}/${one.ts}`);
  return text ? html`<p class="note" role="alert">${text}</p>` : nothing;
}

const react = (one, name) => post('react', { as: state.me, channel: one.channel, ts: one.ts, name });

function reactions(one) {
  if (!one.reactions?.length) return nothing;
  return html`<div class="reactions">${one.reactions.map(({ name, users }) => html`<button
    class="reaction" aria-pressed=${users.includes(state.me) ? 'true' : 'false'}
    aria-label="${name}, ${users.length}" title=${users.map((id) => nameOf(user(id)) || id).join(', ')}
    @click=${() => react(one, name)}
  ><span class="emoji">${emoji(name)}</span> ${users.length}</button>`)}</div>`;
}

function replies(one) {
  if (!one.reply_count) return nothing;
  return html`<button class="replies" @click=${() => openThread(one.channel, one.ts)}>
    ${one.reply_count} ${one.reply_count === 1 ? 'reply' : 'replies'}<span class="replies-hint">View thread</span>
  </button>`;
}

/** What the app offers for any message, in a menu. */
function shortcuts(one) {
  if (!state.shortcuts.length) return nothing;
  const options = state.shortcuts.map(({ name, callback_id }) => ({ text: { type: 'plain_text', text: name }, value: callback_id }));
  return overflow({
    label: 'More actions',
    item: { action_id: '', options },
    act: ({ selected_option }) => use(one, selected_option.value),
  });
}

async function use(one, callback_id) {
  const answer = await post('shortcut', { as: state.me, channel: one.channel, ts: one.ts, callback_id });
  const place = `message/${one.channel}/${one.ts}`;
  if (answer.ok) state.notes.delete(place);
  else state.notes.set(place, answer.message || `${state.app.name} did not answer (${answer.error}).`);
  changed();
}

function tools(one, inThread) {
  return html`<div class="tools" role="group" aria-label="Message actions">
    ${QUICK_REACTIONS.map((name) => html`<button aria-label="React with ${name}" title=":${name}:" @click=${() => react(one, name)}>${emoji(name)}</button>`)}
    ${inThread ? nothing : html`<button aria-label="Reply in thread" title="Reply in thread" @click=${() => openThread(one.channel, one.ts)}>
      <svg viewBox="0 0 18 18" aria-hidden="true"><path d="M3 4.5h12v8H9l-3.5 3v-3H3z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/></svg>
    </button>`}
    ${shortcuts(one)}
  </div>`;
}
