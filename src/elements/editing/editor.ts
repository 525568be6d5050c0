import CMS, { type CmsConfig } from '@sveltia/cms';
import { fileFormats } from '../../lib/editing/config.ts';
import { readPage, readValues, writePage, writeValues } from '../../lib/editing/written.ts';
import { definitionOf, type AuthorComponent } from '../../lib/editing/components.ts';

const files = [
	[fileFormats.yaml, 'yaml', { fromFile: readValues, toFile: writeValues }],
	[fileFormats.page, 'mdx', { fromFile: readPage, toFile: writePage }],
] as const;

interface Given {
	config: CmsConfig;
	components: AuthorComponent[];
}

/** Starts the editor with what the page says. */
export async function startEditor(): Promise<void> {
	const { config, components } = JSON.parse(document.querySelector('#editor')!.textContent) as Given;
	for (const component of components) CMS.registerEditorComponent(definitionOf(component));
	for (const [name, extension, format] of files) CMS.registerCustomFormat(name, extension, format);
	await CMS.init({ config });
}
