/** Holds picture and lists together: what is pointed at or chosen in one is shown in the others. */
class Page {
  constructor() {
    this.lists = [...document.querySelectorAll('[data-list]')].map(place => new List(place));
    this.entries = new Map();
    this.lists.forEach(list => list.all.forEach(entry => this.register(entry, list)));
    this.edges = this.lists.find(list => list.place.dataset.list === 'edges');
    this.ends = new Map((this.edges?.all ?? []).map(row => [row.id, this.endsOf(row)]));
    this.quiet = 0;
    this.popup = document.querySelector('.popup');
    const viewport = document.querySelector('.viewport');
    if (viewport.querySelector('svg.picture')) {
      this.picture = new Picture(viewport);
      this.listen(viewport);
    }
    document.addEventListener('click', event => this.click(event));
    document.querySelectorAll('.sort').forEach((button, column) =>
      button.addEventListener('click', () => this.sort(button, column)));
    document.querySelectorAll('.verdicts input').forEach(box => box.addEventListener('change', () => this.filter()));
    this.filter();
    this.fold();
    window.addEventListener('popstate', () => this.follow());
    this.follow();
  }

  register(entry, list) {
    [entry, ...entry.querySelectorAll('[id]')].forEach(element =>
      this.entries.set(element.id, { element, entry, list }));
  }

  endsOf(row) {
    return ['.from a', '.to a'].map(end => row.querySelector(end)?.hash.slice(1));
  }

  // ---- filters, order, paper

  filter() {
    const boxes = [...document.querySelectorAll('.verdicts input')];
    const shown = new Set(boxes.filter(box => box.checked).map(box => box.value));
    boxes.forEach(box => this.picture?.svg.classList.toggle('no-' + box.value, !box.checked));
    if (this.edges) {
      this.edges.accepts = row => shown.has(row.dataset.verdict);
      this.edges.choose();
    }
  }

