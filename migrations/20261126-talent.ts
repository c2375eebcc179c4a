import { Migration } from '@mikro-orm/migrations';
import { fencePersonal } from './fences.js';

/** What committees adjust in the map of nine boxes, and the pools of successors. */
export class Talent extends Migration {
  override up(): void {
    this.addSql(`create table "calibration_session" ("id" uuid not null, "name" text not null, "body" text not null, "document" text not null, "opened_on" date not null,
      "opened_by" text not null, "closed_on" date null, "closed_by" text null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create table "calibration_adjustment" ("id" uuid not null, "session_id" uuid not null, "employee_id" uuid not null, "axis" text not null,
      "low_before" int not null, "high_before" int not null, "after" int not null, "reason" text not null, "adjusted_by" text not null, "adjusted_on" date not null,
      primary key ("id"))`);
    this.addSql(
      'alter table "calibration_adjustment" add constraint "calibration_adjustment_session_id_employee_id_axis_unique" unique ("session_id", "employee_id", "axis")',
    );
    this.addSql(
      'alter table "calibration_adjustment" add constraint "calibration_adjustment_within" check ("after" between 0 and 100000000)',
    );
    this.addSql(`create table "pool_membership" ("id" uuid not null, "employee_id" uuid not null, "target_class" text not null, "nominated_on" date not null,
      "nominated_by" text not null, "nomination" text not null, "confirmed_on" date null, "confirmed_by" text null, "confirmation" text null, "left_on" date null,
      "left_because" text null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(
      'create unique index "pool_membership_present" on "pool_membership" ("employee_id", "target_class") where "left_on" is null',
    );
    const references: readonly [table: string, column: string, target: string][] = [
      ['calibration_adjustment', 'session_id', 'calibration_session'],
      ['calibration_adjustment', 'employee_id', 'employee'],
      ['pool_membership', 'employee_id', 'employee'],
    ];
    for (const [table, column, target] of references) {
      this.addSql(`create index "${table}_${column}_index" on "${table}" ("${column}")`);
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id")`,
      );
    }
    for (const table of ['calibration_adjustment', 'pool_membership'])
      for (const statement of fencePersonal(table)) this.addSql(statement);
  }
}
