// Keeps the newest message in sight while a person is at the end of the list, and their place when they are not.
import { ref } from './lit.js';

const NEAR = 60;
const followed = new WeakSet();
const SENT = 'sent';

export const scroller = () => ref(follow);

function follow(list) {
  if (!list || followed.has(list)) return;
  followed.add(list);
  const place = { atEnd: true, top: 0 };
  // A scroll event may come after the content has grown again (a picture arrived): only a move up leaves the end.
  list.addEventListener('scroll', () => {
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
    if (atEnd || list.scrollTop < place.top) place.atEnd = atEnd;
    place.top = list.scrollTop;
  }, { passive: true });
  list.addEventListener(SENT, () => {
    place.atEnd = true;
    settle();
  });
  const settle = () => {
    if (place.atEnd) list.scrollTop = list.scrollHeight;
  };
  const observer = new ResizeObserver(settle);
  observer.observe(list.firstElementChild);
  observer.observe(list);
}

/** Who sends something wants to see it, and its answer: from here on the list follows its end again. */
export function followEnd(near) {
  near.closest('.pane, .thread')?.querySelector('.messages')?.dispatchEvent(new Event(SENT));
}
