// Interactive elements. Each renderer gets a `field`: what it stands in, what it is called, and how to report.
import { html, nothing } from '../lit.js';
import { plain } from '../mrkdwn.js';
import { choices, picker } from './choices.js';
import { imageElement } from './image.js';
import { descriptionOf, fieldId } from './input.js';
import { overflow } from './overflow.js';
import { selects } from './selects.js';
import { textInputs } from './text-inputs.js';

const RENDERERS = {
  button,
  overflow,
  image: (field) => imageElement(field.item, 'accessory-image'),
  datepicker: picker('date', 'selected_date'),
  timepicker: picker('time', 'selected_time'),
  datetimepicker: picker('datetime-local', 'selected_date_time'),
  ...choices,
  ...selects,
  ...textInputs,
};

export function element(block, item, surface, label = '', { error = '', inInput = false } = {}) {
  const renderer = RENDERERS[item.type];
  return renderer ? renderer(new Field(block, item, surface, label, error, inInput)) : html`<span>[${item.type}]</span>`;
}

class Field {
  constructor(block, item, surface, label, error, inInput) {
    Object.assign(this, { block, item, surface, error, inInput });
    this.id = fieldId(surface, block, item);
    this.describedBy = descriptionOf(surface, block, error);
    this.name = inInput ? undefined : plain(item.placeholder) || label || item.action_id;
  }

  get value() {
    return this.surface.value(this.block, this.item);
  }

  /** A new value: kept, and sent to the app unless it stands in an input block that does not dispatch. */
  choose(value) {
    if (this.inInput && !this.block.dispatch_action) this.keep(value);
    else this.act(value);
  }

  keep(value) {
    this.surface.keep(this.block, this.item, value);
  }

  act(value) {
    this.surface.act(this.block, this.item, value);
  }

  get busy() {
    return this.surface.isBusy(this.block, this.item);
  }
}

function button(field) {
  const { item } = field;
  const style = item.style ? item.style : '';
  return html`<button
    class="button ${style} ${field.busy ? 'busy' : ''}" aria-busy=${field.busy ? 'true' : 'false'}
    aria-label=${item.accessibility_label || nothing}
    data-action-id=${item.action_id}
    @click=${() => field.busy || field.act({ value: item.value ?? null })}
  >${plain(item.text)}</button>`;
}
