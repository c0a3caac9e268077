// The server's events for one person. The stream reconnects by itself; `onReady` runs on each new
// connection after the first, because whatever happened in between was missed and must be read again.

const FIRST_DELAY = 500;
const LONGEST_DELAY = 5000;
const PATIENCE = 3000;

export class Stream {
  #source = null;
  #closed = false;
  #delay = FIRST_DELAY;
  #opened = false;
  #awaited = true;
  #timer = 0;

  constructor(person, { onEvent, onReady, onLost }) {
    this.person = person;
    this.handlers = { onEvent, onReady, onLost };
    this.open = new Promise((resolve) => (this.resolveOpen = resolve));
    this.#connect();
  }

  /**
   * Settles once the server says hello, because events can arrive from then on: an open connection alone may not be heard
   * yet. Whoever lost patience reads again when the hello comes.
   */
  ready() {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => {
      this.#awaited = this.#opened;
    });
    return Promise.race([this.open, patience]);
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #connect() {
    this.#source = new EventSource(`/client/stream?as=${encodeURIComponent(this.person)}`);
    this.#source.onerror = () => this.#lost();
    this.#source.onmessage = ({ data }) => {
      if (this.#closed || !data) return;
      const event = JSON.parse(data);
      if (event.type === 'hello') this.#arrived();
      else this.handlers.onEvent(event);
    };
  }

  #arrived() {
    if (this.#closed) return;
    this.#delay = FIRST_DELAY;
    this.resolveOpen();
    this.handlers.onReady(this.#opened || !this.#awaited);
    this.#opened = true;
  }

  #lost() {
    if (this.#closed) return;
    this.#source.close();
    this.handlers.onLost();
    this.#timer = setTimeout(() => this.#connect(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
  }
}
