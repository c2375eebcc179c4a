import type { ModuleManifest } from '../../platform/graphql/module-manifest.js';
import { actResolvers } from './acts/acts.resolver.js';
import { EmploymentActsResolver } from './acts/employment.resolver.js';
import { AttestationEffectsResolver } from './attestations/attestation-effects.resolver.js';
import { CompletenessResolver, EmployeeCompletenessResolver } from './completeness/completeness.resolver.js';
import { PersonalDocument } from './documents/document.entity.js';
import { ImportFile, ImportRow, ImportRun } from './imports/import.entity.js';
import { ImportRowResolver, ImportRunResolver } from './imports/import.resolver.js';
import { ImportActsResolver } from './imports/import-acts.resolver.js';
import { ImportMapping } from './imports/import-mapping.entity.js';
import { ImportMappingResolver } from './imports/mapping.resolver.js';
import { RecordSource } from './imports/record-source.entity.js';
import { RecordTemplateResolver } from './kinds/template.resolver.js';
import { RecordsPermission } from './permissions.js';
import { recordsReference } from './reference-data.js';
import { PresentRecordResolver } from './reports/present-record.resolver.js';
import { RecordReport, RecordReportStep } from './reports/report.entity.js';
import {
  EmployeeReportsResolver,
  PersonalDocumentResolver,
  RecordReportResolver,
} from './reports/report.resolver.js';
import { ReportActsResolver } from './reports/report-acts.resolver.js';
import { EmployeeSourcesResolver, RecordSourcesResolver } from './sources.resolver.js';

const nodeTypes = {
  ImportRun: 69,
  ImportFile: 70,
  ImportRow: 71,
  ImportMapping: 72,
  PersonalDocument: 73,
  RecordReport: 74,
  RecordReportStep: 75,
} as const;

declare module '../../platform/graphql/node-id.js' {
  interface NodeTypes extends Readonly<Record<keyof typeof nodeTypes, number>> {}
}

export const recordsModule: ModuleManifest = {
  name: 'records',
  entities: [
    ImportRun,
    ImportFile,
    ImportRow,
    RecordSource,
    ImportMapping,
    PersonalDocument,
    RecordReport,
    RecordReportStep,
  ],
  resolvers: [
    ImportRunResolver,
    ImportRowResolver,
    ImportActsResolver,
    ImportMappingResolver,
    RecordTemplateResolver,
    EmploymentActsResolver,
    RecordSourcesResolver,
    EmployeeSourcesResolver,
    CompletenessResolver,
    EmployeeCompletenessResolver,
    AttestationEffectsResolver,
    ReportActsResolver,
    RecordReportResolver,
    PresentRecordResolver,
    EmployeeReportsResolver,
    PersonalDocumentResolver,
    ...actResolvers,
  ],
  permissions: RecordsPermission,
  guards: [],
  nodeTypes,
  referenceData: recordsReference,
  oneOfKeys: [],
};
