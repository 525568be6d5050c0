import type { Backend } from '@sveltia/cms';
import type { Repository } from '../company/edit-address.ts';

/** How colleagues write in the browser, as `editing` in `portal.yaml` says. */
export interface Editing {
	/** Where a change goes: to the repository, or nowhere but into the browser of who practises. */
	save: 'repository' | 'browser';
	application?: string | undefined;
	signIn?: string | undefined;
}

/** Where the editor reads and saves files. */
export function backendOf({ save, application, signIn }: Editing, repository: Repository | undefined): Backend {
	if (save === 'browser' || repository === undefined) return { name: 'test-repo' };
	const { origin, hostname, pathname } = new URL(repository.url);
	const repo = pathname.replace(/^\/|(?:\.git)?\/*$/g, '');
	const { branch } = repository;
	const auth_methods: ('oauth' | 'token')[] = application === undefined && signIn === undefined ? ['token'] : ['oauth', 'token'];
	const own = { repo, branch, auth_methods, ...(application !== undefined && { app_id: application }) };
	switch (repository.forge) {
		case 'github':
			return {
				name: 'github',
				...own,
				...(signIn !== undefined && { base_url: signIn }),
				...(hostname !== 'github.com' && { api_root: `${origin}/api/v3` }),
			};
		case 'gitlab':
			return {
				name: 'gitlab',
				...own,
				base_url: origin,
				api_root: `${origin}/api/v4`,
				...(application !== undefined && { auth_type: 'pkce' }),
			};
		case 'gitea':
			return { name: 'gitea', ...own, base_url: origin, api_root: `${origin}/api/v1` };
	}
}

/** Where the repository shows what the checks say of a change; nobody checks what practice leaves in a browser. */
export function runsOf({ save }: Editing, repository: Repository | undefined): string | undefined {
	if (save === 'browser' || repository === undefined) return undefined;
	const start = repository.url.replace(/(?:\.git)?\/*$/, '');
	return `${start}/${repository.forge === 'gitlab' ? '-/pipelines' : 'actions'}`;
}

/**
 * What the page of the editor may load and ask: this site and the backend.
 *
 * The editor puts styles into itself, shows pictures that are not saved yet as `blob:`, and asks GitHub for the pictures
 * of who wrote something.
 */
export function editorPolicy(backend: Backend): string {
	const hosts = hostsOf(backend);
	const list = (...sources: string[]) => ["'self'", ...sources].join(' ');
	return [
		"default-src 'none'",
		`script-src ${list("'wasm-unsafe-eval'")}`,
		`style-src ${list("'unsafe-inline'")}`,
		`img-src ${list('blob:', 'data:', ...hosts.pictures)}`,
		`media-src ${list('blob:', ...hosts.pictures)}`,
		`font-src ${list()}`,
		`connect-src ${list('blob:', 'data:', ...hosts.asked)}`,
		`worker-src ${list('blob:')}`,
		'frame-src blob:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

function hostsOf(backend: Backend): { asked: string[]; pictures: string[] } {
	if (backend.name === 'test-repo') return { asked: [], pictures: [] };
	const origin = (url: string) => new URL(url).origin;
	if (backend.name === 'github' && backend.api_root === undefined) {
		return { asked: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com'] };
	}
	const host = origin(backend.api_root!);
	return { asked: [host], pictures: [host] };
}
