// The App Home tab.
import { html, nothing } from './lit.js';
import { appTabs } from './channel.js';
import { avatar } from './avatar.js';
import { blocks } from './blocks/index.js';
import { menuButton } from './sidebar.js';
import { state } from './state.js';
import { homeSurface } from './surface.js';

export function home() {
  const note = state.notes.get(`home/${state.me}`);
  return html`<main class="pane">
    <header class="pane-head">${menuButton()} ${avatar('app', '', 'small')}<h1>${state.app.name}</h1></header>
    ${appTabs()}
    <section class="home" data-testid="home" aria-label="Home of ${state.app.name}" tabindex="0">
      <div class="home-inner">
        ${note ? html`<p class="note" role="alert">${note}</p>` : nothing}
        ${state.home ? blocks(homeSurface(state.home)) : empty()}
      </div>
    </section>
  </main>`;
}

const empty = () => html`<p class="beginning">${state.app.name} has not put anything here yet.</p>`;
