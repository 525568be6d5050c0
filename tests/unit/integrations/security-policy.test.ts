import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashesOf, policy, withPolicy } from '../../../src/integrations/security-policy.ts';

const sha = (content: string) => `sha256-${createHash('sha256').update(content).digest('base64')}`;

test('a hash is the base64 of the SHA-256 of the exact content', () => {
	// The example of the specification: https://www.w3.org/TR/CSP3/#external-hash
	expect([...hashesOf("<script>alert('Hello, world.');</script>").scripts]).toEqual([
		'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
	]);
});

describe('of the scripts', () => {
	test.each<[what: string, html: string, hashed: string[]]>([
		['white space counts', '<script>\n\ta();\n</script>', ['\n\ta();\n']],
		['letters beyond ASCII count as UTF-8', '<script>say("Привет 🌱")</script>', ['say("Привет 🌱")']],
		['references are none in a script', '<script>a &amp;&amp; b</script>', ['a &amp;&amp; b']],
		['Windows line ends are read as a browser reads them', '<script>a();\r\nb();\r</script>', ['a();\nb();\n']],
		['modules count', '<script type="module">a()</script>', ['a()']],
		['import maps count', '<script type="importmap">{}</script>', ['{}']],
		['empty ones count', '<script></script>', ['']],
		['a > within an attribute ends nothing', '<script data-when="a>b" data-else=\'c>d\'>a()</script>', ['a()']],
		['a < within counts', '<script>if (a<b) c("<p style=\\"x\\">")</script>', ['if (a<b) c("<p style=\\"x\\">")']],
		['capitals are the same element', '<SCRIPT>a()</SCRIPT>', ['a()']],
		['an end with a space is an end', '<script>a()</script >b()', ['a()']],
		['two count apart, twice the same once', '<script>a()</script><script>b()</script><script>a()</script>', ['a()', 'b()']],
		['an attribute that only names src is none', '<script data-src="x" title=" src=y">a()</script>', ['a()']],
		['those from a file are left out', '<script src="/a.js"></script><script type="module" src=/b.js></script>', []],
		['those from a file are left out with spaces and lines too', '<script\n\tasync\n\tsrc = "/a.js"></script>', []],
		['data is left out', '<script type="application/json">{}</script><script type="application/ld+json">{}</script>', []],
		['data is left out in any quotes', "<script type='application/json'>{}</script><script type=application/json>{}</script>", []],
		['what is commented out is left out', '<!-- <script>a()</script> -->', []],
		['other elements are left out', '<script-like>a()</script-like>', []],
	])('%s', (_what, html, hashed) => {
		const { scripts, styles, attributes } = hashesOf(html);
		expect([...scripts]).toEqual(hashed.map(sha));
		expect([styles.size, attributes.size]).toEqual([0, 0]);
	});
});

describe('of the styles', () => {
	test.each<[what: string, html: string, hashed: string[]]>([
		['a style sheet counts', '<style>\n:root{--a:1}</style>', ['\n:root{--a:1}']],
		['one with attributes counts', '<style data-a="b>c" media="print">p{}</style>', ['p{}']],
		['one within an image counts', '<svg><style>path{}</style></svg>', ['path{}']],
	])('%s', (_what, html, hashed) => {
		expect([...hashesOf(html).styles]).toEqual(hashed.map(sha));
	});
});

describe('of the style attributes', () => {
	test.each<[what: string, html: string, hashed: string[]]>([
		['a plain one counts', '<p style="color:red">', ['color:red']],
		['an empty one counts', '<p style="">', ['']],
		['named references are resolved', '<p style="font:&quot;A&quot;,&apos;B&apos;;content:&lt;&amp;&gt;">', ['font:"A",\'B\';content:<&>']],
		['numbered references are resolved', '<p style="font:&#34;A&#34;,&#39;B&#39;;c:&#38;&#x26;">', ['font:"A",\'B\';c:&&']],
		['a reference is resolved once', '<p style="content:&amp;quot;">', ['content:&quot;']],
		['single quotes count', '<p style=\'font:"A"\'>', ['font:"A"']],
		['no quotes count', '<p style=color:red class=a>', ['color:red']],
		['a > in an attribute before it ends nothing', '<a title="a > b" style="color:red">', ['color:red']],
		['what a style sheet holds is none', '<style>a{}</style><p style="b:c">', ['b:c']],
		['a self-closing element counts', '<path d="M0 0" style="fill:none"/>', ['fill:none']],
		['lines in it count as in a browser', '<p style="a:b;\r\nc:d">', ['a:b;\nc:d']],
		['others that end alike are left out', '<p data-style="a" title="x style=&quot;b&quot;">', []],
		['words of the text are left out', 'style="a:b"', []],
	])('%s', (_what, html, hashed) => {
		expect([...hashesOf(html).attributes]).toEqual(hashed.map(sha));
	});
});

