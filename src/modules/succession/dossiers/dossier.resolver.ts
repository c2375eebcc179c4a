import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeId, decodeUuid, encodeId, uuidOf } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { SuccessionPermission } from '../permissions.js';
import { Dossier } from './dossier.entity.js';
import { dossierDownload, sealedContent } from './dossier-file.js';
import { chainFindings, type Verification, verifyDossier } from './verify.js';

export enum VerificationOutcome {
  INTACT = 'INTACT',
  INTACT_ENGINE_CHANGED = 'INTACT_ENGINE_CHANGED',
  ALTERED = 'ALTERED',
}
registerEnumType(VerificationOutcome, {
  name: 'VerificationOutcome',
  description: 'What the verification of a decision record found.',
  valuesConfig: {
    INTACT: { description: 'As it was sealed, and the engine of today ranks the same.' },
    INTACT_ENGINE_CHANGED: {
      description: 'As it was sealed, but the engine of today ranks otherwise; the findings say how.',
    },
    ALTERED: {
      description:
        'The dossier is not as it was sealed, or the plan or filling that it is about no longer is. The findings name what does not fit.',
    },
  },
});

@ObjectType('Verification', {
  description: 'Whether a dossier is as it was sealed, and whether its ranking comes out again.',
})
class VerificationView {
  @Field(() => VerificationOutcome, { description: 'What came out.' })
  outcome!: Verification['outcome'];

  @Field(() => [String], { description: 'What does not fit, or how the rankings differ; the first 100.' })
  findings!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the engine that ranked; null where that can no longer be trusted.',
  })
  engineThen!: number | null;

  @Field(() => Int, { description: 'Version of the engine that verified.' })
  engineNow!: number;
}

@ObjectType({
  description:
    'The newest dossier, to be kept elsewhere: only against it is it found when the newest were cut off.',
})
class DossierHead {
  @Field(() => Int, { description: '0 where there is none.' })
  sequence!: number;

  @Field(() => String, { description: 'SHA-256 in hexadecimal.' })
  hash!: string;
}

@InputType({ description: 'A head that was kept elsewhere.' })
class DossierHeadInput {
  @Field(() => Int, { description: 'Place in the chain, from 1.' })
  sequence!: number;

  @Field(() => String, { description: 'SHA-256 in hexadecimal.' })
  hash!: string;
}

@ObjectType({ description: 'A dossier whole, as it was sealed.' })
class DossierContent {
  @Field(() => String, {
    description:
      'Canonical JSON (RFC 8785): question, policy, requirements, ranking, choice and reasons, and the hash of the people.',
  })
  header!: string;

  @Field(() => String, {
    description:
      'Base64 of canonical JSON, packed by zstd (RFC 8878): the records of everybody considered, in columns.',
  })
  people!: string;
}

const DossierConnection = Connection(() => Dossier, 'Dossier');
const newestFirst = {
  tag: 'newest',
  keys: [{ sql: raw('t.sequence'), kind: 'integer', descending: true }],
} as const;

@Resolver(() => Dossier)
export class DossierResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => DossierConnection, { description: 'Dossiers, the newest first.' })
  async dossiers(
    @Arg('subjectId', () => ID, {
      nullable: true,
      description: 'Id of the plan or filling; one of none is refused.',
    })
    subject: string | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Dossier>>> {
    const condition = subject == null ? TRUE : sql`t.subject_id = ${await subjectOf(context, subject)}`;
    return context.rows.page(Dossier, condition, newestFirst, page);
  }

  @Requires(SuccessionPermission.READ)
  @Query(() => DossierHead, { description: 'The newest dossier, to be kept elsewhere.' })
  async dossierHead(@Ctx() { rows }: Context): Promise<DossierHead> {
    const [head] = await rows.query<DossierHead>(
      sql`select sequence, hash from ${tableName(Dossier)} order by sequence desc limit 1`,
    );
    return head ?? { sequence: 0, hash: '0'.repeat(64) };
  }

  @Complexity(1000)
  @Requires(SuccessionPermission.READ)
  @Query(() => VerificationView, {
    nullable: true,
    description:
      'Checks a dossier, compares it with the plan or filling as it is stored, and ranks its sealed question again. Null if there is none of this id.',
  })
  async verifyDossier(
    @Arg('id', () => ID, { description: 'Id of the object.' }) id: string,
    @Ctx() context: Context,
  ): Promise<VerificationView | null> {
    const row = await context.loadRow(Dossier, decodeUuid(id, 'Dossier'));
    if (row === undefined) return null;
    const found = await verifyDossier(context, row);
    return { ...found, findings: found.findings.map((one) => one.text(context.language)) };
  }

  @Complexity(1000)
  @Requires(SuccessionPermission.READ)
  @Query(() => [String], {
    description:
      'Checks every link of the chain, and whether it leads to a head that was kept elsewhere; empty where all fits.',
  })
  async dossierChainFindings(
    @Arg('head', () => DossierHeadInput, { nullable: true, description: 'A head that was kept elsewhere.' })
    head: DossierHeadInput | null,
    @Ctx() context: Context,
  ): Promise<string[]> {
    return (await chainFindings(context, head)).map((one) => one.text(context.language));
  }

  @FieldResolver(() => String, {
    description:
      'Path of the whole dossier as one file of canonical JSON: GET it with the same token, for those who see every record. It can be verified and replayed without the service, unless it was sealed before people were laid out in columns.',
  })
  file(@Root() { id }: Row<Dossier>): string {
    return `${dossierDownload.path}${encodeId('Dossier', id)}`;
  }

  @Complexity(1000)
  @FieldResolver(() => DossierContent, {
    nullable: true,
    description: 'The whole of it, for those who see every record; everybody in it is noted as read.',
  })
  async content(@Root() { id }: Row<Dossier>, @Ctx() context: Context): Promise<DossierContent | null> {
    const content = await sealedContent(context, id);
    return content === null ? null : { header: content.header, people: content.people.toString('base64') };
  }
}

async function subjectOf(context: Context, id: string): Promise<string> {
  const { type, key } = decodeId(id, 'subjectId');
  if (type !== 'SuccessionPlan' && type !== 'Filling')
    throw badInput({
      argument: 'subjectId',
      reason: refusalReason('subjectType', { type }),
    });
  const subject = uuidOf(key, 'subjectId');
  if ((await context.nodeOf(type, subject)) === null)
    throw badInput({ argument: 'subjectId', reason: refusalReason('noPlanOrFilling') });
  return subject;
}
