// The overflow menu (⋯).
import { html } from '../lit.js';
import { plain } from '../mrkdwn.js';
import { hide, place } from '../popup.js';

export function overflow(field) {
  return html`<span class="overflow" @keydown=${keys} @focusout=${left}>
    <button
      class="button icon" aria-haspopup="menu" aria-label=${field.label ?? 'More options'} data-action-id=${field.item.action_id} @click=${open}
    ><span aria-hidden="true">⋯</span></button>
    <div class="popup" role="menu" popover="manual">
      ${field.item.options.map((option) => html`<button
        class="popup-item" role="menuitem" tabindex="-1" @click=${(event) => pick(event, field, option)}
      >${plain(option.text)}</button>`)}
    </div>
  </span>`;
}

const panelOf = (node) => node.closest('.overflow').querySelector('.popup');

function open({ currentTarget }) {
  const panel = panelOf(currentTarget);
  if (panel.matches(':popover-open')) return hide(panel);
  place(panel, currentTarget);
  panel.querySelector('button').focus();
}

function pick({ currentTarget }, field, option) {
  hide(panelOf(currentTarget));
  currentTarget.closest('.overflow').querySelector('button').focus();
  if (option.url) window.open(option.url, '_blank', 'noopener');
  field.act({ selected_option: option });
}

function left({ currentTarget, relatedTarget }) {
  if (!currentTarget.contains(relatedTarget)) hide(panelOf(currentTarget));
}

function keys(event) {
  const panel = panelOf(event.currentTarget);
  if (!panel.matches(':popover-open')) return;
  const items = [...panel.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
  if (event.key === 'Escape') {
    hide(panel);
    event.currentTarget.querySelector('button').focus();
  }
  if (step || event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
  }
}
