// Fields for text and numbers. With `dispatch_action` the app hears of Enter, or of each pause in typing.
import { html, ifDefined, live, nothing } from '../lit.js';
import { plain } from '../mrkdwn.js';

const PAUSE = 250;
const TYPES = { url_text_input: 'url', email_text_input: 'email', number_input: 'text' };
const pauses = new Map();

export const textInputs = {
  plain_text_input: (field) => (field.item.multiline ? area(field) : line(field)),
  number_input: line,
  url_text_input: line,
  email_text_input: line,
};

function line(field) {
  const { item } = field;
  return html`<input
    class="entry" id=${field.id} type=${TYPES[item.type] ?? 'text'} autocomplete="off"
    inputmode=${item.type === 'number_input' ? 'decimal' : nothing}
    aria-label=${field.name ?? nothing} aria-describedby=${ifDefined(field.describedBy)}
    aria-invalid=${field.error ? 'true' : 'false'}
    placeholder=${plain(item.placeholder)} maxlength=${item.max_length ?? 3000}
    ?autofocus=${item.focus_on_load} .value=${live(field.value.value ?? '')}
    @input=${(event) => typed(field, event.target.value)}
    @keydown=${(event) => event.key === 'Enter' && !event.isComposing && entered(event, field)}
  />`;
}

function area(field) {
  const { item } = field;
  return html`<textarea
    class="entry" id=${field.id} rows="4"
    aria-label=${field.name ?? nothing} aria-describedby=${ifDefined(field.describedBy)}
    aria-invalid=${field.error ? 'true' : 'false'}
    placeholder=${plain(item.placeholder)} maxlength=${item.max_length ?? 3000}
    ?autofocus=${item.focus_on_load} .value=${live(field.value.value ?? '')}
    @input=${(event) => typed(field, event.target.value)}
  ></textarea>`;
}

const triggers = (field) =>
  field.block.dispatch_action ? (field.item.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed']) : [];

function typed(field, text) {
  const value = { value: text === '' ? null : text };
  field.keep(value);
  if (triggers(field).includes('on_character_entered')) afterPause(field, () => field.act(value));
}

/** The last keystroke decides: one message per pause, not one per character. */
function afterPause(field, act) {
  clearTimeout(pauses.get(field.id));
  pauses.set(field.id, setTimeout(() => {
    pauses.delete(field.id);
    act();
  }, PAUSE));
}

function entered(event, field) {
  if (!triggers(field).includes('on_enter_pressed')) return;
  event.preventDefault();
  event.stopPropagation();
  field.act({ value: event.target.value === '' ? null : event.target.value });
}
