import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { describeEntities } from '../../src/app/database.js';
import { modules } from '../../src/app/modules.js';
import { ROLE_PERMISSIONS } from '../../src/app/roles.js';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import type { Guard, Permission } from '../../src/platform/graphql/authorization.js';
import { isNodeType } from '../../src/platform/graphql/node-id.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { nonEmpty } from '../support/non-empty.js';

await describeEntities();

const root = projectPath('src/modules');
const sources = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

/** What a manifest must name, by the way in which it is declared. */
const declarations: Readonly<Record<string, RegExp>> = {
  resolver: /@Resolver\([^\n]*\)\n(?:@[^\n]*\n)*export class (\w+)/g,
  entity: /@Entity\(\)\n(?:@[^\n]*\n)*export class (\w+)/g,
  permissions: /export const (\w+) = definePermissions\(/g,
  guard: /export const (\w+) = guard[<(]/g,
  'code table': /export function (\w+Reference)\(\)/g,
};

/** Declarations of a module that its manifest does not name. */
function unlisted(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const manifest = files.get(`${path.split('/')[0]}/module.ts`) ?? '';
    const listed = new Set(/ModuleManifest = \{([\s\S]*)\};/.exec(manifest)?.[1]?.match(/\w+/g));
    return Object.entries(declarations).flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].flatMap(([, name = '']) =>
        listed.has(name) ? [] : [`${kind} ${name} in ${path}`],
      ),
    );
  });
}

const objectTypes = (schema = buildSuksesiSchema()): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(isObjectType);
const fields = objectTypes().flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({
    name: `${type.name}.${field.name}`,
    ...field.extensions,
  })),
);

describe('what is in no manifest', () => {
  test('is nothing', () => {
    const counted = Object.values(declarations).map(
      (pattern) => [...sources.values()].flatMap((text) => [...text.matchAll(pattern)]).length,
    );

    expect(unlisted(sources)).toEqual([]);
    expect(counted).toEqual([
      // Those of the platform are declared outside the modules; those of labels and acts are made where they are listed.
      modules
        .slice(1)
        .flatMap(({ resolvers }) =>
          resolvers.filter(({ name }) => !['LabelResolver', 'ActResolver'].includes(name)),
        ).length,
      modules.flatMap(({ entities }) => entities).length,
      modules.length - 1,
      modules.flatMap(({ guards }) => guards).length,
      modules.filter(({ referenceData }) => referenceData().length > 0).length,
    ]);
  });

  test('is no module of the sources, and the import rules know all of them in their order', () => {
    const folders = new Set([...sources.keys()].map((path) => path.split('/')[0]));
    const listed = modules.slice(1).map(({ name }) => name);
    const ruled = /const modules = \[([^\]]*)\]/
      .exec(readFileSync(projectPath('.dependency-cruiser.cjs'), 'utf8'))?.[1]
      ?.match(/[\w-]+/g);

    expect([...folders].toSorted()).toEqual(listed.toSorted());
    expect(ruled).toEqual(listed);
  });

  test.each([
    ['resolver', '@Resolver(() => Thing)\nexport class ThingResolver {', 'ThingResolver'],
    ['entity', '@Entity()\n@RowScope(unrestricted)\nexport class Thing {', 'Thing'],
    ['permissions', "export const ThingPermission = definePermissions('thing', {", 'ThingPermission'],
    ['guard', 'export const isThingReadable = guard<Thing>(scope, visible);', 'isThingReadable'],
    ['code table', 'export function thingReference(): ReferenceRows[] {', 'thingReference'],
  ])('is found: a %s', (kind, text, name) => {
    expect(unlisted(new Map([...sources, ['talent/thing.ts', text]]))).toEqual([
      `${kind} ${name} in talent/thing.ts`,
    ]);
  });
});

describe('a manifest', () => {
  test('has the guards that stand before fields', () => {
    const guards = new Set<unknown>(modules.flatMap((module): readonly Guard[] => module.guards));
    const guarded = fields.filter((field) => 'guard' in field);

    expect(guarded.length).toBeGreaterThan(30);
    expect(guarded.filter((field) => !guards.has(field['guard' as never])).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('has codes for all types that can be fetched again, and no two have one', () => {
    const nodes = objectTypes().filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    const codes = modules.flatMap(({ nodeTypes }) => Object.values(nodeTypes));

    expect(nodes.length).toBeGreaterThan(50);
    expect(nodes.filter(({ name }) => !isNodeType(name)).map(({ name }) => name)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => Number.isInteger(code) && code > 0 && code < 256)).toBe(true);
  });

  test('declares the permissions that roles have and fields require, under its own name', () => {
    const declared = modules.flatMap(({ permissions }) => Object.values(permissions));
    const required = fields.flatMap((field) =>
      'requires' in field && field.requires !== null ? [field.requires as Permission] : [],
    );
    const sorted = (permissions: readonly Permission[]) => [...new Set(permissions)].sort();

    for (const { name, permissions } of nonEmpty(modules))
      expect(Object.values(permissions).filter((permission) => !permission.startsWith(`${name}:`))).toEqual(
        [],
      );
    const granted = Object.values(ROLE_PERMISSIONS).flat();
    expect(
      declared.filter((permission) => !granted.includes(permission)),
      'no role in src/app/roles.ts has',
    ).toEqual([]);
    expect(
      granted.filter((permission) => !declared.includes(permission)),
      'no manifest declares',
    ).toEqual([]);
    expect(required.length).toBeGreaterThan(100);
    expect(sorted(declared).filter((permission) => !required.includes(permission))).toEqual([
      'workforce:read-records',
    ]);
    expect(required.filter((permission) => !declared.includes(permission))).toEqual([]);
  });
});
