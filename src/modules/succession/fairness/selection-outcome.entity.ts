import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { FairnessGrouping, RankingPermission } from '../../ranking/index.js';
import { Filling } from '../fillings/filling.entity.js';

/**
 * How many of one group reached each stage of one filling, as it stood in the ranking by which its shortlist
 * was closed. Stored and not derived: records are corrected later, people move and leave, and the same
 * question would be answered otherwise. No client reads it but added up.
 */
@Entity()
@Unique({ properties: ['filling', 'grouping', 'groupName'] })
@Index({ properties: ['grouping', 'closedOn'] })
@RowScope(({ principal }) => (principal.permissions.has(RankingPermission.MEASURE_FAIRNESS) ? TRUE : FALSE))
export class SelectionOutcome extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  filling!: Ref<Filling>;

  @Property({ type: 'date', runtimeType: 'string' })
  closedOn!: LocalDate;

  @Property({ type: 'text' })
  grouping!: FairnessGrouping;

  @Property({ type: 'text' })
  groupName!: string;

  @Property({ type: 'integer' })
  feeder!: number;

  @Property({ type: 'integer' })
  known!: number;

  @Property({ type: 'integer' })
  eligible!: number;

  @Property({ type: 'integer' })
  pool!: number;

  @Property({ type: 'integer' })
  shortlist!: number;

  /** Chosen by the decision; it counts for as long as the decision stands. */
  @Property({ type: 'integer' })
  appointed: Opt<number> = 0;
}
