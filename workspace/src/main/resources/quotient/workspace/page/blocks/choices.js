// Radio buttons, checkboxes, and the pickers that the browser brings.
import { html, ifDefined, live, nothing } from '../lit.js';
import { plain, textObject } from '../mrkdwn.js';

export const choices = { radio_buttons: radios, checkboxes };

function radios(field) {
  const chosen = field.value.selected_option?.value;
  return options(field, 'radio', (option) => option.value === chosen, (option) =>
    field.choose({ selected_option: option }));
}

function checkboxes(field) {
  const chosen = new Set(field.value.selected_options.map((option) => option.value));
  return options(field, 'checkbox', (option) => chosen.has(option.value), (option, on) =>
    field.choose({
      selected_options: field.item.options.filter((one) => (one.value === option.value ? on : chosen.has(one.value))),
    }));
}

function options(field, type, isChosen, choose) {
  const role = type === 'radio' ? 'radiogroup' : 'group';
  return html`<div class="choices" role=${role} aria-label=${field.name ?? nothing}>
    ${field.item.options.map((option) => html`<label class="choice">
      <input
        type=${type} name=${field.id} value=${option.value}
        aria-describedby=${ifDefined(field.describedBy)}
        .checked=${live(isChosen(option))} @change=${(event) => choose(option, event.target.checked)}
      />
      <span class="choice-text">${textObject(option.text)}
        ${option.description ? html`<small>${textObject(option.description)}</small>` : nothing}</span>
    </label>`)}
  </div>`;
}

export const picker = (type, key) => (field) => html`<input
  class="entry picker" type=${type} id=${field.id}
  aria-label=${field.name ?? nothing} aria-describedby=${ifDefined(field.describedBy)}
  aria-invalid=${field.error ? 'true' : 'false'}
  .value=${live(shown(type, field.value[key]))}
  @change=${(event) => field.choose({ [key]: kept(type, event.target.value) })}
/>`;

/** Slack keeps a date with a time as seconds since 1970, the browser as local wall time. */
function shown(type, value) {
  if (value === null || value === undefined) return '';
  if (type !== 'datetime-local') return value;
  const moment = new Date(value * 1000);
  return new Date(moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function kept(type, value) {
  if (!value) return null;
  return type === 'datetime-local' ? Math.floor(new Date(value).getTime() / 1000) : value;
}
