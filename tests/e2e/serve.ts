import { join } from 'node:path';
import { serveSite } from '../../scripts/lib/serve-site.ts';
import { basePath, basePort, rootPort } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const underBase = process.argv[2] === 'base';

await serveSite({
	folder: underBase ? join(root, '.outspoken', 'under-base') : join(root, 'dist'),
	base: underBase ? basePath : '/',
	port: underBase ? basePort : rootPort,
});
