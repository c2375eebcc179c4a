import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Employee } from '../employee.entity.js';
import { attestedAhead, employeeUnknown, notInService, outsideOwnUnits } from '../errors.js';
import { Attestation, AttestedListName } from './attestation.entity.js';
import { inServiceBetween } from './in-service.js';

export interface AttestedLists {
  readonly employeeIds: readonly string[];
  readonly lists: readonly AttestedListName[];
  readonly attestedOn: LocalDate;
  readonly attestedBy: string;
  readonly document: string;
}

/**
 * States for many people at once that lists of their records are complete; all of them or none. What was
 * attested for that day by the same document already stays as it is.
 */
export async function attestLists(
  em: EntityManager,
  { employeeIds, lists, attestedOn, attestedBy, document }: AttestedLists,
  { today, mayAttest }: { today: LocalDate; mayAttest: (employeeId: string) => Promise<boolean> },
): Promise<Attestation[]> {
  if (attestedOn > today) throw attestedAhead({ argument: 'input.attestedOn', attestedOn, today });
  const people = new Map(
    (await em.find(Employee, { id: [...employeeIds] })).map((employee) => [employee.id, employee]),
  );
  const days = { from: attestedOn, until: attestedOn };
  const inService = await inServiceBetween(em, employeeIds, days);
  const present = await em.find(Attestation, {
    employee: { $in: [...employeeIds] },
    list: { $in: [...lists] },
    attestedOn,
    document,
  });
  const attestations: Attestation[] = [];
  for (const [index, id] of employeeIds.entries()) {
    const argument = `input.employeeIds.${index}`;
    const employee = people.get(id);
    if (employee === undefined) throw employeeUnknown({ argument });
    if (!(await mayAttest(id))) throw outsideOwnUnits({ argument, employee: employee.name });
    if (!inService.has(id)) throw notInService({ argument, employee: employee.name, ...days });
    for (const list of lists)
      attestations.push(
        present.find((one) => one.employee.id === id && one.list === list) ??
          em.create(Attestation, { employee: ref(Employee, id), list, attestedOn, attestedBy, document }),
      );
  }
  return attestations;
}
