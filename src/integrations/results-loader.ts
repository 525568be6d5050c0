import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildDate } from '../lib/time/build-date.ts';
import { judgeTable } from '../lib/programme/results/judge.ts';
import { shareKinds, voices } from '../schemas/library/shareable.ts';
import { filesOnDisk } from './author-checks/files.ts';
import { readContext, readPortal } from './portal.ts';
import { readTables, resultsFolder } from './result-tables.ts';
import { announce } from './yaml-loader.ts';

/**
 * Loads the results, one entry a file. Rows with a mistake are left out: the author checks stop a build for them, and
 * a development server has told them.
 */
export function resultsLoader(): Loader {
	async function load({ config, store, parseData }: LoaderContext): Promise<void> {
		const { networks, topics } = readContext(config.root);
		const { medium } = readPortal(fileURLToPath(config.root)).trackedLinks;
		const context = { networks, medium, topics, kinds: shareKinds, voices, thisMonth: buildDate().slice(0, 7) };
		store.clear();
		announce(store);
		for (const table of await readTables(filesOnDisk(config.root))) {
			const id = path.basename(table.file);
			const data = { format: table.format?.id ?? '', rows: judgeTable(table, context).rows };
			store.set({ id, data: await parseData({ id, data }) });
		}
	}
	return {
		name: 'outspoken:results',
		load: async (context) => {
			await load(context);
			const folder = path.join(fileURLToPath(context.config.root), resultsFolder);
			const again = (file: string) => void (file.startsWith(folder) && load(context));
			context.watcher?.on('add', again).on('change', again).on('unlink', again).add(folder);
		},
	};
}
