import { v7 } from 'uuid';
import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction, BulkWriter } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { DomainError, understood } from '../../../platform/errors.js';
import { runChanged, runNotIn, runNotThere } from '../errors.js';
import { type Application, applyRun, type ImportAct, storeCounts } from './apply-run.js';
import { checkRun, type RunCounts } from './check-run.js';
import { resolveRows } from './conflicts.js';
import { ConflictRule, ImportStatus } from './import.enums.js';
import { type IncomingFile, readFileInto } from './read-file.js';
import { auditRun } from './run-audit.js';
import type { RunSettings } from './run-facts.js';
import { IMPORT_LOCK, isLongUnderWay } from './run-status.js';
import { takeBackRun } from './take-back-run.js';

/** On whose behalf a run is worked on. */
export interface Importer {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly rlsContext: string;
  readonly reachedUnits: readonly string[] | null;
  readonly employeeId: string | null;
  readonly requestId: string;
  readonly today: LocalDate;
}

export interface NewRun {
  readonly source: string;
  readonly asOf: LocalDate;
  readonly isClosingOpenPeriods: boolean;
}

export interface ReadOptions {
  /** Whether the run is compared afterwards; not where more files follow. */
  readonly isLast?: boolean;
  readonly progress?: (rows: number) => void;
}

interface StoredRun extends RunCounts {
  readonly id: string;
  readonly status: ImportStatus;
  readonly source: string;
  readonly asOf: LocalDate;
  readonly isClosingOpenPeriods: boolean;
  readonly version: number;
  /** Long under way although nobody holds its lock: the process that did the work has stopped. */
  readonly isInterrupted: boolean;
  readonly isAwaitingFile: boolean;
}

/** What reads, compares and writes runs; each step is one transaction under the lock of the run. */
export class ImportWork {
  constructor(
    private readonly writer: BulkWriter,
    private readonly by: Importer,
    private readonly maxRows: number,
  ) {}

