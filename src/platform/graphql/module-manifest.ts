import type { EntityClass } from '../database/entity-tables.js';
import type { Guard, Permission } from './authorization.js';

/** Rows of one entity that ship with the service. */
export interface ReferenceRows {
  readonly type: EntityClass<object>;
  readonly rows: readonly (object & { readonly id: string })[];
}

/** Everything that the program takes from a module; it is listed nowhere else. */
export interface ModuleManifest {
  readonly name: string;
  readonly entities: readonly (new () => object)[];
  // biome-ignore lint/complexity/noBannedTypes: TypeGraphQL takes resolver classes as functions.
  readonly resolvers: readonly Function[];
  /** By name: `module:verb`, all of this module's name. */
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly guards: readonly Guard[];
  /** Code, 1 to 255, of each type in public ids. A code is never used again for another type. */
  readonly nodeTypes: Readonly<Record<string, number>>;
  /** Scales, rules and dictionaries that are stored where they are not stored yet. */
  readonly referenceData: () => readonly ReferenceRows[];
  /** Inputs of which exactly one field is given. */
  readonly oneOfKeys: readonly string[];
}
