import { Field, ID, InputType } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { MissingKind, RecordOwner } from '../../ranking/index.js';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../text-lengths.js';
import type { Shortlist } from './close-shortlist.js';
import { MAX_ENTRIES } from './filling.inputs.js';

@InputType({ description: 'A person on the shortlist.' })
export class ShortlistEntryInput {
  @Field(() => ID, { description: 'The person concerned.' })
  employeeId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, where the order alone would not take the person in; 1 to 2000 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'One reason, for those it holds for.' })
export class ExcludedCandidatesInput {
  @Field(() => [ID], { description: '1 to 1000 employees.' })
  employeeIds!: string[];

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Name and office of the person who gives it; 1 to 200 characters.' })
  givenBy!: string;
}

@InputType({
  description:
    'One reason for all who were asked for a kind of record and did not deliver it by the due day.',
})
export class GroupReasonInput {
  @Field(() => MissingKind, { description: 'Which kind it is.' })
  kind!: MissingKind;

  @Field(() => RecordOwner, { description: 'Who owes it.' })
  owedBy!: RecordOwner;

  @Field(() => String, { description: '1 to 2000 characters.' })
  reason!: string;

  @Field(() => String, { description: 'Name and office of the person who gives it; 1 to 200 characters.' })
  givenBy!: string;
}

@InputType({ description: 'A shortlist to close.' })
export class CloseShortlistInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => [ShortlistEntryInput], { description: '1 to 20.' })
  entries!: ShortlistEntryInput[];

  @Field(() => [ExcludedCandidatesInput], {
    defaultValue: [],
    description: 'For everybody whom missing records might still bring onto the shortlist.',
  })
  excluded!: ExcludedCandidatesInput[];

  @Field(() => [GroupReasonInput], {
    defaultValue: [],
    description:
      'For everybody of whom a record was asked and not delivered. Give a reason for one at least of the kinds that each owes, each kind and owner once. Who delivered needs a personal reason.',
  })
  groupReasons!: GroupReasonInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Why there are fewer than the rule asks for; 1 to 2000 characters.',
  })
  fewerBecause?: string | null;
}

/** @throws BAD_USER_INPUT, BAD_ID */
export function checkedShortlist({
  entries,
  excluded,
  groupReasons,
  fewerBecause,
}: CloseShortlistInput): Shortlist {
  if (entries.length < 1 || entries.length > MAX_ENTRIES)
    throw badInput({ argument: 'input.entries', reason: refusalReason('oneTo', { most: MAX_ENTRIES }) });
  const listed = entries.map(({ employeeId, reason }, index) => ({
    employeeId: decodeUuid(employeeId, 'Employee', `input.entries.${index}.employeeId`),
    reason: reason == null ? null : checkedText(reason, `input.entries.${index}.reason`, MAX_TEXT_LENGTH),
  }));
  refuseRepeated(listed.map(({ employeeId }, index) => [employeeId, `input.entries.${index}.employeeId`]));
  const explained = excluded.map(({ employeeIds, reason, givenBy }, index) => ({
    employeeIds: employeeIds.map((employee, at) =>
      decodeUuid(employee, 'Employee', `input.excluded.${index}.employeeIds.${at}`),
    ),
    reason: checkedText(reason, `input.excluded.${index}.reason`, MAX_TEXT_LENGTH),
    givenBy: checkedText(givenBy, `input.excluded.${index}.givenBy`, MAX_NAME_LENGTH),
  }));
  refuseRepeated(
    explained.flatMap(({ employeeIds }, index) =>
      employeeIds.map((id, at) => [id, `input.excluded.${index}.employeeIds.${at}`]),
    ),
  );
  const groups = groupReasons.map(({ kind, owedBy, reason, givenBy }, index) => ({
    ...{ kind, owedBy },
    reason: checkedText(reason, `input.groupReasons.${index}.reason`, MAX_TEXT_LENGTH),
    givenBy: checkedText(givenBy, `input.groupReasons.${index}.givenBy`, MAX_NAME_LENGTH),
  }));
  refuseRepeated(
    groups.map(({ kind, owedBy }, index) => [`${kind} ${owedBy}`, `input.groupReasons.${index}`]),
  );
  const because =
    fewerBecause == null ? null : checkedText(fewerBecause, 'input.fewerBecause', MAX_TEXT_LENGTH);
  return { entries: listed, excluded: explained, groupReasons: groups, fewerBecause: because };
}

function refuseRepeated(named: readonly (readonly [key: string, argument: string])[]): void {
  const seen = new Set<string>();
  for (const [key, argument] of named) {
    if (seen.has(key)) throw badInput({ argument, reason: refusalReason('thereTwice') });
    seen.add(key);
  }
}