  async begin({ source, asOf, isClosingOpenPeriods }: NewRun): Promise<string> {
    const id = v7();
    const { subject } = this.by;
    await this.#transaction(async (transaction) => {
      await transaction.query(sql`
        insert into import_run (id, status, status_since, source, as_of, closes_open_periods, created_by, created_at)
        values (${id}, ${ImportStatus.READING}, now(), ${source}, ${asOf}::date, ${isClosingOpenPeriods}, ${subject}, now())`);
      await auditRun(transaction, id, this.#act('importFile', null), 'CREATED', { source, asOf });
    });
    return id;
  }

  /** Tells every few seconds that a run waits for its turn, until the function that is returned is called. */
  waiting(runId: string): () => void {
    const told = () =>
      this.#transaction((transaction) =>
        transaction.query(sql`update import_run set status_since = now() where id = ${runId}`),
      ).catch(() => {});
    const timer = setInterval(told, WAITING_MS).unref();
    return () => clearInterval(timer);
  }

  /** Reads a file into the run, and compares all of it again. A file that is refused fails the run. */
  async read(
    runId: string,
    file: IncomingFile,
    { isLast = true, progress = () => {} }: ReadOptions = {},
  ): Promise<void> {
    await this.#enter(runId, ImportStatus.READING, [
      ImportStatus.READING,
      ImportStatus.CHECKED,
      ImportStatus.FAILED,
    ]);
    await this.#settling(runId, { from: UNDER_WAY, to: ImportStatus.FAILED }, () =>
      this.#locked(runId, async (transaction, run) => {
        await readFileInto(transaction, runId, file, {
          rows: this.maxRows,
          progress: async (rows) => {
            progress(rows);
            await this.#transaction((own) =>
              own.query(sql`update import_run set rows_read = ${rows} where id = ${runId}`),
            );
          },
        });
        if (isLast) await this.#check(transaction, run);
        else await transaction.query(sql`update import_run set is_awaiting_file = true where id = ${runId}`);
      }),
    );
  }

  async #check(transaction: BulkTransaction, run: StoredRun): Promise<void> {
    await storeCounts(
      transaction,
      run.id,
      await checkRun(transaction, this.#settings(run)),
      ImportStatus.CHECKED,
    );
  }

  /**
   * Writes the records of a run.
   * @throws IMPORT_ROWS_OPEN, IMPORT_RECORDS_CHANGED: nothing is written then.
   */
  async apply(runId: string, options: Pick<Application, 'rule' | 'isPartial'>): Promise<void> {
    await this.#enter(runId, ImportStatus.APPLYING, [ImportStatus.CHECKED]);
    const outcome = await this.#settling(runId, { from: UNDER_WAY, to: ImportStatus.CHECKED }, () =>
      this.#locked(runId, async (transaction, run) => {
        if (run.status !== ImportStatus.APPLYING)
          throw runNotIn({ status: run.status, needed: [ImportStatus.CHECKED] });
        const act = this.#act('applyImport', null);
        const applied = await applyRun(transaction, this.#settings(run), { ...options, act });
        if (applied === 'APPLIED')
          await auditRun(transaction, runId, act, 'CHANGED', {
            source: run.source,
            status: applied,
            ...options,
          });
        return applied;
      }),
    );
    if (outcome === 'CHANGED_SINCE') throw runChanged({ found: 1 });
  }

  /** @throws IMPORT_TAKE_BACK_BLOCKED: nothing is removed then, and the run tells why. */
  async takeBack(runId: string, reason: string): Promise<void> {
    await this.#settling(runId, { from: [ImportStatus.APPLIED], to: ImportStatus.APPLIED }, () =>
      this.#locked(runId, async (transaction, run) => {
        if (run.status !== ImportStatus.APPLIED)
          throw runNotIn({ status: run.status, needed: [ImportStatus.APPLIED] });
        const { today, employeeId: own } = this.by;
        const act = this.#act('takeBackImport', reason);
        await takeBackRun(transaction, runId, { act, today, own });
        await auditRun(transaction, runId, act, 'CHANGED', { source: run.source, status: 'TAKEN_BACK' });
      }),
    );
  }

  /** Compares a run again, after conflicts were resolved. */
  async resolve(runId: string, rowIds: readonly string[], resolution: ConflictRule): Promise<void> {
    await this.#locked(runId, async (transaction, run) => {
      if (run.status !== ImportStatus.CHECKED)
        throw runNotIn({ status: run.status, needed: [ImportStatus.CHECKED] });
      await resolveRows(transaction, runId, rowIds, resolution);
      const act = this.#act('resolveImportConflicts', null);
      await auditRun(transaction, runId, act, 'CHANGED', { resolution, rows: rowIds.length });
      await this.#check(transaction, run);
    });
  }

  /** Removes a run that wrote nothing, or whose records were taken back. */
  async discard(runId: string): Promise<void> {
    await this.#locked(runId, async (transaction, run) => {
      const needed = [ImportStatus.CHECKED, ImportStatus.FAILED, ImportStatus.TAKEN_BACK];
      if (!needed.includes(run.status) && !run.isInterrupted && !run.isAwaitingFile)
        throw runNotIn({ status: run.status, needed });
      await transaction.query(sql`delete from import_run where id = ${runId}`);
      await auditRun(transaction, runId, this.#act('discardImport', null), 'REMOVED', { source: run.source });
    });
  }

  /** The status that says that work is under way is seen by everybody before it begins. */
  async #enter(runId: string, status: ImportStatus, needed: readonly ImportStatus[]): Promise<void> {
    await this.#locked(runId, async (transaction, run) => {
      const isRepeated = run.isInterrupted && run.status === status;
      if (!needed.includes(run.status) && !isRepeated) throw runNotIn({ status: run.status, needed });
      await transaction.query(
        sql`update import_run set status = ${status}, status_since = now(), failure = null, is_awaiting_file = false where id = ${runId}`,
      );
    });
  }

  /** Where the work is refused, the run tells why in the status that it then has. */
  async #settling<Result>(
    runId: string,
    { from, to }: { readonly from: readonly ImportStatus[]; readonly to: ImportStatus },
    work: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const cause = understood(error);
      const failure =
        cause instanceof DomainError
          ? { code: cause.code, details: cause.details }
          : { code: 'INTERNAL_SERVER_ERROR', details: {} };
      await this.#transaction((transaction) =>
        transaction.query(sql`
          update import_run set status = ${to}, status_since = now(), failure = ${JSON.stringify(failure)}::jsonb
          where id = ${runId} and status = any(${from}::text[])`),
      );
      throw error;
    }
  }

  #locked<Result>(
    runId: string,
    work: (transaction: BulkTransaction, run: StoredRun) => Promise<Result>,
  ): Promise<Result> {
    return this.#transaction(async (transaction) => {
      await transaction.query(sql`select pg_advisory_xact_lock(${IMPORT_LOCK}, hashtext(${runId}))`);
      const [run] = await transaction.query<StoredRun>(sql`
        select id, status, source, as_of as "asOf", closes_open_periods as "isClosingOpenPeriods", created, changed,
          "equal", conflicting, refused, version, is_awaiting_file as "isAwaitingFile", ${isLongUnderWay} as "isInterrupted"
        from import_run where id = ${runId}`);
      if (run === undefined) throw runNotThere({ argument: 'input.importRunId' });
      return work(transaction, run);
    });
  }

  #settings({ id, source, asOf, isClosingOpenPeriods }: StoredRun): RunSettings {
    const { today, reachedUnits, employeeId: own } = this.by;
    return { id, source, asOf, isClosingOpenPeriods, today, reachedUnits, own };
  }

  #act(name: string, reason: string | null): ImportAct {
    const { subject, roles, requestId } = this.by;
    return { name, subject, roles, requestId, reason };
  }

  #transaction<Result>(work: (transaction: BulkTransaction) => Promise<Result>): Promise<Result> {
    return this.writer.transaction(this.by.rlsContext, work);
  }
}

const WAITING_MS = 5_000;
const UNDER_WAY = [ImportStatus.READING, ImportStatus.APPLYING];
