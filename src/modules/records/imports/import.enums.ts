import { registerEnumType } from 'type-graphql';

export enum ImportStatus {
  READING = 'READING',
  CHECKED = 'CHECKED',
  APPLYING = 'APPLYING',
  APPLIED = 'APPLIED',
  TAKEN_BACK = 'TAKEN_BACK',
  FAILED = 'FAILED',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'Where a run of the import stands. Records change only from CHECKED to APPLIED and back.',
  valuesConfig: {
    READING: { description: 'A file is being read and compared; nothing is written.' },
    CHECKED: { description: 'The dry run is done: its rows tell what applying would do.' },
    APPLYING: { description: 'The records are being written, all or none.' },
    APPLIED: { description: 'The records are written.' },
    TAKEN_BACK: { description: 'What the run wrote was taken back.' },
    FAILED: { description: 'A file was refused, or the work was interrupted; nothing was written.' },
  },
});

export enum RowOutcome {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  EQUAL = 'EQUAL',
  CONFLICTING = 'CONFLICTING',
  REFUSED = 'REFUSED',
}
registerEnumType(RowOutcome, {
  name: 'ImportRowOutcome',
  description: 'What applying does with a row.',
  valuesConfig: {
    CREATED: { description: 'A record is added.' },
    CHANGED: { description: 'A record of the same source is changed, or completed where it was empty.' },
    EQUAL: { description: 'The record says the same already.' },
    CONFLICTING: { description: 'Another source says something else of the record.' },
    REFUSED: { description: 'The row cannot be used; its faults say why.' },
  },
});

export enum ConflictRule {
  INCOMING = 'INCOMING',
  PRESENT = 'PRESENT',
  NEWER = 'NEWER',
  AS_BEFORE = 'AS_BEFORE',
}
registerEnumType(ConflictRule, {
  name: 'ImportConflictRule',
  description: 'Which value holds where two sources differ.',
  valuesConfig: {
    INCOMING: { description: 'The value of the file.' },
    PRESENT: { description: 'The value that is stored.' },
    NEWER: {
      description:
        'The value of the source with the later date. Open where the date of the stored one is not known.',
    },
    AS_BEFORE: {
      description:
        'The stored value, where the same conflict was decided for it before (CONFLICT_SETTLED). Others stay open.',
    },
  },
});
