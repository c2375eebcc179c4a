import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** Where the packaged browser lies once it is unpacked: in the checkout, for its owner alone. */
const CACHE = fileURLToPath(new URL('../.browser/', import.meta.url));
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome'];
const CHANNELS = ['chrome', 'msedge'];
const MODE = 0o700;

/**
 * A Chromium: the one that `CHROMIUM` names, the packaged one where there is one for this machine, or else an
 * installed one. Null where there is none.
 */
export async function openBrowser(): Promise<Browser | null> {
  const args = ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args });
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromium.launch({ ...(await packaged()), args });
  const found = INSTALLED.flatMap((name) =>
    (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
  ).find(existsSync);
  if (found !== undefined) return chromium.launch({ executablePath: found, args });
  for (const channel of CHANNELS) {
    const browser = await chromium.launch({ channel, args }).catch(() => null);
    if (browser !== null) return browser;
  }
  return null;
}

/** The package unpacks itself and its libraries into the temporary folder: here into one of the checkout. */
async function packaged() {
  mkdirSync(CACHE, { recursive: true, mode: MODE });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = CACHE;
  try {
    const { default: binary, inflate } = await import('@sparticuz/chromium');
    const executablePath = await binary.executablePath();
    const libraries = join(CACHE, 'al2023', 'lib');
    if (!existsSync(libraries)) await inflate(librariesOf());
    const fonts = join(CACHE, 'fonts.conf');
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><fontconfig><dir>${CACHE}fonts</dir><cachedir>${CACHE}font-cache</cachedir></fontconfig>`,
    );
    return {
      executablePath,
      env: {
        ...(process.env as Record<string, string>),
        TMPDIR: before ?? '/tmp',
        FONTCONFIG_FILE: fonts,
        LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(delimiter),
      },
    };
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** What a bare machine lacks, packed beside the browser. */
function librariesOf(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(main, '..', '..', 'bin', 'al2023.tar.br');
}
