/** A piece of SQL with its values apart. Values never become text; pieces nest. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}

  /** The text with numbered placeholders, and the values in their order. */
  compile(): { text: string; values: unknown[] } {
    let text = this.strings[0] ?? '';
    for (let index = 1; index < this.strings.length; index++) text += `$${index}${this.strings[index]}`;
    return { text, values: [...this.values] };
  }
}

/** `sql\`a = ${value}\``: interpolated pieces are joined in, everything else is sent as a value. */
export function sql(template: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  const strings = [template[0] ?? ''];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    const after = template[index + 1] ?? '';
    if (part instanceof Sql) {
      strings[strings.length - 1] += part.strings[0] ?? '';
      strings.push(...part.strings.slice(1));
      strings[strings.length - 1] += after;
      values.push(...part.values);
    } else {
      strings.push(after);
      values.push(part);
    }
  });
  return new Sql(strings, values);
}

/** Text of our own making: a column, an alias, a keyword. Never anything that came from outside. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** A name of a table or column, quoted for PostgreSQL. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export const TRUE = raw('true');
export const FALSE = raw('false');

/** Pieces with a separator between them; nothing for no pieces. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return pieces.reduce(
    (joined, piece, index) => (index === 0 ? piece : sql`${joined}${raw(separator)}${piece}`),
    raw(''),
  );
}

/** All conditions; true for none. */
export function and(...conditions: readonly Sql[]): Sql {
  const relevant = conditions.filter((condition) => condition !== TRUE);
  if (relevant.length === 0) return TRUE;
  return relevant.length === 1 ? (relevant[0] ?? TRUE) : sql`(${join(relevant, ' and ')})`;
}

/** Any of the conditions; false for none. */
export function or(...conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? FALSE : sql`(${join(conditions, ' or ')})`;
}

/** Unknown stays unknown. */
export function not(condition: Sql): Sql {
  return sql`not (${condition})`;
}
