/** Numbers codes in the order in which they first appear. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly texts: string[] = [];

  get size(): number {
    return this.texts.length;
  }

  add(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.#numbers.set(text, number);
      this.texts.push(text);
    }
    return number;
  }

  /** -1 for a code that nobody has. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  /** One value per code, by number. */
  valuesOf(value: (text: string) => number): Int32Array {
    const values = new Int32Array(this.texts.length);
    for (let number = 0; number < values.length; number++)
      values[number] = value(this.texts[number] as string);
    return values;
  }
}
