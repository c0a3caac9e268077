// Modals: a stack, the top one is seen. Events of the stream open, push, update and close them.
import { post } from './api.js';
import { forget } from './forms.js';
import { refusals } from './required.js';
import { changed, state } from './state.js';

/** Each entry is {view, errors, sending, note}. */
const on = {
  view_opened: ({ view }) => (state.views = [entry(view)]),
  view_pushed: ({ view }) => (state.views = [...state.views.filter((one) => one.view.id !== view.id), entry(view)]),
  view_updated: ({ view }) => updated(view),
  view_closed: ({ view_id: id, all }) => closed(id, all),
  view_errors: ({ view_id: id, errors }) => showErrors(id, errors),
};

const entry = (view) => ({ view, errors: {}, sending: false, note: '' });

export const viewEvent = (event) => on[event.type]?.(event);

function updated(view) {
  if (view.type === 'home') {
    state.home = view;
    return;
  }
  const found = state.views.find((one) => one.view.id === view.id);
  if (!found) return;
  found.view = view;
  const present = new Set(view.blocks.map((block) => block.block_id));
  found.errors = Object.fromEntries(Object.entries(found.errors).filter(([id]) => present.has(id)));
}

function closed(id, all) {
  const gone = all ? state.views : state.views.filter((one) => one.view.id === id);
  gone.forEach((one) => forget(`view/${one.view.id}`));
  state.views = state.views.filter((one) => !gone.includes(one));
}

function showErrors(id, errors) {
  const found = state.views.find((one) => one.view.id === id);
  if (found) found.errors = { ...errors };
}

export async function submitView(shown, form) {
  shown.note = '';
  shown.errors = refusals(shown.view.blocks, form);
  changed();
  if (Object.keys(shown.errors).length) return;
  shown.sending = true;
  const { id, blocks } = shown.view;
  const answer = await post('submit', { as: state.me, view_id: id, state: form.state(blocks) });
  shown.sending = false;
  if (!answer.ok && answer.errors) shown.errors = answer.errors;
  else if (!answer.ok) shown.note = answer.message || `${state.app.name} did not answer. Try again.`;
  changed();
}

export function closeView(shown, clear = false) {
  const { id } = shown.view;
  closed(id, clear);
  changed();
  post('close', { as: state.me, view_id: id, clear });
}

export function closeAllViews() {
  const top = state.views.at(-1);
  if (top) closeView(top, true);
}
