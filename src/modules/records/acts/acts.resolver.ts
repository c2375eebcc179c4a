import { Arg, type ClassType, Ctx, Resolver } from 'type-graphql';
import { type Permission, Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { kindNamed } from '../kinds/index.js';
import { correctInput, hireInput, recordInput, withdrawInput } from './act-inputs.js';
import { type ActKind, actKinds } from './act-kinds.js';
import type { Given } from './act-values.js';
import { correctOne, recordOne } from './record-acts.js';
import { withdrawOne } from './withdraw-acts.js';

interface Act {
  readonly name: string;
  readonly input: ClassType;
  readonly permission: Permission;
  readonly description: string;
  readonly perform: (context: Context, given: Given) => Promise<object>;
}

/** One resolver for each kind of records, with a mutation for each of its acts. */
export const actResolvers = actKinds.map((actKind) => resolverOf(actKind, actsOf(actKind)));

function actsOf({ kind: name, act, noun, permission, acts }: ActKind): Act[] {
  const kind = kindNamed(name);
  const all: Readonly<Record<ActKind['acts'][number], () => Act>> = {
    hire: () => ({
      name: 'hireEmployee',
      input: hireInput(kind),
      permission,
      description: 'Records a new civil servant, with the employment or contract and the unit.',
      perform: (context, given) => recordOne(context, kind, given),
    }),
    record: () => ({
      name: `record${act}`,
      input: recordInput(kind, act),
      permission,
      description: `Records ${noun}. All of it is stored, or nothing; everything derived shows it at the next read.`,
      perform: (context, given) => recordOne(context, kind, given),
    }),
    correct: () => ({
      name: `correct${act}`,
      input: correctInput(kind, act),
      permission,
      description: `Corrects ${noun}. Fields that are left out stay; what was there is in the audit log, with the reason.`,
      perform: (context, given) => correctOne(context, kind, given),
    }),
    withdraw: () => ({
      name: `withdraw${act}`,
      input: withdrawInput(kind, act),
      permission,
      description: `Withdraws ${noun} that should not be there. What it said is in the audit log, with the reason.`,
      perform: (context, given) => withdrawOne(context, kind, given),
    }),
  };
  return acts.map((one) => all[one]());
}

function resolverOf({ kind }: ActKind, acts: readonly Act[]): ClassType {
  const entity = kindNamed(kind).entity as ClassType;
  @Resolver()
  class ActResolver {}
  const { prototype } = ActResolver;
  for (const { name, input, permission, description, perform } of acts) {
    const descriptor: PropertyDescriptor = {
      value: (given: Given, context: Context) => perform(context, given),
      writable: true,
      configurable: true,
    };
    Object.defineProperty(prototype, name, descriptor);
    Reflect.defineMetadata('design:paramtypes', [Object, Object], prototype, name);
    Arg('input', () => input, { description: 'What the action needs.' })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Requires(permission)(prototype, name, descriptor);
    PayloadMutation(() => entity, { description })(prototype, name, descriptor);
  }
  return ActResolver;
}
