import type { Certainty } from '../../platform/database/legal-basis.js';
import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { ImportMapping } from './imports/import-mapping.entity.js';
import type { RecordKindName } from './kinds/record-kind.js';

interface MappingFile {
  readonly certainty: Certainty;
  readonly mappings: readonly {
    readonly name: string;
    readonly kind: RecordKindName;
    readonly headings: Readonly<Record<string, string | null>>;
  }[];
}

/** Ready mappings for the files of other systems. */
export function recordsReference(): ReferenceRows[] {
  const { certainty, mappings } = readJson<MappingFile>('data/reference/import-mappings.json');
  const rows = mappings.map((mapping) => ({
    id: referenceId('import-mapping', mapping.name),
    ...mapping,
    certainty,
  }));
  return [{ type: ImportMapping, rows }];
}
