import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { cloudfrontFile, headersFile, siteHeaders, type Sent } from '../../../src/integrations/host-headers.ts';

/** Files of hosts that cannot be started here keep to the form that their makers describe. */
const sites = {
	'at the root': {},
	'below a path': { base: '/intranet/outspoken/' },
	'with the editor': { apart: { own: ['admin'], others: ['en', 'ru'], policy: "frame-ancestors 'self'" } },
	'in a frame of another': { headers: siteHeaders({ url: 'http://voice.intranet', embed: ['https://intranet.company.example'] }) },
} satisfies Record<string, Partial<Sent>>;
const cases = Object.entries(sites).map(([where, more]): [string, Sent] => [
	where,
	{ base: '/', policy: "default-src 'none'", headers: siteHeaders({ url: 'https://voice.company.example', embed: [] }), ...more },
]);

describe.each(cases)('a site %s', (_where, sent) => {
	/**
	 * https://developers.cloudflare.com/pages/configuration/headers/ and
	 * https://docs.netlify.com/manage/routing/headers/ (read 2026-11-29): a path that begins with `/` and has at most one
	 * `*`, then its headers, each on an indented line with a colon.
	 */
	test('has a `_headers` file of paths, each with headers that Netlify lets a site set', () => {
		const reserved =
			/^(?:accept-ranges|age|allow|alt-svc|connection|content-(?:encoding|length|range)|date|server|set-cookie|trailer|transfer-encoding|upgrade)$/i;
		const rules = headersFile(sent).trimEnd().split('\n\n');
		for (const rule of rules) {
			const [path = '', ...lines] = rule.split('\n');
			expect(path).toMatch(/^\/[^\s*:]*\*?$/);
			expect(lines.length).toBeGreaterThan(0);
			const names = lines.map((line) => /^ {2}([A-Za-z-]+): [\x20-\x7E]+$/.exec(line)?.[1] ?? line);
			expect(names.filter((name) => !/^[A-Z][A-Za-z-]+$/.test(name) || reserved.test(name))).toEqual([]);
			expect(new Set(names).size).toBe(names.length);
		}
		const paths = rules.map((rule) => rule.split('\n')[0]);
		expect(new Set(paths).size).toBe(paths.length);
	});

	/** https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html (read 2026-11-29) */
	test('has a file that CloudFront takes for a policy, with no field that it does not know', () => {
		const Override = z.boolean();
		const config = z.strictObject({
			Name: z.string().max(128),
			Comment: z.string().max(128).optional(),
			SecurityHeadersConfig: z.strictObject({
				ContentSecurityPolicy: z.strictObject({ Override, ContentSecurityPolicy: z.string() }),
				ContentTypeOptions: z.strictObject({ Override }),
				FrameOptions: z.strictObject({ Override, FrameOption: z.enum(['DENY', 'SAMEORIGIN']) }).optional(),
				ReferrerPolicy: z.strictObject({ Override, ReferrerPolicy: z.enum(referrers) }),
				StrictTransportSecurity: z
					.strictObject({
						Override,
						AccessControlMaxAgeSec: z.int(),
						IncludeSubdomains: z.boolean().optional(),
						Preload: z.boolean().optional(),
					})
					.optional(),
			}),
			CustomHeadersConfig: z.strictObject({
				Quantity: z.int(),
				Items: z.array(z.strictObject({ Header: z.string().min(1), Value: z.string().min(1), Override })),
			}),
		});
		const { SecurityHeadersConfig, CustomHeadersConfig } = config.parse(JSON.parse(cloudfrontFile(sent)));
		expect(CustomHeadersConfig.Quantity).toBe(CustomHeadersConfig.Items.length);
		const own = { FrameOptions: 'X-Frame-Options', StrictTransportSecurity: 'Strict-Transport-Security' } as const;
		for (const [field, name] of Object.entries(own)) expect(field in SecurityHeadersConfig).toBe(name in sent.headers);
		const named = new Set([
			'Referrer-Policy',
			'X-Content-Type-Options',
			...Object.values(own),
			...CustomHeadersConfig.Items.map(({ Header }) => Header),
		]);
		expect(Object.keys(sent.headers).filter((name) => !named.has(name))).toEqual([]);
		expect(CustomHeadersConfig.Items.filter(({ Header }) => Object.values<string>(own).includes(Header))).toEqual([]);
	});
});

const referrers = [
	'no-referrer',
	'no-referrer-when-downgrade',
	'origin',
	'origin-when-cross-origin',
	'same-origin',
	'strict-origin',
	'strict-origin-when-cross-origin',
	'unsafe-url',
] as const;

/** https://docs.netlify.com/build/configure-builds/file-based-configuration/ (read 2026-11-29) */
test('netlify.toml has tables and fields that Netlify knows', () => {
	const known: Record<string, string[]> = { build: ['command', 'publish', 'base'], 'build.processing': ['skip_processing'] };
	const lines = readFileSync(join(import.meta.dirname, '../../../netlify.toml'), 'utf8').split('\n');
	let table = '';
	const fields: string[] = [];
	for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
		table = /^\[([a-z.]+)\]$/.exec(line)?.[1] ?? table;
		if (line.startsWith('[')) continue;
		const [, field = line] = /^([a-z_]+) = (?:"[^"]*"|true|false)$/.exec(line) ?? [];
		expect(known[table], `[${table}] ${line}`).toContain(field);
		fields.push(field);
	}
	expect(fields).toEqual(expect.arrayContaining(['command', 'publish', 'skip_processing']));
});

test.each(['README.md', 'docs/editing/publish.md', 'docs/editing/publish.ru.md'])(
	'%s says that GitHub Pages and GitLab Pages send no headers',
	(file) => {
		const text = readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
		expect(text).toMatch(/GitHub Pages (?:and|и) GitLab Pages(?: send none|.{0,3} не отправляют)/);
	},
);
