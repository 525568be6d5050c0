import { describe, expect, test } from 'vitest';
import { headerPolicy, headersFile, nginxFile } from '../../../src/integrations/host-headers.ts';

test('who may embed the site is this site, and whom portal.yaml names', () => {
	expect(headerPolicy("default-src 'none'", [])).toBe("default-src 'none'; frame-ancestors 'self'");
	expect(headerPolicy("default-src 'none'", ['https://intranet.company.example', 'https://*.sharepoint.example'])).toBe(
		"default-src 'none'; frame-ancestors 'self' https://intranet.company.example https://*.sharepoint.example",
	);
});

test('the file for hosts names the base path in each rule', () => {
	const lines = headersFile('/intranet/', "default-src 'none'").split('\n');
	expect(lines.filter((line) => /^\S/.test(line))).toEqual(['/intranet/*', '/intranet/_astro/*']);
	expect(lines).toContain("  Content-Security-Policy: default-src 'none'");
});

const apart = { own: ['admin'], others: ['en', 'ru'], policy: "frame-ancestors 'self'" };

test('a page with a policy of its own has no other beside it', () => {
	const file = headersFile('/', "default-src 'none'", apart);
	const rules = Object.fromEntries(
		file.split('\n\n').map((rule) => [rule.split('\n')[0], /Content-Security-Policy: (.*)/.exec(rule)?.[1]]),
	);
	expect(rules).toEqual({ '/*': apart.policy, '/en/*': "default-src 'none'", '/ru/*': "default-src 'none'", '/_astro/*': undefined });
	expect(nginxFile('/', "default-src 'none'", apart)).toContain(
		`if ($uri ~ "^/admin/") { set $outspoken_policy "frame-ancestors 'self'"; }`,
	);
});

describe('the file for nginx', () => {
	const long = `script-src 'self' ${Array.from({ length: 200 }, (_, index) => `'sha256-${String(index).padStart(43, 'x')}='`).join(' ')}; img-src 'self'`;
	const written = (policy: string) => [...nginxFile('/', policy).matchAll(/^set \$outspoken_policy "(?:\$\{outspoken_policy\})?(.*)";$/gm)];

	test.each(["default-src 'none'", long])('holds the whole policy in pieces that nginx reads', (policy) => {
		const pieces = written(policy);
		expect(pieces.map(([, piece]) => piece).join('')).toBe(policy);
		expect(Math.max(...pieces.map(([line]) => line.length))).toBeLessThan(4096);
	});

	test('leads to the page for what is missing, below the base path', () => {
		expect(nginxFile('/intranet/', 'a')).toContain('error_page 404 /intranet/404.html;');
	});
});
