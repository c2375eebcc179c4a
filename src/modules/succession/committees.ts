import { LockMode, ref } from '@mikro-orm/postgresql';
import type { Context } from '../../platform/graphql/context.js';
import type { PositionClass } from '../organization/index.js';
import { Position } from '../positions/index.js';
import { Committee } from './committee.entity.js';
import { committeeKnown, committeeNotThere } from './errors.js';

export interface AppointedCommittee {
  readonly code: string;
  readonly name: string;
  readonly document: string;
  readonly positionId: string | null;
  readonly targetClass: PositionClass | null;
}

export async function appointCommittee(
  { em, today }: Context,
  { positionId, ...committee }: AppointedCommittee,
): Promise<Committee> {
  if ((await em.findOne(Committee, { code: committee.code })) !== null)
    throw committeeKnown({ argument: 'input.code' });
  return em.create(Committee, {
    ...committee,
    position: positionId === null ? null : ref(Position, positionId),
    appointedOn: today,
  });
}

export async function dissolveCommittee({ em, today }: Context, id: string): Promise<Committee> {
  const committee = await em.findOne(Committee, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (committee === null || committee.dissolvedOn !== null)
    throw committeeNotThere({ argument: 'input.committeeId' });
  committee.dissolvedOn = today;
  return committee;
}
