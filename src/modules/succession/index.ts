export { dossierDownload } from './dossiers/dossier-file.js';
export { verifyDossierFile } from './dossiers/verify-file.js';
export { SuccessionPermission } from './permissions.js';
