import { Field, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { IdempotentInput, VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';

@InputType({ description: 'The announcement of a filling.' })
export class AnnounceFillingInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => LocalDateScalar, { description: 'The last day for applications; today or later.' })
  applyUntil!: LocalDate;

  @Field(() => String, { description: 'The letter of announcement; 1 to 200 characters.' })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked in addition to the requirements of the post; 1 to 2000 characters.',
  })
  requirements?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Names of the documents to be handed in, each once; at most 20, each 1 to 200 characters.',
  })
  documents!: string[];

  @Field(() => Int, { description: 'Version of the filling that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A later deadline of an announcement.' })
export class ExtendAnnouncementInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => LocalDateScalar, { description: 'The new last day, after the present one; today or later.' })
  applyUntil!: LocalDate;

  @Field(() => String, { description: 'The letter that extends it; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'A document of an application.' })
export class ApplicationDocumentInput {
  @Field(() => String, { description: 'As the announcement names it, or another; 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'Number of the document, or where it is kept; 1 to 500 characters.' })
  reference!: string;
}

@InputType({ description: 'An application.' })
export class ApplyForPositionInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the announcement.' })
  announcementId!: string;

  @Field(() => Boolean, { description: 'Consent to what `consentTo` of the announcement says.' })
  hasConsented!: boolean;

  @Field(() => [ApplicationDocumentInput], { defaultValue: [], description: 'At most 40, each name once.' })
  documents!: ApplicationDocumentInput[];
}

@InputType({ description: 'An application to withdraw.' })
export class WithdrawApplicationInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the application.' })
  applicationId!: string;
}
