// What a person has typed and chosen on one surface (a message, a modal, the Home tab), as Slack reports it in
// `state.values`: block_id -> action_id -> {type, value | selected_option | ...}. A value typed here wins over
// `initial_*`, so a live update of a modal keeps it as long as block_id and action_id stay the same.

const BUTTONS = new Set(['button', 'overflow', 'image', 'workflow_button']);
const INITIAL = {
  plain_text_input: (e) => ({ value: e.initial_value ?? null }),
  number_input: (e) => ({ value: e.initial_value ?? null }),
  url_text_input: (e) => ({ value: e.initial_value ?? null }),
  email_text_input: (e) => ({ value: e.initial_value ?? null }),
  static_select: (e) => ({ selected_option: e.initial_option ?? null }),
  external_select: (e) => ({ selected_option: e.initial_option ?? null }),
  radio_buttons: (e) => ({ selected_option: e.initial_option ?? null }),
  checkboxes: (e) => ({ selected_options: e.initial_options ?? [] }),
  multi_static_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  multi_external_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  users_select: (e) => ({ selected_user: e.initial_user ?? null }),
  multi_users_select: (e) => ({ selected_users: e.initial_users ?? [] }),
  channels_select: (e) => ({ selected_channel: e.initial_channel ?? null }),
  conversations_select: (e) => ({ selected_conversation: e.initial_conversation ?? null }),
  multi_channels_select: (e) => ({ selected_channels: e.initial_channels ?? [] }),
  multi_conversations_select: (e) => ({ selected_conversations: e.initial_conversations ?? [] }),
  datepicker: (e) => ({ selected_date: e.initial_date ?? null }),
  timepicker: (e) => ({ selected_time: e.initial_time ?? null }),
  datetimepicker: (e) => ({ selected_date_time: e.initial_date_time ?? null }),
};

export class Form {
  #values = new Map();

  get(blockId, element) {
    return this.#values.get(key(blockId, element)) ?? initial(element);
  }

  set(blockId, element, value) {
    this.#values.set(key(blockId, element), { type: element.type, ...value });
  }

  /** `{values}` over the elements that these blocks hold now; what is no longer drawn is not reported. */
  state(blocks) {
    const values = {};
    for (const { block, element } of elementsOf(blocks)) {
      if (BUTTONS.has(element.type)) continue;
      (values[block.block_id] ??= {})[element.action_id] = this.get(block.block_id, element);
    }
    return { values };
  }
}

const key = (blockId, element) => `${blockId}\n${element.action_id}\n${element.type}`;
const initial = (element) => ({ type: element.type, ...(INITIAL[element.type]?.(element) ?? {}) });

export function* elementsOf(blocks) {
  for (const block of blocks ?? []) {
    if (block.type === 'input' && block.element) yield { block, element: block.element };
    if (block.type === 'section' && block.accessory) yield { block, element: block.accessory };
    if (block.type === 'actions') for (const element of block.elements) yield { block, element };
  }
}

const forms = new Map();

export function formFor(surface) {
  if (!forms.has(surface)) forms.set(surface, new Form());
  return forms.get(surface);
}

export const forget = (surface) => forms.delete(surface);
