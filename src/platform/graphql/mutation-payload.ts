import type { GraphQLField } from 'graphql';
import { type ClassType, Extensions, Field, Mutation, ObjectType } from 'type-graphql';

type Changed = () => ClassType | [ClassType];

const EXTENSION = 'payload';

/** The field of the payload that holds what a mutation changed. */
interface PayloadField {
  readonly name: string;
  readonly isList: boolean;
}

/**
 * A mutation that takes one `input` and returns `<Mutation>Payload`, with what it changed in a field named
 * after the type. The method returns the changed entity, or a list of them; `commitMutations` wraps it once
 * it is committed.
 * @example
 * @PayloadMutation(() => Filling, { description: 'Cancels a filling, with the reason.' })
 * cancelFilling(@Arg('input', () => CancelFillingInput, …) input: CancelFillingInput, @Ctx() context:
 * Context): Promise<Filling>
 */
export function PayloadMutation(
  changed: Changed,
  { description }: { readonly description: string },
): MethodDecorator {
  return (prototype, key, descriptor) => {
    const mutation = String(key);
    const [payload, field] = payloadType(mutation, changed);
    Mutation(() => payload, { nullable: true, description })(
      prototype,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    );
    Extensions({ [EXTENSION]: field })(prototype, key, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** `null` for a mutation that builds its payload itself. */
export function payloadFieldOf({ extensions }: GraphQLField<unknown, never>): PayloadField | null {
  return (extensions[EXTENSION] as PayloadField | undefined) ?? null;
}

function payloadType(mutation: string, changed: Changed): [ClassType, PayloadField] {
  const type = changed();
  const [entity, isList] = Array.isArray(type) ? [type[0] as ClassType, true] : [type, false];
  const name = `${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}${isList ? 's' : ''}`;
  const description = isList
    ? 'Those of the changed objects that lie within your row scope.'
    : 'The changed object. Null where it lies outside your row scope.';

  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `What \`${mutation}\` changed.`,
  })
  class Payload {}
  Field(() => (isList ? [entity] : entity), { nullable: !isList, description })(Payload.prototype, name);
  return [Payload, { name, isList }];
}