const nothing = { scripts: new Set<string>(), styles: new Set<string>(), attributes: new Set<string>() };

describe('the policy', () => {
	const directives = (text: string) => new Map(text.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

	test('lets in files of this site alone when a page has nothing inline', () => {
		const found = directives(policy(nothing));
		expect(found.get('default-src')).toEqual(["'none'"]);
		expect(found.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
		expect(found.get('style-src')).toEqual(["'self'"]);
		expect(found.get('base-uri')).toEqual(["'none'"]);
	});

	test('names each hash once, in one order, and allows hashed attributes where there are some', () => {
		const found = directives(
			policy({ scripts: new Set(['sha256-b', 'sha256-a']), styles: new Set(['sha256-c']), attributes: new Set(['sha256-d']) }),
		);
		expect(found.get('script-src')?.slice(2)).toEqual(["'sha256-a'", "'sha256-b'"]);
		expect(found.get('style-src')).toEqual(["'self'", "'sha256-c'", "'unsafe-hashes'", "'sha256-d'"]);
	});

	test('lets no text become a script but where the site makes it one', () => {
		const found = directives(policy(nothing));
		expect(found.get('require-trusted-types-for')).toEqual(["'script'"]);
		expect(found.get('trusted-types')).toEqual(['outspoken', 'default']);
	});

	test('lets a lesson report to the record stores that portal.yaml names, and to no other', () => {
		const connect = (stores?: string[]) => directives(policy(nothing, { stores })).get('connect-src');
		expect(connect()).toEqual(["'self'"]);
		expect(connect(['https://lms.company.example', 'https://lrs.company.example/'])).toEqual([
			"'self'",
			'https://lms.company.example',
			'https://lrs.company.example',
		]);
	});

	test('never allows inline code as such, nor other origins', () => {
		const text = policy(hashesOf('<script>a()</script><style>a{}</style><p style="a:b">'));
		expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
	});
});

describe('a page gets the policy at the top of its head, behind the character set and the sheet of all pages at most', () => {
	const meta = `<meta http-equiv="content-security-policy" content="default-src 'none'"><meta name="referrer" content="same-origin">`;

	test.each([
		['<head data-a="b"><title>A</title></head><body><header>', `<head data-a="b">${meta}<title>A</title></head><body><header>`],
		['<HEAD>\n</HEAD>', `<HEAD>${meta}\n</HEAD>`],
		['<head><meta charset="utf-8"><title>x</title></head>', `<head><meta charset="utf-8">${meta}<title>x</title></head>`],
		['<head><title>x</title><meta charset="utf-8"></head>', `<head>${meta}<title>x</title><meta charset="utf-8"></head>`],
		['<head></head><template><head></head></template>', `<head>${meta}</head><template><head></head></template>`],
	])('%s', (html, expected) => {
		expect(withPolicy(html, "default-src 'none'")).toBe(expected);
	});

	test.each([
		['<head><meta charset="utf-8"><title>x</title><link></head>', `<head><meta charset="utf-8"><link>${meta}<title>x</title></head>`],
		['<head><meta charset="utf-8"><link><script>{}</script></head>', `<head><meta charset="utf-8"><script>{}</script><link>${meta}</head>`],
		['<head><title>x</title></head><p><b>', `<head>${meta}<title>x</title></head><p><b>`],
	])('with what comes first: %s', (html, expected) => {
		expect(withPolicy(html, "default-src 'none'", ['<script>{}</script>', '<link>'])).toBe(expected);
	});

	test('with signs that a replacement would read otherwise', () => {
		expect(withPolicy('<head></head>', "$& $1 $'")).toContain(`content="$& $1 $'"`);
	});
});
