import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { FillingRule } from './fillings/filling-rules.entity.js';

interface RouteFile {
  readonly validFrom: string;
  readonly routes: readonly { readonly route: string; readonly [column: string]: unknown }[];
}

export function successionReference(): ReferenceRows[] {
  const { validFrom, routes } = readJson<RouteFile>('data/reference/filling-routes.json');
  return [{ type: FillingRule, rows: routes.map((row) => ({ ...row, id: referenceId('filling rule', row.route, 1), during: { from: validFrom, to: null } })) }];
}
