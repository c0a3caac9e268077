// Walking through messages with the arrow keys. From a message, Tab reaches its buttons and its tools.

const STEPS = { ArrowUp: -1, ArrowDown: 1 };

export function walk(event) {
  const list = event.currentTarget;
  const current = event.target.closest('.message');
  const onMessage = event.target === list || event.target === current;
  if (!onMessage || !(event.key in STEPS)) return;
  const messages = [...list.querySelectorAll('.message')];
  const index = current ? messages.indexOf(current) + STEPS[event.key] : messages.length - 1;
  const next = messages[Math.max(0, Math.min(index, messages.length - 1))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  event.preventDefault();
}
