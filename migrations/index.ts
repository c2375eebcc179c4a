import { Foundation } from './20261121-foundation.js';

/** In order; a migration that has landed is never edited. */
export const allMigrations = [{ name: '20261121-foundation', class: Foundation }];
