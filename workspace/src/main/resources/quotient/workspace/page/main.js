// Draws the page whenever the state has changed.
import { html, nothing, render } from './lit.js';
import { channelPane } from './channel.js';
import { clockBar, watchClock } from './clock.js';
import { confirmDialog } from './confirm.js';
import { home } from './home.js';
import { modal } from './modal.js';
import { readRoute } from './route.js';
import { sidebar } from './sidebar.js';
import { onChange, people, state, titleOf } from './state.js';
import { become, goTo, markRead, start } from './store.js';
import { threadPane } from './thread.js';

const root = document.getElementById('page');

function page() {
  if (!state.loaded) return html`<main class="starting"><p role="status">${state.failure || 'Opening the workspace…'}</p></main>`;
  return html`<div class="frame ${state.sidebarOpen ? 'sidebar-open' : ''} ${state.thread ? 'with-thread' : ''}">
      <div class="above">${banner()} ${clockBar()}</div> ${sidebar()}
      ${state.place.tab === 'home' ? home() : channelPane()}
      ${state.thread ? threadPane() : nothing}
    </div>
    ${modal()} ${confirmDialog()}`;
}

function banner() {
  if (!state.live) return html`<p class="banner" role="status">Connection lost. Reconnecting…</p>`;
  if (!state.app.connected) {
    return html`<p class="banner" role="status">${state.app.name} is not answering. Commands and buttons will work again once it runs.</p>`;
  }
  return nothing;
}

function draw() {
  render(page(), root);
  document.title = [state.loaded && titleOf(state.place.channel), state.team.name].filter(Boolean).join(' · ') || 'Workspace';
}

onChange(draw);
draw();
start();
watchClock();

addEventListener('hashchange', () => {
  const route = readRoute();
  if (route.as !== state.me && people().some((one) => one.id === route.as)) become(route.as, route);
  else if (route.channel && (route.channel !== state.place.channel || route.tab !== state.place.tab)) goTo(route.channel, route.tab);
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && state.loaded && state.place.tab === 'messages' && state.unread[state.place.channel]) markRead(state.place.channel);
});
