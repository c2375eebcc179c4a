/**
 * A person's rows, to whoever reads everybody, to that person, and to whoever keeps the records of their unit
 * today.
 */
export function withinReach(person: string): string {
  return `(select reads_everybody()) or ${person} in (select people_of_caller())`;
}

/**
 * Rows of one person each. What is said here is never changed: a later migration says something of its own.
 */
export function fencePersonal(table: string, person = 'employee_id'): string[] {
  return [
    `alter table "${table}" enable row level security`,
    `create policy within_reach on "${table}" using (${withinReach(person)}) with check (${withinReach(person)})`,
  ];
}

/**
 * The same since callers name the units at the top of their reach. A look at one person's placement, never a
 * list of everybody, so that it costs the same for whoever reaches many as for whoever reaches few;
 * committees are asked only where the caller names some.
 */
export function reachedPerson(person: string): string {
  return `(select reads_everybody()) or ${person} = (select (caller() ->> 'own')::uuid)
    or (select true from person_in_units_of_caller reached where reached.person = ${person} limit 1)
    or ((select jsonb_array_length(caller() -> 'committees') > 0) and ${person} in (select people_of_committees()))`;
}
