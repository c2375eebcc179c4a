export { OwnSourceSubscriber } from './acts/own-source.subscriber.js';
export { documentDownload, documentUpload } from './documents/document-files.js';
export { ImportWork } from './imports/import-work.js';
export { type RunReport, readRun } from './imports/run-report.js';
export { importUpload } from './imports/upload.js';
export { templatePage, templates } from './kinds/template-files.js';
export { RecordsPermission } from './permissions.js';
export { portableDownload } from './portable/portable-record.js';
export { portableSchema } from './portable/portable-schema.js';
