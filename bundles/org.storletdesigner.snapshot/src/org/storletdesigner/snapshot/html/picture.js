/** The picture, to be moved and zoomed by mouse, fingers and keys. */
class Picture {
  constructor(viewport) {
    this.viewport = viewport;
    this.svg = viewport.querySelector('svg.picture');
    this.sheet = this.svg.parentElement;
    this.overlay = this.svg.cloneNode(false);
    this.overlay.setAttribute('class', 'overlay');
    this.sheet.append(this.overlay);
    this.width = this.svg.viewBox.baseVal.width;
    this.height = this.svg.viewBox.baseVal.height;
    this.parts = new Map([...this.svg.querySelectorAll('[data-part]')].map(part => [part.dataset.part, part]));
    this.large = this.parts.size > 1500;
    this.sheet.classList.toggle('large', this.large);
    this.pointers = new Map();
    this.touched = false;
    this.fit();
    new ResizeObserver(() => this.touched || this.fit()).observe(viewport);
    viewport.addEventListener('wheel', event => this.wheel(event), { passive: false });
    viewport.addEventListener('pointerdown', event => this.press(event));
    viewport.addEventListener('pointermove', event => this.move(event));
    ['pointerup', 'pointercancel'].forEach(end => viewport.addEventListener(end, event => this.release(event)));
  }

  // ---- place and scale

  place(x, y, scale) {
    const width = this.viewport.clientWidth;
    const height = this.viewport.clientHeight;
    const kept = 40; // of the picture, in the view
    this.scale = scale;
    this.x = Math.min(width - kept, Math.max(kept - this.width * scale, x));
    this.y = Math.min(height - kept, Math.max(kept - this.height * scale, y));
    this.sheet.style.transform = `translate(${this.x}px, ${this.y}px) scale(${scale})`;
    this.overlay.style.setProperty('--thick', Math.max(1, 0.7 / scale));
    this.svg.classList.toggle('far', this.large && scale < 0.35);
    document.querySelector('[data-role=scale]').value = Math.round(scale * 100) + ' %';
    this.rest();
  }

  /** While a large one moves, the browser moves what it has drawn; it draws anew when all is quiet. */
  rest() {
    this.sheet.classList.add('moving');
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.sheet.classList.remove('moving'), 200);
  }

  /** Draws some parts once more above all others, so that the picture itself need not be drawn anew. */
  raise(chosen, pointed) {
    const copies = (names, kind) => names.filter(name => this.parts.has(name)).map(name => {
      const copy = this.parts.get(name).cloneNode(true);
      copy.classList.add(kind);
      return copy;
    });
    this.overlay.replaceChildren(...copies(chosen, 'chosen'), ...copies(pointed, 'pointed'));
    this.svg.classList.toggle('behind', chosen.length > 0);
  }

  whole() {
    return Math.min(1, this.viewport.clientWidth / this.width, this.viewport.clientHeight / this.height);
  }

  fit() {
    const scale = this.whole();
    this.place((this.viewport.clientWidth - this.width * scale) / 2,
      (this.viewport.clientHeight - this.height * scale) / 2, scale);
  }

  pan(x, y) {
    this.touched = true;
    this.place(this.x + x, this.y + y, this.scale);
  }

  /** Zooms so that what is at a point of the view stays there; at its middle, where none is given. */
  zoom(factor, x = this.viewport.clientWidth / 2, y = this.viewport.clientHeight / 2) {
    const scale = Math.min(8, Math.max(this.whole() / 2, this.scale * factor));
    const grown = scale / this.scale;
    this.touched = true;
    this.place(x - (x - this.x) * grown, y - (y - this.y) * grown, scale);
  }

  command(name) {
    switch (name) {
      case 'in': return this.zoom(1.3);
      case 'out': return this.zoom(1 / 1.3);
      case 'one': return this.zoom(1 / this.scale);
      case 'fit': this.touched = false; return this.fit();
    }
  }

  /** Brings a part into the middle, at a size at which it can be read. */
  centre(name) {
    const box = this.parts.get(name).getBBox();
    const view = this.viewport;
    const fitting = Math.min(1, view.clientWidth / (box.width * 1.3), view.clientHeight / (box.height * 1.3));
    const scale = Math.max(this.whole(), fitting);
    this.touched = true;
    this.place(view.clientWidth / 2 - (box.x + box.width / 2) * scale,
      view.clientHeight / 2 - (box.y + box.height / 2) * scale, scale);
  }

  isInView(name) {
    const part = this.parts.get(name).getBoundingClientRect();
    const view = this.viewport.getBoundingClientRect();
    return part.left >= view.left && part.right <= view.right && part.top >= view.top && part.bottom <= view.bottom;
  }

  // ---- mouse and fingers

  wheel(event) {
    event.preventDefault();
    const view = this.viewport.getBoundingClientRect();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
    this.zoom(Math.exp(-event.deltaY * lines * 0.0016), event.clientX - view.left, event.clientY - view.top);
  }

  press(event) {
    if (event.button === 0) {
      this.pointers.set(event.pointerId, event);
      this.dragged = false;
    }
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) {
      return;
    }
    const way = Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (!this.dragged && this.pointers.size === 1 && way < 4) {
      return; // a click of an unsteady hand
    }
    this.dragged = true;
    this.viewport.setPointerCapture(event.pointerId);
    this.viewport.classList.add('moving');
    if (this.pointers.size === 2) {
      this.pinch(event, before);
    } else {
      this.pan(event.clientX - before.clientX, event.clientY - before.clientY);
    }
    this.pointers.set(event.pointerId, event);
  }

  pinch(event, before) {
    const other = [...this.pointers.values()].find(pointer => pointer.pointerId !== event.pointerId);
    const distance = pointer => Math.hypot(pointer.clientX - other.clientX, pointer.clientY - other.clientY);
    const view = this.viewport.getBoundingClientRect();
    this.zoom(distance(event) / Math.max(1, distance(before)), (event.clientX + other.clientX) / 2 - view.left,
      (event.clientY + other.clientY) / 2 - view.top);
  }

  release(event) {
    this.pointers.delete(event.pointerId);
    if (this.pointers.size === 0) {
      this.viewport.classList.remove('moving');
    }
  }
}
