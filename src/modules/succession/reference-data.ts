import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { FillingRule } from './fillings/filling-rules.entity.js';

interface MethodFile {
  readonly validFrom: string;
  readonly methods: readonly { readonly method: string; readonly [column: string]: unknown }[];
}

export function successionReference(): ReferenceRows[] {
  const { validFrom, methods } = readJson<MethodFile>('data/reference/selection-methods.json');
  return [
    {
      type: FillingRule,
      rows: methods.map((row) => ({
        ...row,
        id: referenceId('filling rule', row.method, 1),
        during: { from: validFrom, to: null },
      })),
    },
  ];
}
