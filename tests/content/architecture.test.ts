import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyComponents, textComponents } from '../../src/schemas/text-components.ts';
import { files } from './sources.ts';

const source = files('src/**/*.{ts,astro,css}');
const code = source.filter(({ path }) => !path.endsWith('.css'));

interface Import {
	from: string;
	/** A file from the root of the repository, or a package. */
	to: string;
	typeOnly: boolean;
}

const statement =
	/(?:^|\n)[ \t]*(import|export)\s+(type\s+)?(?:([^'"`;]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|<script\s+src="([^"]+)"/g;

const imports: Import[] = code.flatMap(({ path, text }) =>
	[...text.matchAll(statement)].map(([, , type, names = '', name, dynamic, script]) => {
		const target = name ?? dynamic ?? script ?? '';
		const listed = /^\{([^}]*)\}$/
			.exec(names.trim())?.[1]
			?.split(',')
			.map((each) => each.trim())
			.filter(Boolean);
		return {
			from: path,
			to: target.startsWith('.') ? posix.join(posix.dirname(path), target.split('?')[0]!) : target,
			typeOnly: type !== undefined || (listed !== undefined && listed.length > 0 && listed.every((each) => each.startsWith('type '))),
		};
	}),
);

const within = (folder: string) => (file: string) => file.startsWith(`src/${folder}/`);
const isOurs = (target: string) => target.startsWith('src/') || target.startsWith('astro:');
const sentence = ({ from, to }: Import) => `${from} imports ${to}`;

test('the imports of this site are found', () => {
	expect(imports.filter(({ to }) => isOurs(to)).length).toBeGreaterThan(150);
	expect(imports.filter(({ to }) => to.startsWith('src/') && !/\.\w+$/.test(to))).toEqual([]);
});

describe('imports only what it may', () => {
	/** For each part the parts it may import; `astro:` stands for Astro's own modules. */
	test.each<[part: string, allowed: string[]]>([
		['lib', ['lib']],
		['elements', ['lib', 'elements']],
		['schemas', ['lib', 'schemas']],
		['queries', ['lib', 'schemas', 'queries']],
		['integrations', ['lib', 'schemas', 'integrations']],
		['components', ['lib', 'schemas', 'queries', 'elements', 'components', 'styles']],
		['pages', ['lib', 'schemas', 'queries', 'elements', 'components', 'styles', 'pages']],
	])('%s', (part, allowed) => {
		const mine = imports.filter(({ from, to }) => within(part)(from) && to.startsWith('src/'));
		expect(mine.filter(({ to }) => !allowed.some((each) => within(each)(to))).map(sentence)).toEqual([]);
	});

	test('schemas, of packages: astro/zod', () => {
		const found = imports.filter(({ from, to }) => within('schemas')(from) && !to.startsWith('src/') && to !== 'astro/zod');
		expect(found.map(sentence)).toEqual([]);
	});

	test('lib and elements, of Astro and Node: nothing', () => {
		const found = imports.filter(
			({ from, to }) => (within('lib')(from) || within('elements')(from)) && /^(?:astro|@astrojs|node)[:/]?/.test(to),
		);
		expect(found.map(sentence)).toEqual([]);
	});

	test('components, of elements: nothing but what their script loads', () => {
		const inFrontmatter = code
			.filter(({ path }) => path.endsWith('.astro'))
			.filter(({ text }) => /\bfrom\s+['"][^'"]*\/elements\//.test(text.split(/^---$/m)[1] ?? ''));
		expect(inFrontmatter.map(({ path }) => path)).toEqual([]);
	});

	test('components and pages, of schemas: types', () => {
		const found = imports.filter(
			({ from, to, typeOnly }) => (within('components')(from) || within('pages')(from)) && within('schemas')(to) && !typeOnly,
		);
		expect(found.map(sentence)).toEqual([]);
	});
});

test('only queries, pages and the content configuration name astro:content', () => {
	const naming = code.filter(({ text }) => /['"]astro:content['"]/.test(text)).map(({ path }) => path);
	expect(naming.filter((path) => !within('queries')(path) && !within('pages')(path) && path !== 'src/content.config.ts')).toEqual([]);
});

describe('custom elements', () => {
	const registered = [
		...new Set(code.flatMap(({ text }) => [...text.matchAll(/\bdefine\('([a-z]+(?:-[a-z]+)+)'/g)]).map(([, tag = '']) => tag)),
	].toSorted();
	const used = [
		...new Set(
			code
				.filter(({ path }) => path.endsWith('.astro'))
				.flatMap(({ text }) => [...text.replaceAll(/<(style|script)\b[^]*?<\/\1>/g, '').matchAll(/<([a-z]+(?:-[a-z]+)+)(?=[\s>/])/g)])
				.map(([, tag = '']) => tag),
		),
	].toSorted();

	test('are defined by the script of a component, and drawn when they are defined', () => {
		expect(registered.length).toBeGreaterThan(5);
		expect(registered).toEqual(used);
	});

	test('each have a file of their name', () => {
		expect(registered.filter((tag) => !source.some(({ path }) => within('elements')(path) && path.endsWith(`/${tag}.ts`)))).toEqual([]);
	});
});

test('an exported name is that of one thing in the whole source, the scripts and the benchmark', () => {
	const declared = /^export (?:default )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
	// What a page or a configuration exports is named by Astro, and what a kind of question does by their common interface.
	const namedBefore = /^src\/(?:pages\/|content\.config\.ts|(?:lib|elements)\/quiz\/kinds\/)/;
	const places = new Map<string, Set<string>>();
	for (const { path, text } of files('{src,scripts,bench}/**/*.ts').filter(({ path }) => !namedBefore.test(path))) {
		for (const [, name = ''] of text.matchAll(declared)) places.set(name, (places.get(name) ?? new Set()).add(path));
	}
	expect(places.size).toBeGreaterThan(500);
	const several = [...places].filter(([, paths]) => paths.size > 1);
	expect(several.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([]);
});

test('no file imports itself by way of others', () => {
	const targets = Map.groupBy(imports, ({ from }) => from);
	const open: string[] = [];
	const done = new Set<string>();
	const circlesFrom = (file: string): string[] => {
		if (open.includes(file)) return [[...open.slice(open.indexOf(file)), file].join(' → ')];
		if (done.has(file)) return [];
		open.push(file);
		const found = (targets.get(file) ?? []).flatMap(({ to }) => circlesFrom(to));
		open.pop();
		done.add(file);
		return found;
	};
	expect([...targets.keys()].flatMap(circlesFrom)).toEqual([]);
});

test('the check knows every component that authors type', () => {
	const typed = files('src/components/**/mdx/*.astro').map(({ path }) => path.replace(/^.*\/|\.astro$/g, ''));
	expect(Object.keys(textComponents).toSorted()).toEqual(typed.toSorted());
});

test('the check knows which components have no text of their own', () => {
	const withoutSlot = files('src/components/**/mdx/*.astro').filter(({ text }) => !/<slot|Astro\.slots/.test(text));
	expect([...emptyComponents].toSorted()).toEqual(withoutSlot.map(({ path }) => path.replace(/^.*\/|\.astro$/g, '')).toSorted());
});

test('no comma begins a line of markup, where it would stand after a space', () => {
	const begun = code.filter(({ path }) => path.endsWith('.astro')).flatMap(({ path, text }) => (/^\s*,/m.test(text) ? [path] : []));
	expect(begun).toEqual([]);
});
