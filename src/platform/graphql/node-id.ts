import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { v7 } from 'uuid';
import { badId } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';

/** Something that keeps its identity, and can be fetched again by it. */
@InterfaceType('Node', {
  description: 'Something that keeps its identity and can be fetched again by its id.',
  resolveType: (row: { readonly __typename?: string }) => row.__typename,
})
@Entity({ abstract: true })
export abstract class Identified {
  @Field(() => ID, { description: 'Opaque, stable, and enough to fetch the object again with `node`.' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();
}

/**
 * Types that can be fetched again by id, with the code of each in the public id. Each module adds its own in
 * `module.ts`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: modules add to it.
export interface NodeTypes {}

export type NodeTypeName = keyof NodeTypes & string;

const codes = new Map<string, number>();
const typeNames = new Map<number, NodeTypeName>();

/**
 * Adds the types of a module; a code that another type has is refused, for public ids must stay what they
 * are.
 */
export function registerNodeTypes(types: Readonly<Record<string, number>>): void {
  for (const [name, code] of Object.entries(types)) {
    const known = typeNames.get(code);
    if (known !== undefined && known !== name)
      throw new Error(
        `${known} and ${name} have one code, ${code}: give the newer one a code that no type has or had`,
      );
    codes.set(name, code);
    typeNames.set(code, name as NodeTypeName);
  }
}

export interface DecodedId {
  readonly type: NodeTypeName;
  /** The uuid, or for what is not stored the bytes that tell it apart. */
  readonly key: Buffer;
}

/** base64url of a type code and the key's bytes. */
export function encodeId(type: NodeTypeName, key: string | Buffer): string {
  const bytes = typeof key === 'string' ? uuidBytes(key) : key;
  return Buffer.concat([Buffer.of(codeOf(type)), bytes]).toString('base64url');
}

/**
 * The type and key of a public id.
 * @throws BAD_ID where it is not one of this service.
 * @example decodeId(input.employeeId, 'input.employeeId').type
 */
export function decodeId(id: string, argument = 'id'): DecodedId {
  const bytes = /^[A-Za-z0-9_-]{1,200}$/.test(id) ? Buffer.from(id, 'base64url') : Buffer.alloc(0);
  const type = typeNames.get(bytes[0] ?? 0);
  if (type === undefined || bytes.toString('base64url') !== id)
    throw badId({ argument, reason: refusalReason('notOurId') });
  return { type, key: bytes.subarray(1) };
}

/**
 * The uuid within an id of one type.
 * @throws BAD_ID where it is malformed, or of another type.
 */
export function decodeUuid(id: string, type: NodeTypeName, argument = 'id'): string {
  const decoded = decodeId(id, argument);
  if (decoded.type !== type)
    throw badId({
      argument,
      reason: refusalReason('wrongType', { wanted: type, found: decoded.type }),
    });
  return uuidOf(decoded.key, argument);
}

/**
 * The uuid of a key of 16 bytes. The `stringify` of uuid throws for bytes without a valid version; such an id
 * is well formed, and names nothing.
 * @throws BAD_ID for another length.
 */
export function uuidOf(key: Buffer, argument = 'id'): string {
  if (key.length !== 16) throw badId({ argument, reason: refusalReason('notOurId') });
  const hex = key.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The 16 bytes of a uuid in its usual form of 36 characters. */
export function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

/** Whether objects of the type can be fetched by `node`. */
export function isNodeType(name: string): name is NodeTypeName {
  return codes.has(name);
}

function codeOf(type: NodeTypeName): number {
  const code = codes.get(type);
  if (code === undefined) throw new Error(`${type} has no code in the manifest of its module`);
  return code;
}
