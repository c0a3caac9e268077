// Messages in the order of their ts; each ts stands once, the newest version of it wins.
import { changed, state, timeline } from './state.js';

export function merge(known, more) {
  const byTs = new Map([...known, ...more].map((message) => [message.ts, message]));
  return [...byTs.values()].sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;

export function arrived(message) {
  if (isReply(message)) return reply(message);
  const known = timeline(message.channel);
  return happened(known, () => {
    known.messages = merge(known.messages, [message]);
  });
}

/** What happens while a timeline is being read is done again on top of what was read, which may be older. */
function happened(known, change) {
  if (known.loaded) change();
  if (known.loading) known.missed.push(change);
}

/** Reads a timeline; `read` answers {messages, hasMore}. */
export async function reading(known, read) {
  known.loading += 1;
  try {
    Object.assign(known, await read(), { loaded: true });
    known.missed.forEach((change) => change());
  } finally {
    known.loading -= 1;
    if (!known.loading) known.missed = [];
  }
}

function reply(message) {
  const open = state.thread;
  if (open?.channel === message.channel && open.ts === message.thread_ts) {
    open.messages = merge(open.messages, [message]);
  }
}

export function removed(channel, ts) {
  const known = timeline(channel);
  happened(known, () => {
    known.messages = known.messages.filter((message) => message.ts !== ts);
  });
  if (state.thread) state.thread.messages = state.thread.messages.filter((message) => message.ts !== ts);
  if (state.thread?.ts === ts) state.thread = null;
}

let noteCount = 0;

/** Later than all that is there: the workspace's clock may be ahead of the browser's. */
function tsAtTheEnd(channel) {
  const last = Number.parseInt(timeline(channel).messages.at(-1)?.ts ?? '0', 10);
  return `${Math.max(Math.floor(Date.now() / 1000), last)}.${900000 + (noteCount++ % 100000)}`;
}

/** A word from the workspace itself, seen by this person only and gone with the page. */
export function slackbotSays(channel, text, threadTs = null) {
  const ts = tsAtTheEnd(channel);
  arrived({
    ts, channel, user: 'USLACKBOT', bot: true, username: 'Slackbot', text, blocks: null,
    thread_ts: threadTs, reply_count: 0, ephemeral: true, edited: false, reactions: [], files: [],
  });
  changed();
}

/** Takes an ephemeral message off this screen; the server never kept it for anybody else. */
export const dismiss = (message) => {
  removed(message.channel, message.ts);
  changed();
};
