import CMS, { type CmsConfig } from '@sveltia/cms';
import { authorComponents, definitionOf } from '../../lib/editing/components.ts';

interface Given {
	config: CmsConfig;
	networks: string[];
	contacts: string[];
}

/** Starts the editor with what the page says. */
export async function startEditor(): Promise<void> {
	const { config, networks, contacts } = JSON.parse(document.querySelector('#editor')!.textContent) as Given;
	for (const component of authorComponents(networks, contacts)) CMS.registerEditorComponent(definitionOf(component));
	await CMS.init({ config });
}
