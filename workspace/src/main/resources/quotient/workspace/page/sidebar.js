import { html, nothing, repeat } from './lit.js';
import { avatar } from './avatar.js';
import { changed, channelsOfMe, directMessage, nameOf, people, state, user } from './state.js';
import { become, goTo } from './store.js';

export function sidebar() {
  return html`<nav class="sidebar" aria-label="Channels">
    <header class="team"><span class="team-name">${state.team.name}</span></header>
    ${switcher()}
    <div class="sidebar-scroll">
      <h2>Channels</h2>
      <ul>${repeat(channelsOfMe(), (one) => one.id, (one) => item(one.id, one.name, one.is_private ? lock : hash))}</ul>
      <h2>Apps</h2>
      <ul>${item(directMessage()?.id ?? 'app', state.app.name, avatar('app', '', 'tiny'))}</ul>
    </div>
  </nav>
  <button class="scrim" aria-label="Close the sidebar" tabindex="-1" @click=${toggleSidebar}></button>`;
}

const hash = html`<span class="sign" aria-hidden="true">#</span>`;
const lock = html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3.5 7h9v6.5h-9z" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>`;

function item(id, name, sign) {
  const open = state.place.channel === id;
  const unread = open && state.place.tab === 'messages' ? 0 : (state.unread[id] ?? 0);
  return html`<li><button
    class="channel-item ${open ? 'open' : ''} ${unread ? 'unread' : ''}" data-testid="channel-${name}"
    aria-current=${open ? 'page' : 'false'} aria-label=${unread ? `${name}, ${unread} unread` : name}
    @click=${() => visit(id, open)}
  >${sign}<span class="name">${name}</span>${unread ? html`<span class="count" aria-hidden="true">${unread}</span>` : nothing}</button></li>`;
}

async function visit(id, again) {
  goTo(id, again ? state.place.tab : 'messages');
  if (!matchMedia('(pointer: fine)').matches) return;
  await null;
  document.querySelector('.pane .composer textarea')?.focus({ preventScroll: true });
}

function switcher() {
  const me = user(state.me);
  return html`<div class="who">
    ${avatar(state.me, '', 'small')}
    <span class="who-words" aria-hidden="true"><strong>${nameOf(me)}</strong><small>${me?.title ?? ''}</small></span>
    <svg class="who-chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="M4.5 6 8 2.8 11.5 6M4.5 10 8 13.2 11.5 10" fill="none" stroke="currentColor" stroke-width="1.5"/></svg>
    <select data-testid="who" aria-label="Who am I" title="Look at the workspace as another person" @change=${(event) => become(event.target.value)}>
      ${people().map((one) => html`<option value=${one.id} .selected=${one.id === state.me}>${nameOf(one)}${one.title ? ` · ${one.title}` : ''}</option>`)}
    </select>
  </div>`;
}

export function toggleSidebar() {
  state.sidebarOpen = !state.sidebarOpen;
  changed();
}

export const menuButton = () => html`<button class="menu-button" aria-label="Show the sidebar" aria-expanded=${state.sidebarOpen ? 'true' : 'false'} @click=${toggleSidebar}>
  <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg>
</button>`;
