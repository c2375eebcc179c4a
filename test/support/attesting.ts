import { expect } from 'vitest';
import { withClient } from '../../src/app/provisioning.js';
import type { Program } from './program.js';

const attest = 'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }';
const ATTESTED_ON = '2020-01-01';
const LISTS = ['AWARDS', 'SANCTIONS', 'CERTIFICATES'];

/**
 * Attests lists of the same few people again and again, each time under a document of its own, and keeps what
 * became of each.
 */
export class Attesting {
  readonly answered: string[] = [];
  readonly unanswered: string[] = [];
  /** Codes of refusals. */
  readonly refused: string[] = [];
  /** Answers of which only a part came. */
  readonly torn: string[] = [];

  private constructor(
    private readonly program: Program,
    private readonly name: string,
    private readonly employees: readonly string[],
  ) {}

  static async of(program: Program, name: string, people = 3): Promise<Attesting> {
    const { data } = await program.ask(
      '{ employees(first: 100, filter: { isServing: true }) { nodes { id employments { during { from } } } } }',
    );
    const served = (
      data.employees.nodes as { id: string; employments: { during: { from: string } }[] }[]
    ).filter(({ employments }) => employments.some(({ during }) => during.from <= ATTESTED_ON));
    return new Attesting(
      program,
      name,
      served.slice(0, people).map(({ id }) => id),
    );
  }

  /** Whether there was an answer. */
  async one(at: string): Promise<boolean> {
    const document = `${this.name} ${at}`;
    const input = {
      employeeIds: this.employees,
      lists: LISTS,
      attestedOn: ATTESTED_ON,
      attestedBy: 'Pengelola',
      document,
    };
    try {
      const { errors } = await this.program.ask(attest, { input });
      if (errors === undefined) this.answered.push(document);
      else this.refused.push(...errors.map(({ extensions }) => extensions.code));
      return true;
    } catch (error) {
      const noneCame = (error as Error).message === 'fetch failed';
      (noneCame ? this.unanswered : this.torn).push(document);
      return false;
    }
  }

  async untilGone(workers: number): Promise<void> {
    await Promise.all(
      Array.from({ length: workers }, async (_, worker) => {
        for (let at = 0; await this.one(`${worker}.${at}`); at++);
      }),
    );
  }

  /**
   * Documents that are stored: each whole, each record with its entry in the audit log and each entry with
   * its record.
   */
  stored(): Promise<string[]> {
    return withClient(this.program.ownerUrl(), async (owner) => {
      const { rows } = await owner.query<{ document: string; count: number }>(
        "select document, count(*)::int as count from attestation where document like $1 || ' %' group by document",
        [this.name],
      );
      const unpaired = await owner.query(
        `select from (select id from attestation where document like $1 || ' %') as kept
         full join (select record_id from audit_event where record_type = 'Attestation' and "after" ->> 'document' like $1 || ' %') as audited on record_id = id
         where id is null or record_id is null`,
        [this.name],
      );

      expect(rows.filter(({ count }) => count !== this.employees.length * LISTS.length)).toEqual([]);
      expect(unpaired.rowCount).toBe(0);
      return rows.map(({ document }) => document).sort();
    });
  }
}
