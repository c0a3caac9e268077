// <choice-box>: one field for every select menu, after the ARIA combobox pattern. Typing filters (or asks the app),
// arrows move, Enter chooses, Escape closes the list and nothing else.
import { html, ifDefined, live, nothing, render } from '../lit.js';
import { plain } from '../mrkdwn.js';
import { hide, place } from '../popup.js';

const PAUSE = 200;
let count = 0;

class ChoiceBox extends HTMLElement {
  #field = {};
  #chosen = [];
  #options = [];
  #query = null;
  #active = 0;
  #open = false;
  #note = '';
  #timer = 0;
  #asked = 0;
  #listId = `choices-${count++}`;

  set field(field) {
    this.#field = field;
    this.#draw();
  }

  set chosen(chosen) {
    this.#chosen = chosen;
    this.#draw();
  }

  connectedCallback() {
    this.addEventListener('focusout', ({ relatedTarget }) => this.contains(relatedTarget) || this.#close());
    this.#draw();
  }

  get #input() {
    return this.querySelector('input');
  }

  get #shown() {
    const words = (this.#query ?? '').trim().toLowerCase();
    const chosen = new Set(this.#chosen.map((one) => one.value));
    return this.#options.filter((one) => (this.single || !chosen.has(one.value)) && this.#fits(one, words));
  }

  #fits(option, words) {
    return this.load.remote !== undefined || !words || plain(option.text).toLowerCase().includes(words);
  }

  #draw() {
    if (!this.isConnected) return;
    render(this.#template(), this);
    if (this.#open) place(this.querySelector('.popup'), this.querySelector('.choice-frame'));
  }

  #template() {
    const { id, name, describedBy, wrong, placeholder } = this.#field;
    const text = this.#query ?? (this.single && this.#chosen[0] ? plain(this.#chosen[0].text) : '');
    return html`<div class="choice-frame" @mousedown=${(event) => this.#pressed(event)}>
        ${this.single ? nothing : this.#chosen.map((one) => this.#token(one))}
        <input
          id=${ifDefined(id)} role="combobox" autocomplete="off" spellcheck="false"
          aria-label=${name ?? nothing} aria-describedby=${ifDefined(describedBy)} aria-invalid=${wrong ? 'true' : 'false'}
          aria-expanded=${this.#open ? 'true' : 'false'} aria-controls=${this.#listId} aria-autocomplete="list"
          aria-activedescendant=${this.#open && this.#shown.length ? `${this.#listId}-${this.#active}` : nothing}
          placeholder=${!this.single && this.#chosen.length ? '' : placeholder} .value=${live(text)}
          @input=${(event) => this.#typed(event.target.value)} @keydown=${(event) => this.#keys(event)}
        />
        ${this.single && this.#chosen.length && this.#field.clearable
          ? html`<button class="clear" aria-label="Clear" @click=${() => this.#pick([])}>×</button>`
          : nothing}
        <span class="chevron" aria-hidden="true"></span>
      </div>
      <div class="popup" role="listbox" id=${this.#listId} popover="manual" aria-label="Options">
        ${this.#shown.map((one, index, all) => this.#item(one, index, all))}
        ${this.#shown.length ? nothing : html`<div class="popup-note">${this.#note}</div>`}
      </div>`;
  }

  #token(option) {
    return html`<span class="token">${plain(option.text)}<button
      aria-label="Remove ${plain(option.text)}" @click=${() => this.#pick(this.#chosen.filter((one) => one !== option))}
    >×</button></span>`;
  }

  #item(option, index, all) {
    const chosen = this.#chosen.some((one) => one.value === option.value);
    const heading = option.group && option.group !== all[index - 1]?.group;
    return html`${heading ? html`<div class="popup-heading">${option.group}</div>` : nothing}
      <div
        class="popup-item ${index === this.#active ? 'active' : ''}" role="option" id="${this.#listId}-${index}"
        aria-selected=${chosen ? 'true' : 'false'}
        @mousedown=${(event) => event.preventDefault()} @click=${() => this.#take(option)}
      ><span>${plain(option.text)}</span>${option.description ? html`<small>${plain(option.description)}</small>` : nothing}</div>`;
  }

  #pressed(event) {
    if (event.target.closest('button')) return;
    if (event.target !== this.#input) {
      event.preventDefault();
      this.#input.focus();
    }
    if (this.#open) this.#close();
    else this.#show();
  }

  async #show(query = null) {
    this.#query = query;
    this.#open = true;
    this.#note = '';
    this.#draw();
    this.#input.select();
    await this.#ask();
    this.#active = Math.max(0, this.#shown.findIndex((one) => one.value === this.#chosen[0]?.value));
    this.#draw();
  }

  #close() {
    clearTimeout(this.#timer);
    this.#open = false;
    this.#query = null;
    hide(this.querySelector('.popup'));
    this.#draw();
  }

  #typed(text) {
    this.#query = text;
    this.#open = true;
    this.#active = 0;
    this.#draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), this.load.remote === undefined ? 0 : PAUSE);
  }

  /** Reads the options; of two questions under way only the later one's answer counts. */
  async #ask() {
    const words = (this.#query ?? '').trim();
    const remote = this.load.remote;
    if (remote !== undefined && words.length < remote) {
      this.#options = [];
      this.#note = `Type ${remote} or more characters to search`;
      return this.#draw();
    }
    const asked = ++this.#asked;
    this.#note = 'Searching…';
    const options = await this.load(words);
    if (asked !== this.#asked) return undefined;
    this.#options = options;
    this.#note = 'No results';
    return this.#draw();
  }

  #take(option) {
    if (this.single) return this.#pick([option]);
    if (this.#chosen.length < this.limit) this.#pick([...this.#chosen, option]);
    return this.#input.focus();
  }

  #pick(chosen) {
    this.#chosen = chosen;
    this.#close();
    this.choose(chosen);
  }

  #keys(event) {
    const action = this.#open ? this.#openKeys[event.key] : this.#closedKeys[event.key];
    if (!action?.()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #openKeys = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => {
      if (this.#shown[this.#active]) this.#take(this.#shown[this.#active]);
      return true;
    },
    Escape: () => {
      this.#close();
      return true;
    },
    Backspace: () => this.#eraseToken(),
  };

  #closedKeys = {
    ArrowDown: () => this.#show() && true,
    ArrowUp: () => this.#show() && true,
    Enter: () => this.#show() && true,
    Backspace: () => this.#eraseToken(),
  };

  #move(step) {
    const length = this.#shown.length;
    if (length) this.#active = (this.#active + step + length) % length;
    this.#draw();
    this.querySelector('.popup-item.active')?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #eraseToken() {
    if (this.single || this.#query || !this.#chosen.length) return false;
    this.#pick(this.#chosen.slice(0, -1));
    return true;
  }
}

customElements.define('choice-box', ChoiceBox);
