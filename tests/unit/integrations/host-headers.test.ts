import { describe, expect, test } from 'vitest';
import {
	apacheFile,
	cloudfrontFile,
	headerPolicy,
	headersFile,
	hostLimits,
	nginxFile,
	refuseLong,
	siteHeaders,
	type Sent,
} from '../../../src/integrations/host-headers.ts';
import { hashesOf, sitePolicy } from '../../../src/integrations/security-policy.ts';

const url = 'https://voice.company.example';
const sent = (more: Partial<Sent> = {}): Sent => ({
	base: '/',
	policy: "default-src 'none'",
	headers: siteHeaders({ url, embed: [] }),
	...more,
});

test('who may embed the site is this site, and whom portal.yaml names', () => {
	expect(headerPolicy("default-src 'none'", [])).toBe("default-src 'none'; frame-ancestors 'self'");
	expect(headerPolicy("default-src 'none'", ['https://intranet.company.example', 'https://*.sharepoint.example'])).toBe(
		"default-src 'none'; frame-ancestors 'self' https://intranet.company.example https://*.sharepoint.example",
	);
});

test('the file for hosts names the base path in each rule', () => {
	const lines = headersFile(sent({ base: '/intranet/' })).split('\n');
	expect(lines.filter((line) => /^\S/.test(line))).toEqual(['/intranet/*', '/intranet/_astro/*']);
	expect(lines).toContain("  Content-Security-Policy: default-src 'none'");
});

const apart = { own: ['admin'], others: ['en', 'ru'], policy: "frame-ancestors 'self'" };

test('a page with a policy of its own has no other beside it', () => {
	const file = headersFile(sent({ apart }));
	const rules = Object.fromEntries(
		file.split('\n\n').map((rule) => [rule.split('\n')[0], /Content-Security-Policy: (.*)/.exec(rule)?.[1]]),
	);
	expect(rules).toEqual({ '/*': apart.policy, '/en/*': "default-src 'none'", '/ru/*': "default-src 'none'", '/_astro/*': undefined });
	expect(nginxFile(sent({ apart }))).toContain(`if ($uri ~ "^/admin/") { set $outspoken_policy "frame-ancestors 'self'"; }`);
	const apache = apacheFile(sent({ apart })).split('\n');
	expect(apache).toContain(`Header always set Content-Security-Policy "default-src 'none'" "expr=%{REQUEST_URI} !~ m#^/(?:admin)/#"`);
	expect(apache).toContain(`Header always set Content-Security-Policy "frame-ancestors 'self'" "expr=%{REQUEST_URI} =~ m#^/(?:admin)/#"`);
	expect(JSON.parse(cloudfrontFile(sent({ apart }))).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy).toBe(apart.policy);
});

describe('beside the policy', () => {
	test('no other site hears of an intranet, and nothing is opened that no page asks for', () => {
		const headers = siteHeaders({ url, embed: [] });
		expect(headers).toMatchObject({
			'Referrer-Policy': 'same-origin',
			'X-Content-Type-Options': 'nosniff',
			'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
			'Cross-Origin-Resource-Policy': 'same-site',
			'X-Frame-Options': 'SAMEORIGIN',
		});
		expect(headers['Permissions-Policy']).toMatch(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/);
	});

	test('https is asked for where the site is published so', () => {
		expect(siteHeaders({ url, embed: [] })).toHaveProperty('Strict-Transport-Security', 'max-age=31536000');
		expect(siteHeaders({ url: 'http://voice.intranet', embed: [] })).not.toHaveProperty('Strict-Transport-Security');
	});

	test('an old proxy refuses no frame that `embed` allows', () => {
		expect(siteHeaders({ url, embed: ['https://intranet.company.example'] })).not.toHaveProperty('X-Frame-Options');
	});

	test('every host is told the same', () => {
		const headers = siteHeaders({ url, embed: [] });
		const cloudfront = cloudfrontFile(sent());
		for (const [name, value] of Object.entries(headers)) {
			expect(headersFile(sent())).toContain(`\n  ${name}: ${value}\n`);
			expect(nginxFile(sent())).toContain(`\nadd_header ${name} "${value}" always;\n`);
			expect(apacheFile(sent())).toContain(`\nHeader always set ${name} "${value}"\n`);
		}
		expect(JSON.parse(cloudfront)).toMatchObject({
			SecurityHeadersConfig: {
				ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'" },
				ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
				FrameOptions: { FrameOption: 'SAMEORIGIN' },
				StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
			},
			CustomHeadersConfig: {
				Quantity: 3,
				Items: ['Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Permissions-Policy'].map((Header) => ({
					Header,
					Value: headers[Header],
				})),
			},
		});
	});
});

describe('within what hosts read', () => {
	const scripts = Array.from({ length: 5 }, (_, index) => `<script>a(${index})</script>`).join('');
	const styles = Array.from({ length: 500 }, (_, index) => `<style>a{b:${index}}</style><p style="b:${index}">`).join('');
	const policy = headerPolicy(sitePolicy(hashesOf(scripts + styles).scripts), ['https://*.company.example']);
	const many = { own: ['admin'], others: Array.from({ length: 40 }, (_, index) => `l${index}`), policy: "frame-ancestors 'self'" };

	test('of Cloudflare are the lines and rules of the file', () => {
		const lines = headersFile(sent({ policy, apart: many })).split('\n');
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(hostLimits.cloudflare.line);
		expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThanOrEqual(hostLimits.cloudflare.rules);
	});

	test('of CloudFront are the policy, and the headers that it has no field for', () => {
		const { SecurityHeadersConfig, CustomHeadersConfig } = JSON.parse(cloudfrontFile(sent({ policy })));
		const items = CustomHeadersConfig.Items as { Header: string; Value: string }[];
		const values = [SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy, ...items.map(({ Value }) => Value)];
		expect(Math.max(...values.map((value: string) => value.length))).toBeLessThanOrEqual(hostLimits.cloudfront.value);
		expect(items.length).toBeLessThanOrEqual(hostLimits.cloudfront.others);
		expect(items.map(({ Header, Value }) => Header + Value).join('').length).toBeLessThanOrEqual(hostLimits.cloudfront.together);
	});

	test('is every policy that is not refused, in a sentence on what made it long', () => {
		const embed = Array.from({ length: 60 }, (_, index) => `https://intranet-${index}.company.example`);
		expect(() => refuseLong(headerPolicy(policy, embed))).toThrow(/^portal\.yaml: `embed` makes .* 1783\. Name fewer addresses/);
		expect(() => refuseLong(policy)).not.toThrow();
		expect(`  Content-Security-Policy: ${'a'.repeat(hostLimits.cloudfront.value)}`.length).toBeLessThan(hostLimits.cloudflare.line);
	});
});

test.each([nginxFile, apacheFile])('%o leads to the page for what is missing, below the base path', (file) => {
	expect(file(sent({ base: '/intranet/' }))).toMatch(/^(?:error_page|ErrorDocument) 404 \/intranet\/404\.html;?$/m);
});