  sort(button, column) {
    const head = button.closest('th');
    const descending = head.getAttribute('aria-sort') === 'ascending';
    document.querySelectorAll('.edges [aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const ranks = ['complete', 'possible', 'partial', 'undecided'];
    this.edges.sort(row => column === 2 ? String(ranks.indexOf(row.dataset.verdict))
      : row.cells[column].textContent.trim(), descending);
  }

  /** Paper has no pages to turn and nothing to unfold. */
  fold() {
    let closed = [];
    window.addEventListener('beforeprint', () => {
      this.lists.forEach(list => list.unfold());
      closed = [...document.querySelectorAll('details:not([open])')];
      closed.forEach(details => { details.open = true; });
    });
    window.addEventListener('afterprint', () => {
      closed.forEach(details => { details.open = false; });
      this.lists.forEach(list => list.show());
    });
  }

  // ---- choosing

  click(event) {
    const link = event.target.closest('a[href^="#"]');
    const button = event.target.closest('button[data-part]');
    const row = event.target.closest('.edges tbody tr');
    if (link && this.entries.has(link.hash.slice(1))) {
      event.preventDefault();
      this.go(link.hash.slice(1), 'entry');
    } else if (button) {
      this.go(button.dataset.part, 'picture');
    } else if (row && !link && document.getSelection().isCollapsed) {
      this.go(row.id, 'picture');
    }
  }

  /** Chooses a part and shows it in its list or in the picture; the browser's way back leads to the one before. */
  go(name, where) {
    if (location.hash !== '#' + name) {
      try {
        history.pushState(null, '', '#' + name);
      } catch {
        // A page inside another one may have no history of its own.
      }
    }
    this.choose(name, where);
  }

  follow() {
    const name = location.hash.slice(1);
    if (this.entries.has(name)) {
      this.choose(name, 'entry');
    }
  }

  choose(name, where) {
    const found = this.entries.get(name);
    if (!found) {
      return;
    }
    this.hide();
    this.release();
    found.element.classList.add('current');
    this.chosen = name;
    this.raise();
    if (where === 'entry') {
      this.openEntry(found);
    } else if (this.picture?.parts.has(name)) {
      this.picture.viewport.scrollIntoView({ block: 'nearest' });
    }
    if (this.picture?.parts.has(name)
        && (!this.picture.isInView(name) || where === 'picture' && this.picture.scale < 0.5)) {
      this.picture.centre(name);
    }
  }

  openEntry({ element, entry, list }) {
    list.reveal(entry);
    for (let parent = element; parent; parent = parent.parentElement.closest('details')) {
      parent.open = true;
    }
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: element.offsetHeight > window.innerHeight ? 'start' : 'center' });
  }

  release() {
    document.querySelectorAll('.current').forEach(element => element.classList.remove('current'));
    this.entries.get(this.chosen)?.element.classList.remove('current');
    this.chosen = null;
    this.raise();
  }

  /** Shows in the picture what is chosen, with its neighbours, and what is pointed at. */
  raise() {
    const around = name => name ? [...this.neighbours(name), name] : [];
    this.picture?.raise(around(this.chosen), around(this.pointed));
  }

  neighbours(name) {
    return this.ends.get(name) ?? [...this.ends].filter(([, ends]) => ends.includes(name)).map(([edge]) => edge);
  }

  // ---- pointing

  listen(viewport) {
    viewport.addEventListener('pointerover', event => this.point(event));
    viewport.addEventListener('pointerleave', () => this.hide());
    viewport.addEventListener('click', event => {
      const part = event.target.closest('[data-part]');
      if (part && !this.picture.dragged) {
        this.quiet = event.timeStamp + 400;
        this.go(part.dataset.part, 'entry');
      }
    });
    viewport.addEventListener('keydown', event => this.key(event));
    viewport.addEventListener('blur', () => this.hide());
    document.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click',
      () => this.picture.command(button.dataset.zoom)));
  }

  point(event) {
    const part = event.target.closest('[data-part]');
    if (event.timeStamp < this.quiet) {
      return; // the page moved below the mouse, not the mouse
    }
    if (!part || this.picture.pointers.size > 0) {
      this.hide();
    } else if (part.dataset.part !== this.pointed) {
      this.tell(part.dataset.part, event.clientX, event.clientY);
    }
  }

  key(event) {
    const commands = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit', '1': 'one' };
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    const steps = { n: 1, N: 1, p: -1, P: -1 };
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key in commands) {
      this.picture.command(commands[event.key]);
    } else if (event.key in moves) {
      this.picture.pan(...moves[event.key]);
    } else if (event.key in steps) {
      this.step(steps[event.key]);
    } else if (event.key === 'Enter' && this.pointed) {
      this.go(this.pointed, 'entry');
    } else if (event.key === 'Escape') {
      this.hide();
      this.release();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Goes to the next handler or edge: each handler is followed by the edges that begin at it. */
  step(by) {
    this.order ??= [...this.picture.parts.keys()].filter(name => name.startsWith('h'))
      .flatMap(name => [name, ...[...this.ends].filter(([, ends]) => ends[0] === name).map(([edge]) => edge)]);
    const shown = this.order.filter(name => getComputedStyle(this.picture.parts.get(name)).display !== 'none');
    const from = shown.indexOf(this.pointed ?? this.last ?? this.chosen);
    const next = shown[(from + by + shown.length + (from < 0 && by < 0 ? 1 : 0)) % shown.length];
    if (!this.picture.isInView(next)) {
      this.picture.centre(next);
    }
    const box = this.picture.parts.get(next).getBoundingClientRect();
    this.tell(next, box.left + box.width / 2, box.bottom);
    this.last = next;
  }

  tell(name, x, y) {
    this.hide();
    this.pointed = name;
    this.raise();
    this.popup.replaceChildren(...this.words(this.entries.get(name)?.element));
    this.popup.hidden = this.popup.childElementCount === 0;
    const right = window.innerWidth - this.popup.offsetWidth - 8;
    const below = y + 18 + this.popup.offsetHeight < window.innerHeight;
    this.popup.style.left = Math.max(8, Math.min(right, x + 14)) + 'px';
    this.popup.style.top = Math.max(8, below ? y + 18 : y - 14 - this.popup.offsetHeight) + 'px';
  }

  /** What an entry says, in short. */
  words(entry) {
    if (!entry) {
      return [];
    }
    if (entry.matches('tr')) {
      const [from, to, verdict, reason, proof] = entry.cells;
      const title = make('h4', { dir: 'auto' }, `${from.textContent.trim()} \u2192 ${to.textContent.trim()}`);
      const tag = make('span', { class: verdict.firstElementChild.className }, verdict.textContent.trim());
      return [title, tag, make('p', { class: 'reason' }, reason.textContent), make('div', { class: 'proof' },
        ...proof.cloneNode(true).childNodes)];
    }
    const effect = entry.querySelector(':scope > .effect');
    return effect ? [make('h4', { dir: 'auto' }, effect.dataset.name), effect.cloneNode(true)]
      : [make('h4', { dir: 'auto' }, entry.querySelector('h3').textContent)];
  }

  hide() {
    if (this.pointed) {
      this.pointed = null;
      this.raise();
      this.popup.hidden = true;
    }
  }
}

new Page();
