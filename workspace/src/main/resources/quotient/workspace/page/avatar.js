// A face for everyone: initials on the person's colour; the app and Slackbot have marks of their own.
import { html } from './lit.js';
import { nameOf, state, user } from './state.js';

const HUES = [205, 150, 28, 275, 340, 100, 235, 55, 180, 310];

export function avatar(id, username = '', size = '') {
  if (id === state.app.bot_user_id || id === 'app') {
    return html`<img class="avatar ${size}" src="/assets/mark.svg" alt="" />`;
  }
  if (id === 'USLACKBOT') return html`<span class="avatar slackbot ${size}" aria-hidden="true">S</span>`;
  const person = user(id);
  const name = nameOf(person) || username || id || '?';
  return html`<span class="avatar ${size}" aria-hidden="true" .style=${`background:${colorOf(person, id)}`}>${initials(name)}</span>`;
}

export function initials(name) {
  const words = name.split(/[\s._-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.map((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)));
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase() || '?';
}

function colorOf(person, id = '') {
  const color = (person?.color ?? '').replace(/^#/, '');
  if (/^[0-9a-f]{6}$/i.test(color)) return `#${color}`;
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.codePointAt(0)) % 9973, 7);
  return `hsl(${HUES[sum % HUES.length]} 45% 38%)`;
}
