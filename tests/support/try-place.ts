import { SitePlace } from '../../src/integrations/site-place.ts';

/** Says what stands against a site in a folder, in a process that may see other file systems than the tests. */
try {
	const place = new SitePlace(process.argv[2]!, process.cwd());
	place.prepare();
	place.leave();
	console.log('nothing');
} catch (error) {
	console.log(error instanceof Error ? error.message : error);
}
