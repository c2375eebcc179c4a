/**
 * Ids of people as 16 bytes each. Slots that arrive in the order of their ids are found by halving, later
 * ones in a map; an id may have several slots.
 */
export class IdColumn {
  #parts = new Uint32Array(4_096);
  #size = 0;
  #sorted = 0;
  readonly #tail = new Map<string, number[]>();

  get bytes(): number {
    return this.#size * 16;
  }

  push(id: string): void {
    const slot = this.#size++;
    if (slot * 4 >= this.#parts.length) {
      const larger = new Uint32Array(this.#parts.length * 2);
      larger.set(this.#parts);
      this.#parts = larger;
    }
    this.#parts.set(partsOf(id), slot * 4);
    if (this.#sorted === slot && (slot === 0 || this.#compare(slot - 1, partsOf(id)) <= 0)) this.#sorted++;
    else this.#tail.set(id, [...(this.#tail.get(id) ?? []), slot]);
  }

  text(slot: number): string {
    const hex = [0, 1, 2, 3]
      .map((part) => (this.#parts[slot * 4 + part] as number).toString(16).padStart(8, '0'))
      .join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  slotsOf(id: string): number[] {
    const wanted = partsOf(id);
    let low = 0;
    let high = this.#sorted;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let slot = low; slot < this.#sorted && this.#compare(slot, wanted) === 0; slot++) found.push(slot);
    return [...found, ...(this.#tail.get(id) ?? [])];
  }

  #compare(slot: number, parts: readonly number[]): number {
    for (let part = 0; part < 4; part++) {
      const difference = (this.#parts[slot * 4 + part] as number) - (parts[part] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

function partsOf(uuid: string): number[] {
  const hex = uuid.replaceAll('-', '');
  return [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16));
}
