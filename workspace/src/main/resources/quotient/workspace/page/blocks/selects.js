// All select menus are one combobox with different sources of options and different names for the choice.
import { html, nothing } from '../lit.js';
import { plain } from '../mrkdwn.js';
import { channelsOfMe, nameOf, people, state } from '../state.js';
import './combobox.js';

const option = (value, text) => ({ value, text: { type: 'plain_text', text } });
const person = (one) => option(one.id, nameOf(one));
const room = (one) => option(one.id, one.kind === 'im' ? state.app.name : `#${one.name}`);

const asOption = (key, find) => ({
  single: true,
  read: (value) => (value[key] ? [find(value[key])] : []),
  write: ([chosen]) => ({ [key]: chosen?.value ?? null }),
});
const asOptions = (key, find) => ({
  single: false,
  read: (value) => value[key].map(find),
  write: (chosen) => ({ [key]: chosen.map((one) => one.value) }),
});
const whole = {
  single: true,
  read: (value) => (value.selected_option ? [value.selected_option] : []),
  write: ([chosen]) => ({ selected_option: chosen ?? null }),
};
const wholes = {
  single: false,
  read: (value) => value.selected_options,
  write: (chosen) => ({ selected_options: chosen }),
};

const personOf = (id) => person(state.users.find((one) => one.id === id) ?? { id, name: id });
const roomOf = (id) => room(state.channels.find((one) => one.id === id) ?? { id, name: id });

const fixed = ({ item }) => async () =>
  item.options ?? item.option_groups.flatMap((group) =>
    group.options.map((one) => ({ ...one, group: plain(group.label) })));
const asked = ({ surface, block, item }) => {
  const load = (typed) => surface.options(block, item, typed);
  load.remote = item.min_query_length ?? 3;
  return load;
};
const everybody = () => async () => people().map(person);
const rooms = () => async () => channelsOfMe().map(room);

export const selects = {
  static_select: (field) => menu(field, whole, fixed(field)),
  external_select: (field) => menu(field, whole, asked(field)),
  multi_static_select: (field) => menu(field, wholes, fixed(field)),
  multi_external_select: (field) => menu(field, wholes, asked(field)),
  users_select: (field) => menu(field, asOption('selected_user', personOf), everybody()),
  multi_users_select: (field) => menu(field, asOptions('selected_users', personOf), everybody()),
  channels_select: (field) => menu(field, asOption('selected_channel', roomOf), rooms()),
  multi_channels_select: (field) => menu(field, asOptions('selected_channels', roomOf), rooms()),
  conversations_select: (field) => menu(field, asOption('selected_conversation', roomOf), rooms()),
  multi_conversations_select: (field) => menu(field, asOptions('selected_conversations', roomOf), rooms()),
};

function menu(field, shape, load) {
  return html`<choice-box
    .field=${{
      id: field.id, name: field.name, describedBy: field.describedBy, wrong: Boolean(field.error),
      placeholder: plain(field.item.placeholder) || 'Choose an option', clearable: field.inInput && field.block.optional,
    }}
    .chosen=${shape.read(field.value)} .single=${shape.single} .limit=${field.item.max_selected_items ?? 1000}
    .load=${load} .choose=${(chosen) => field.choose(shape.write(chosen))}
    class=${field.busy ? 'busy' : nothing}
  ></choice-box>`;
}
