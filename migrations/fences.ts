/** A person's rows, to whoever reads everybody, to that person, and to whoever keeps the records of their unit today. */
export function withinReach(person: string): string {
  return `(select reads_everybody()) or ${person} in (select people_of_caller())`;
}

/** Rows of one person each. What is said here is never changed: a later migration says something of its own. */
export function fencePersonal(table: string, person = 'employee_id'): string[] {
  return [
    `alter table "${table}" enable row level security`,
    `create policy within_reach on "${table}" using (${withinReach(person)}) with check (${withinReach(person)})`,
  ];
}
