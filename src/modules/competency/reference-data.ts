import type { ReferenceRows } from '../../platform/graphql/module-manifest.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { referenceId } from '../organization/index.js';
import { Competency } from './competency.entity.js';

interface CompetencyFile {
  readonly competencies: readonly {
    code: string;
    type: string;
    order: number;
    nameId: string;
    nameEn: string;
    levels: Record<string, string>;
    source: string;
  }[];
}

export function competencyReference(): ReferenceRows[] {
  const { competencies } = readJson<CompetencyFile>('data/reference/competencies.json');
  const rows = competencies.map((row) => ({
    id: referenceId('competency', row.code),
    code: row.code,
    name: row.nameId,
    nameInEnglish: row.nameEn,
    kind: row.type,
    affair: null,
    ordinal: row.order,
    levels: Object.values(row.levels),
    legalBasis: `${row.source}; the texts of the levels are paraphrases`,
    certainty: 'UNVERIFIED',
  }));
  return [{ type: Competency, rows }];
}
