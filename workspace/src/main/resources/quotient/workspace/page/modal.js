// The top view of the stack, in the browser's own dialog: it traps the focus and makes the rest inert.
import { html, keyed, nothing, ref } from './lit.js';
import { modalDialog } from './popup.js';
import { avatar } from './avatar.js';
import { blocks } from './blocks/index.js';
import { plain } from './mrkdwn.js';
import { state } from './state.js';
import { viewSurface } from './surface.js';
import { closeView, submitView } from './views.js';

export function modal() {
  const shown = state.views.at(-1);
  return shown ? keyed(shown.view.id, dialog(shown)) : nothing;
}

function dialog(shown) {
  const { view } = shown;
  const surface = viewSurface(view);
  surface.errors = shown.errors;
  const submit = async () => {
    if (shown.sending) return;
    await submitView(shown, surface.form);
    showFirstError();
  };
  const note = shown.note || state.notes.get(surface.id);
  return html`<dialog
    class="modal" data-testid="modal" data-view-id=${view.id} data-callback-id=${view.callback_id ?? ''}
    aria-labelledby="title-${view.id}" ${ref(show)}
    @cancel=${(event) => { event.preventDefault(); closeView(shown); }}
    @keydown=${(event) => enter(event, view, submit)}
  >
    <header class="modal-head">
      ${avatar('app', '', 'small')}<h2 id="title-${view.id}">${plain(view.title)}</h2>
      <button class="close" aria-label="Close" @click=${() => closeView(shown, true)}>×</button>
    </header>
    <div class="modal-body" tabindex="-1">
      ${note ? html`<p class="note" role="alert">${note}</p>` : nothing}
      ${blocks(surface)}
    </div>
    <footer class="dialog-actions">
      <button class="button" @click=${() => closeView(shown)}>${plain(view.close) || 'Cancel'}</button>
      ${view.submit ? html`<button class="button primary ${shown.sending ? 'busy' : ''}" aria-busy=${shown.sending ? 'true' : 'false'} @click=${submit}>${plain(view.submit)}</button>` : nothing}
    </footer>
  </dialog>`;
}

const show = modalDialog((node) => {
  const first = node.querySelector('[autofocus], .modal-body :is(input, textarea)');
  (first ?? node.querySelector('.dialog-actions .button:last-child')).focus();
});

/** Enter in a single-line field submits, as in Slack; a menu that is open keeps it for itself. */
function enter(event, view, submit) {
  const plainLine = event.target.matches?.('input.entry:not([role=combobox])');
  if (event.key !== 'Enter' || event.isComposing || !plainLine || !view.submit) return;
  event.preventDefault();
  submit();
}

const showFirstError = () =>
  queueMicrotask(() => document.querySelector('.modal .wrong :is(input, textarea)')?.focus());
