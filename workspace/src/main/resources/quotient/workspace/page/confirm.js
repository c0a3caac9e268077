// The confirm object of Block Kit: a question with two answers, asked before an action is sent.
import { html, nothing, ref } from './lit.js';
import { plain, textObject } from './mrkdwn.js';
import { modalDialog } from './popup.js';
import { changed } from './state.js';

let asked = null;

/** Resolves to true when the person confirms; Escape and the deny button are both a no. */
export function askToConfirm(confirm) {
  return new Promise((resolve) => {
    asked = { confirm, resolve };
    changed();
  });
}

function answer(yes) {
  const { resolve } = asked;
  asked = null;
  changed();
  resolve(yes);
}

const show = modalDialog();

export function confirmDialog() {
  if (!asked) return nothing;
  const { title, text, confirm, deny, style } = asked.confirm;
  return html`
    <dialog
      class="confirm" data-testid="confirm" aria-labelledby="confirm-title" ${ref(show)}
      @cancel=${(event) => { event.preventDefault(); answer(false); }}
    >
      <h2 id="confirm-title">${plain(title)}</h2>
      <div class="confirm-text">${textObject(text)}</div>
      <footer class="dialog-actions">
        <button class="button" @click=${() => answer(false)}>${plain(deny) || 'Cancel'}</button>
        <button class="button ${style === 'danger' ? 'danger' : 'primary'}" autofocus @click=${() => answer(true)}>
          ${plain(confirm) || 'Yes'}
        </button>
      </footer>
    </dialog>`;
}
