// Who looks at what stands in the address (`#as=U0REP&c=C0SALES`), so a link or a reload brings it back.
import { state } from './state.js';

export function readRoute() {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { as: hash.get('as') ?? '', channel: hash.get('c') ?? '', tab: hash.get('tab') ?? 'messages' };
}

export function writeRoute() {
  const hash = new URLSearchParams();
  hash.set('as', state.me);
  if (state.place.channel) hash.set('c', state.place.channel);
  if (state.place.tab !== 'messages') hash.set('tab', state.place.tab);
  const wanted = `#${hash}`;
  if (location.hash !== wanted) history.replaceState(null, '', wanted);
}
