import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedNotices, noticesFile, noticesText } from './lib/notices.ts';

/** Writes the notices of all third-party code that readers get. */
const root = join(import.meta.dirname, '..');
writeFileSync(join(root, noticesFile), noticesText(await installedNotices(root)));
