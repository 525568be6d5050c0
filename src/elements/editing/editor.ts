import CMS, { type CmsConfig } from '@sveltia/cms';
import { fileFormats } from '../../lib/editing/config.ts';
import { readPage, readValues, writePage, writeValues, type FileValues, type Switches } from '../../lib/editing/written.ts';
import { definitionOf, type AuthorComponent } from '../../lib/editing/components.ts';

const formats = [
	[fileFormats.yaml, 'yaml', readValues, writeValues],
	[fileFormats.page, 'mdx', readPage, writePage],
] as const;

interface Given {
	config: CmsConfig;
	components: AuthorComponent[];
	switches: Switches;
}

/** Starts the editor with what the page says. */
export async function startEditor(): Promise<void> {
	const { config, components, switches } = JSON.parse(document.querySelector('#editor')!.textContent) as Given;
	for (const component of components) CMS.registerEditorComponent(definitionOf(component));
	for (const [name, extension, fromFile, write] of formats) {
		CMS.registerCustomFormat(name, extension, { fromFile, toFile: (values: FileValues) => write(values, switches) });
	}
	await CMS.init({ config });
}
