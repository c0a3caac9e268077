// What the page knows. Modules change it in place and call `changed()`; the whole page is then drawn once.

export const state = {
  loaded: false,
  failure: '',
  live: true,
  team: { id: '', name: '' },
  app: { bot_user_id: '', app_id: '', name: '', connected: true },
  users: [],
  channels: [],
  commands: [],
  shortcuts: [],
  me: '',
  place: { channel: '', tab: 'messages' },
  timelines: new Map(),
  unread: {},
  thread: null,
  home: null,
  views: [],
  notes: new Map(),
  busy: new Set(),
  sidebarOpen: false,
  clock: null,
};

const listeners = new Set();
let scheduled = false;

export function onChange(listener) {
  listeners.add(listener);
}

export function changed() {
  if (scheduled) return;
  scheduled = true;
  queueMicrotask(() => {
    scheduled = false;
    for (const listener of listeners) listener();
  });
}

export function timeline(channel) {
  if (!state.timelines.has(channel)) {
    state.timelines.set(channel, { messages: [], hasMore: false, loaded: false, loading: 0, missed: [] });
  }
  return state.timelines.get(channel);
}

export const user = (id) => state.users.find((one) => one.id === id);
export const channel = (id) => state.channels.find((one) => one.id === id);
export const nameOf = (person) => person?.real_name || person?.name || '';
export const people = () => state.users.filter((one) => !one.is_bot && one.id !== state.app.bot_user_id);
export const directMessage = () => state.channels.find((one) => one.kind === 'im' && one.user === state.me);

export const channelsOfMe = () =>
  state.channels.filter(
    (one) => one.kind !== 'im' && (!one.members || one.members.includes(state.me)),
  );

/** A channel as a person would write it: `#sales`, or the app's name for a direct message. */
export function titleOf(id) {
  const found = channel(id);
  if (!found || found.kind === 'im') return state.app.name;
  return `#${found.name}`;
}
