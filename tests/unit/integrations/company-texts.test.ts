import { expect, test } from 'vitest';
import { readProject } from '../../../src/integrations/author-checks/read.ts';
import { judgeSite } from '../../../src/integrations/author-checks/site.ts';
import { overlaidFiles } from '../../content/overlay.ts';

test('a text below no language takes the name of the company in the default language', async () => {
	const project = await readProject(overlaidFiles());
	const [network] = project.files.networks;
	const { post } = network!.data as { post: { source: { title: string } } };
	post.source.title = 'Rules of $company';
	const { networks } = judgeSite(project, '2026-11-28');
	expect(networks.get(network!.id)?.value?.post?.source.title).toBe('Rules of Teplia');
});
