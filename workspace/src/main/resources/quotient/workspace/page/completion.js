// Completion in the composer: slash commands at the start of the text, people after an @.
import { html, nothing } from './lit.js';
import { avatar } from './avatar.js';
import { nameOf, people, state } from './state.js';

const MOST = 8;

/** {choices, active, from, to, exact} for the caret's word, or null when there is nothing to complete. */
export function completionOf(text, caret) {
  const before = text.slice(0, caret);
  const command = /^\/[\w-]*$/.exec(before);
  if (command) return found(commands(command[0]), 0, caret, command[0]);
  const person = /(?:^|\s)@([\p{L}\w.-]*)$/u.exec(before);
  return person ? found(persons(person[1]), caret - person[1].length - 1, caret, `@${person[1]}`) : null;
}

function found(choices, from, to, word) {
  if (!choices.length) return null;
  return { choices: choices.slice(0, MOST), active: 0, from, to, exact: choices[0].text === word };
}

function commands(start) {
  return state.commands
    .filter((one) => one.command.startsWith(start))
    .sort((a, b) => a.command.localeCompare(b.command))
    .map((one) => ({ text: one.command, detail: one.usage_hint ?? '', about: one.description ?? '', person: '' }));
}

function persons(start) {
  const wanted = start.toLowerCase();
  return people()
    .filter((one) => nameOf(one).toLowerCase().startsWith(wanted) || one.name.toLowerCase().startsWith(wanted))
    .map((one) => ({ text: `@${nameOf(one)}`, detail: '', about: one.title ?? '', person: one.id }));
}

export function moveIn(completion, step) {
  const { length } = completion.choices;
  completion.active = (completion.active + step + length) % length;
  return true;
}

export const take = (text, { from, to }, choice) => `${text.slice(0, from)}${choice.text} ${text.slice(to).replace(/^ /, '')}`;

export function completionList({ choices, active }, listId, choose) {
  return html`<div class="completion" role="listbox" id=${listId} aria-label="Completions">
    ${choices.map((choice, index) => html`<div
      class="completion-item ${index === active ? 'active' : ''}" role="option" id="${listId}-${index}"
      aria-selected=${index === active ? 'true' : 'false'}
      @mousedown=${(event) => event.preventDefault()} @click=${() => choose(choice)}
    >
      ${choice.person ? avatar(choice.person, '', 'tiny') : nothing}
      <span class="completion-name">${choice.text} <span class="completion-hint">${choice.detail}</span></span>
      <span class="completion-about">${choice.about}</span>
    </div>`)}
  </div>`;
}
