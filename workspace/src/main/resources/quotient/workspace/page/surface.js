// A surface is where blocks stand: a message, a modal or the Home tab. It knows its form, how to send an action
// and whom to ask for options, so that the drawing of a block does not care where it stands.
import { post } from './api.js';
import { askToConfirm } from './confirm.js';
import { formFor } from './forms.js';
import { changed, state } from './state.js';
import { listening } from './store.js';

export function messageSurface(message) {
  return new Surface(`message/${message.channel}/${message.ts}`, message.blocks ?? [], {
    channel: message.channel,
    message_ts: message.ts,
  });
}

export const viewSurface = (view) => new Surface(`view/${view.id}`, view.blocks ?? [], { view_id: view.id });

export const homeSurface = (view) =>
  new Surface(`home/${state.me}`, view.blocks ?? [], { view_id: view.id, home: true });

class Surface {
  constructor(id, blocks, container) {
    this.id = id;
    this.blocks = blocks;
    this.container = container;
    this.form = formFor(id);
    this.errors = {};
  }

  value(block, element) {
    return this.form.get(block.block_id, element);
  }

  keep(block, element, value) {
    this.form.set(block.block_id, element, value);
    changed();
  }

  isBusy(block, element) {
    return state.busy.has(this.#place(block, element));
  }

  /** Keeps the value and tells the app, as Slack does for elements outside input blocks. */
  async act(block, element, value) {
    if (element.confirm && !(await askToConfirm(element.confirm))) return changed();
    if (element.type !== 'button' && element.type !== 'overflow') this.keep(block, element, value);
    if (element.type === 'button' && element.url) window.open(element.url, '_blank', 'noopener');
    await this.#send(block, element, value);
  }

  async #send(block, element, value) {
    const place = this.#place(block, element);
    state.busy.add(place);
    state.notes.delete(this.id);
    changed();
    await listening();
    const action = { type: element.type, action_id: element.action_id, block_id: block.block_id, ...value };
    const answer = await post('action', {
      as: state.me, ...this.container, action, state: this.form.state(this.blocks),
    });
    state.busy.delete(place);
    if (!answer.ok) state.notes.set(this.id, answer.message || `${state.app.name} did not answer (${answer.error}).`);
    changed();
  }

  async options(block, element, typed) {
    const answer = await post('options', {
      as: state.me, ...this.container, action_id: element.action_id, block_id: block.block_id, value: typed,
    });
    return answer.options ?? (answer.option_groups ?? []).flatMap((group) => group.options);
  }

  #place(block, element) {
    return `${this.id}/${block.block_id}/${element.action_id}`;
  }
}
