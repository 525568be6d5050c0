import type { ProjectFiles } from '../../../src/integrations/author-checks/files.ts';
import type { Portal } from '../../../src/schemas/portal.ts';
import type { FileChanges } from './changes.ts';
import { isObject } from '../../../src/lib/progress/dictionary.ts';
import type { Data } from './data.ts';
import { changed } from './yaml-text.ts';

/** Files that stay, with a field in which the example company speaks for itself; a list becomes an empty one. */
const ownFields = [
	{ file: 'src/content/points.yaml', path: ['note'] },
	{ file: 'src/content/rules/secret-names.yaml', path: ['find', 'secrets'] },
	{ file: 'src/content/terms/customers.yaml', path: ['words'] },
	{ file: 'src/content/terms/products.yaml', path: ['words'] },
];

/** The lists that the company is to fill with its own. */
export const ownLists = ownFields.map(({ file }) => file).filter((file) => file !== 'src/content/points.yaml');

/** Empties what is the example company’s in files that stay. */
export async function emptied(files: ProjectFiles, changes: FileChanges): Promise<void> {
	for (const { file, path } of ownFields) {
		if (!files.exists(file)) continue;
		const text = changed(changes.get(file) ?? (await files.read(file)).toString('utf8'), (document) => {
			const value = path.reduce<unknown>((data, field) => (isObject(data) ? data[field] : undefined), document.toJS());
			if (value === undefined) return;
			if (Array.isArray(value)) document.setIn(path, document.createNode([], { flow: true }));
			else if (isObject(value) && Object.values(value).every(Array.isArray)) {
				for (const key of Object.keys(value)) document.setIn([...path, key], document.createNode([], { flow: true }));
			} else document.deleteIn(path);
		});
		changes.set(file, text);
	}
}

/** Writes the addresses of the company’s repository and portal into package.json. */
export async function packageWith({ repository, site }: Portal, files: ProjectFiles, changes: FileChanges): Promise<void> {
	if (repository === undefined || !files.exists('package.json')) return;
	const manifest = JSON.parse((await files.read('package.json')).toString('utf8')) as Data;
	const address = repository.replace(/\/$/, '').replace(/\.git$/, '');
	const own = {
		homepage: new URL(site.base, site.url).href,
		repository: { type: 'git', url: `git+${address}.git` },
		bugs: `${address}/issues`,
	};
	changes.set('package.json', `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`);
}
