// Moves between the server and the state: loading, events of the stream, who and where.
import { get, post } from './api.js';
import { readRoute, writeRoute } from './route.js';
import { changed, channel, channelsOfMe, directMessage, people, state, timeline } from './state.js';
import { Stream } from './stream.js';
import { arrived, merge, reading, removed } from './timeline.js';
import { closeAllViews, viewEvent } from './views.js';

let stream = null;

export async function start() {
  try {
    await loadState();
    const route = readRoute();
    await become(people().some((one) => one.id === route.as) ? route.as : (people()[0]?.id ?? ''), route);
  } catch {
    state.failure = 'The workspace does not answer. Trying again…';
    changed();
    setTimeout(start, 1500);
  }
}

/** Settles when the app's answers to what is sent now can be seen. */
export const listening = () => stream?.ready();

export async function become(person, wanted = { channel: state.place.channel, tab: state.place.tab }) {
  if (state.me && state.me !== person) closeAllViews();
  stream?.close();
  Object.assign(state, { me: person, thread: null, home: null, unread: {}, notes: new Map() });
  state.timelines.clear();
  state.loaded = true;
  state.failure = '';
  stream = new Stream(person, { onEvent, onReady, onLost });
  await Promise.all([goTo(placeFor(wanted.channel), wanted.tab), loadUnread()]);
}

/** The wanted channel if this person may see it; one's own direct message in place of somebody else's. */
function placeFor(id) {
  const wanted = channel(id);
  if (wanted?.kind === 'im' || id === 'app') return directMessage()?.id ?? 'app';
  if (channelsOfMe().some((one) => one.id === id)) return id;
  return channelsOfMe()[0]?.id ?? directMessage()?.id ?? 'app';
}

export async function goTo(id, tab = 'messages') {
  state.place = { channel: id, tab };
  state.thread = null;
  state.sidebarOpen = false;
  writeRoute();
  changed();
  const place = state.place;
  try {
    await (tab === 'home' ? openHome() : openTimeline(id));
  } catch {
    // The workspace is away, and the banner says so; all is read again once the stream is back.
    if (place === state.place) onLost();
  }
}

async function openTimeline(id) {
  if (id === 'app') return;
  await loadMessages(id);
  markRead(id);
}

async function openHome() {
  const person = state.me;
  const { view } = await get('home', { as: person });
  if (person === state.me && view) state.home = view;
  changed();
}

export async function loadMessages(id) {
  const person = state.me;
  await listening();
  if (person !== state.me) return;
  await reading(timeline(id), async () => {
    const { messages, has_more: hasMore } = await get('messages', { channel: id, as: person, limit: 100 });
    return { messages: merge([], messages), hasMore };
  });
  changed();
}

export async function loadEarlier(id) {
  const known = timeline(id);
  const before = known.messages[0]?.ts;
  const { messages, has_more: hasMore } = await get('messages', { channel: id, as: state.me, before, limit: 100 });
  known.messages = merge(known.messages, messages);
  known.hasMore = hasMore;
  changed();
}

export async function openThread(id, ts) {
  state.thread = { channel: id, ts, messages: [], loaded: false };
  changed();
  await loadThread();
}

async function loadThread() {
  const opened = state.thread;
  if (!opened) return;
  const { messages } = await get('messages', { channel: opened.channel, as: state.me, thread_ts: opened.ts });
  opened.messages = merge(messages.filter((one) => one.ts !== opened.ts), opened.messages);
  opened.loaded = true;
  changed();
}

export function closeThread() {
  state.thread = null;
  changed();
}

async function loadState() {
  const { team, app, users, channels, commands, shortcuts } = await get('state');
  Object.assign(state, { team, app, users, channels, commands, shortcuts });
  changed();
}

/** How many messages the stream has brought: a count that was asked for before the last of them is out of date. */
let heard = 0;

/** The newest message that the counts know of: the stream may still be about to bring it. */
let countedUntil = '';

async function loadUnread() {
  const person = state.me;
  let before;
  let counts;
  await listening();
  do {
    before = heard;
    counts = await get('unread', { as: person });
  } while (before !== heard && person === state.me);
  if (person === state.me) {
    countedUntil = counts.until;
    state.unread = { ...counts.channels, [state.place.channel]: 0 };
  }
  changed();
}

export function markRead(id) {
  const last = timeline(id).messages.at(-1);
  state.unread[id] = 0;
  changed();
  if (last) post('read', { as: state.me, channel: id, ts: last.ts });
}

function onReady(again) {
  state.live = true;
  changed();
  if (again) resync();
}

function onLost() {
  state.live = false;
  changed();
}

async function resync() {
  try {
    await loadState();
    const { channel: id, tab } = state.place;
    await Promise.all([tab === 'home' ? openHome() : openTimeline(id), loadUnread(), loadThread()]);
  } catch {
    onLost();
  }
}

const onMessage = {
  message: (event) => received(event.message),
  message_changed: (event) => arrived(event.message),
  message_deleted: (event) => removed(event.channel, event.ts),
  channels_changed: () => loadState(),
  home: (event) => {
    state.home = event.view;
  },
  app: (event) => {
    state.app = { ...state.app, connected: event.connected };
  },
};

function onEvent(event) {
  (onMessage[event.type] ?? viewEvent)(event);
  changed();
}

function received(message) {
  heard += 1;
  arrived(message);
  if (!channel(message.channel)) loadState();
  if (message.thread_ts && message.thread_ts !== message.ts) return;
  if (isOpen(message.channel)) markRead(message.channel);
  else if (message.user !== state.me && message.ts > countedUntil) state.unread[message.channel] = (state.unread[message.channel] ?? 0) + 1;
}

const isOpen = (id) => state.place.channel === id && state.place.tab === 'messages' && !document.hidden;
