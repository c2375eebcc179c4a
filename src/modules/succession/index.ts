export { dossierDownload } from './dossiers/dossier-file.js';
export { UnverifiableFile, verifyDossierFile } from './dossiers/verify-file.js';
export { SuccessionPermission } from './permissions.js';
