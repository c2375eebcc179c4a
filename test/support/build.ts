import type pg from 'pg';
import { v7 } from 'uuid';
import type { Period } from '../../src/platform/calendar.js';

type Values = Record<string, unknown>;

/** Makes rows, filling in what a test does not care about. Columns are named as the database names them. */
export function builder(database: () => pg.Client) {
  let serial = 0;

  async function insert(table: string, values: Values): Promise<string> {
    const row: Values = { id: v7(), ...values };
    const columns = Object.keys(row);
    await database().query(
      `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
      columns.map((column) => encoded(row[column])),
    );
    return String(row['id']);
  }

  let agencyId: string | undefined;
  async function agency(): Promise<string> {
    if (agencyId === undefined) {
      const id = v7();
      agencyId = await insert('unit', {
        id,
        code: 'T',
        name: 'Kota Uji',
        agency_id: id,
        office_id: null,
        during: period('1990-01-01'),
        document: 'Perda 1',
      });
    }
    return agencyId;
  }

  return {
    insert,
    agency,
    async unit(values: Values & { parent?: string } = {}): Promise<string> {
      const { parent, ...own } = values;
      const root = await agency();
      const id = v7();
      const code = `T.${++serial}`;
      await insert('unit', {
        id,
        code,
        name: `Unit ${code}`,
        agency_id: root,
        office_id: parent ?? id,
        during: period('1990-01-01'),
        document: 'Perda 1',
        ...own,
      });
      await insert('unit_parentage', {
        unit_id: id,
        parent_id: parent ?? root,
        during: period('1990-01-01'),
        document: 'Perda 1',
      });
      return id;
    },
    async position(values: Values & { seats?: number } = {}): Promise<string> {
      const { seats = 1, ...own } = values;
      const during = (own['during'] as Period | undefined) ?? period('2000-01-01');
      const unit = own['unit_id'] ?? (await this.unit());
      const code = `T.P${++serial}`;
      const id = await insert('position', {
        code,
        title: `Post ${code}`,
        class: 'PENGAWAS',
        unit_id: unit,
        agency_id: await agency(),
        critical: false,
        accepted_fields: [],
        accepted_affairs: [],
        affair: 'KEUANGAN',
        ...own,
        during,
      });
      await insert('formation_decree', { position_id: id, required: seats, during, document: 'SK formasi' });
      return id;
    },
    /** In service since 2010, born 1985, unless told otherwise. */
    async employee(values: Values & { employment?: Period; end?: string } = {}): Promise<string> {
      const { employment = period('2010-01-01'), end = null, ...own } = values;
      const number = String(++serial).padStart(3, '0');
      const id = await insert('employee', {
        agency_id: await agency(),
        nip: `198503142010011${number}`,
        name: `Orang ${number}`,
        sex: 'FEMALE',
        birth_date: '1985-03-14',
        kind: 'PNS',
        ...own,
      });
      await insert('employment', { employee_id: id, document: 'SK', during: employment, end });
      return id;
    },
    async nipOf(employee: string): Promise<string> {
      return (await database().query('select nip from employee where id = $1', [employee])).rows[0].nip;
    },
    fact(table: string, employee: string, values: Values): Promise<string> {
      return insert(table, { employee_id: employee, document: 'SK uji', ...values });
    },
    appointment(employee: string, position: string, during: Period): Promise<string> {
      return insert('appointment', { employee_id: employee, position_id: position, document: 'SK', during });
    },
  };
}

export function period(from: string, to: string | null = null): Period {
  return { from, to };
}

function encoded(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) {
    const { from, to } = value as Period;
    return `[${from},${to ?? ''})`;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}
