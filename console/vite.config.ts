import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const TEXTS = /\.(js|css|html|svg|json)$/;

/** Packs each text once, as hard as can be: done at a first request it would take a second. */
function packed(): Plugin {
  return {
    name: 'packed',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      await Promise.all(
        names.filter((name) => TEXTS.test(name)).map((name) => packedBeside(join(dir, name))),
      );
    },
  };
}

async function packedBeside(path: string): Promise<void> {
  const content = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, { params }));
}

export default defineConfig({
  plugins: [react(), packed()],
  build: {
    target: 'es2023',
    // Nothing inline: the policy of the pages allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/console': 'http://127.0.0.1:4000' } },
});
