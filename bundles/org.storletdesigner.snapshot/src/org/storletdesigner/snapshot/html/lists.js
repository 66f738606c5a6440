'use strict';

/** A list of which one page of entries is in the document at a time, so that thousands of them cost little. */
class List {
  constructor(place) {
    this.place = place;
    this.size = Number(place.dataset.page);
    this.all = [...place.children];
    this.chosen = this.all;
    this.page = 0;
    this.words = [];
    this.accepts = () => true;
    this.texts = new Map();
    if (this.all.length > 5) {
      (place.closest('table') ?? place).before(this.controls());
    }
    this.show();
  }

  controls() {
    const noun = this.place.dataset.list;
    this.search = make('input', { type: 'search', placeholder: 'Search ' + noun, 'aria-label': 'Search ' + noun });
    this.count = make('output', { 'aria-live': 'polite' });
    this.before = make('button', { type: 'button', 'aria-label': 'Previous page of ' + noun }, '\u2039');
    this.after = make('button', { type: 'button', 'aria-label': 'Next page of ' + noun }, '\u203A');
    this.before.addEventListener('click', () => this.turn(-1));
    this.after.addEventListener('click', () => this.turn(1));
    let waiting = 0;
    this.search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.find(this.search.value), 120);
    });
    return make('div', { class: 'controls scripted' }, this.search, this.before, this.after, this.count);
  }

  turn(pages) {
    this.page += pages;
    this.show();
  }

  /** Shows the entries that have all the words of a text. */
  find(text) {
    this.words = text.toLowerCase().split(/\s+/).filter(word => word !== '');
    this.choose();
  }

  choose() {
    this.chosen = this.all.filter(entry => this.accepts(entry)
      && this.words.every(word => this.text(entry).includes(word)));
    this.page = 0;
    this.show();
  }

  text(entry) {
    if (!this.texts.has(entry)) {
      this.texts.set(entry, entry.textContent.toLowerCase());
    }
    return this.texts.get(entry);
  }

  /** Puts the entries into the order of what a key says of them. */
  sort(key, descending) {
    const order = new Intl.Collator('en', { numeric: true });
    const keys = new Map(this.all.map(entry => [entry, key(entry)]));
    this.all.sort((one, other) => order.compare(keys.get(one), keys.get(other)) * (descending ? -1 : 1));
    this.choose();
  }

  /** Turns to the page of an entry, which no search hides then. */
  reveal(entry) {
    if (!this.chosen.includes(entry)) {
      this.search.value = '';
      this.words = [];
      this.accepts = () => true;
      this.choose();
    }
    this.page = Math.floor(this.chosen.indexOf(entry) / this.size);
    this.show();
  }

  show() {
    const first = this.page * this.size;
    this.place.replaceChildren(...this.chosen.slice(first, first + this.size));
    if (this.count) {
      const last = Math.min(first + this.size, this.chosen.length);
      const range = this.chosen.length === 0 ? 'none' : (first + 1) + '\u2013' + last;
      const found = this.chosen.length === this.all.length ? '' : ` found among ${this.all.length}`;
      this.count.value = `${range} of ${this.chosen.length}${found} ${this.place.dataset.list}`;
      this.before.disabled = this.page === 0;
      this.after.disabled = last === this.chosen.length;
    }
  }

  /** All that was found, for paper. */
  unfold() {
    this.place.replaceChildren(...this.chosen);
  }
}

/** An element with attributes and what stands in it. */
function make(name, attributes, ...content) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...content);
  return element;
}
