import { htmlElements } from '../../../lib/text/html-elements.ts';
import { inlineComponents, textComponents } from '../../../schemas/text-components.ts';
import type { Finding } from '../finding.ts';
import type { Component, Code } from '../page-text.ts';
import { allPages, inBody, type Page, type Site } from '../site.ts';
import { listed, suggestion } from '../wording.ts';

/** Elements that would load or run something of another host, or of the author’s own. */
const forbidden = new Set(['script', 'iframe', 'object', 'embed', 'style', 'link', 'base', 'form', 'meta', 'video', 'audio']);

/** What an element may be told: nothing that runs, loads from elsewhere, or is carried out while the page is built. */
const allowed = new Set(
	[
		'id class lang dir title translate role hidden href hreflang download rel target src alt width height loading decoding',
		'open name start reversed value type datetime cite colspan rowspan scope headers abbr span label high low max min optimum',
	].flatMap((names) => names.split(' ')),
);

/** Attributes that hold an address, with the elements whose addresses are checked. */
const addressed: Record<string, readonly string[]> = { href: ['a'], src: ['img'] };

/** What is typed in pages as code is known, complete, and nothing that the security policy would block. */
export function checkComponents(site: Site): Finding[] {
	return allPages(site).flatMap((page) => [
		...page.text.components.flatMap((component) => ofComponent(page, component)),
		...page.text.code.flatMap((code) => ofCode(page, code)),
	]);
}

function ofComponent(page: Page, component: Component): Finding[] {
	return /^[A-Z]/.test(component.name) ? ofText(page, component) : ofHtml(page, component);
}

function ofText(page: Page, { name, attributes, line, inWords }: Component): Finding[] {
	const known = Object.hasOwn(textComponents, name) ? textComponents[name] : undefined;
	if (!known) {
		const message = `There is no component \`${name}\`.${suggestion(name, Object.keys(textComponents), 'There are')}`;
		return [inBody(page, line, 'component/unknown', message, name)];
	}
	if (inWords && !inlineComponents.has(name)) {
		const message = `\`<${name}>\` stands among words, and it is a paragraph of its own. Leave a line free before \`<${name}>\` and behind its end.`;
		return [inBody(page, line, 'component/use', message, name)];
	}
	return Object.keys(attributes)
		.filter((attribute) => !known.includes(attribute))
		.map((attribute) => {
			const hint = known.length === 0 ? ' It has none.' : suggestion(attribute, known, 'It has');
			return inBody(page, line, 'component/use', `\`${name}\` has no attribute \`${attribute}\`.${hint}`, `${name} › ${attribute}`);
		});
}

function ofHtml(page: Page, { name, attributes, line }: Component): Finding[] {
	const blocked = (message: string) => [inBody(page, line, 'page/blocked', message, name)];
	if (forbidden.has(name)) {
		return blocked(
			`\`<${name}>\` is blocked on this site, which loads and runs nothing but its own files. Remove it; link to the page instead.`,
		);
	}
	const handler = Object.keys(attributes).find((attribute) => /^on/i.test(attribute));
	if (handler !== undefined) return blocked(`\`${handler}\` would run a script, and pages have none of their own. Remove it.`);
	if ('style' in attributes) return blocked('`style` is blocked on this site. Remove it: pages look alike by themselves.');
	// A hyphen belongs to the names of elements that a page defines itself.
	const isElement = htmlElements.has(name.toLowerCase()) || name.includes('-') || name === '';
	if (!isElement) return [inBody(page, line, 'component/unknown', noElement(page, name), name)];
	for (const [attribute, value] of Object.entries(attributes)) {
		const isKnown = allowed.has(attribute.toLowerCase()) || /^(?:aria|data)-/.test(attribute);
		const isOfOther = addressed[attribute.toLowerCase()]?.includes(name.toLowerCase()) === false;
		if (!isKnown || isOfOther)
			return blocked(`\`${attribute}\` is not used on \`<${name}>\` here, as it may load or run something. Remove it.`);
		if (attribute in addressed && value === true)
			return blocked(
				`The \`${attribute}\` of \`<${name}>\` is code, so that nobody can check it. Write the address itself, in quotation marks.`,
			);
	}
	return [];
}

/** A browser shows nothing of an element that it does not know, and says nothing either. */
function noElement(page: Page, name: string): string {
	const components = Object.keys(textComponents);
	const meant = components.find((component) => component.toLowerCase() === name.toLowerCase());
	if (meant === undefined)
		return `There is no component and no element of HTML \`${name}\`.${suggestion(name, components, 'Components are')}`;
	if (page.file.endsWith('.md'))
		return `A page \`.md\` shows no components, so nothing of \`<${meant}>\` would be seen. Let the name of the file end in \`.mdx\`.`;
	return `\`<${name}>\` is shown as nothing. Write \`<${meant} …>\`: names of components keep their capital letters.`;
}

/** Lines that MDX takes for code, though their author meant words. */
function ofCode(page: Page, { kind, text, line }: Code): Finding[] {
	if (kind === 'module') {
		const [word = ''] = text.trim().split(/\s/);
		const message = `A line that begins with \`${word}\` is read as code. Begin it with another word, or put \`\\\` before it. Components need no import.`;
		return [inBody(page, line, 'page/code', message)];
	}
	if (/^\s*\/\*[\s\S]*\*\/\s*$/.test(text)) return [];
	const message = `\`{${text.trim().slice(0, 40)}}\` is read as code and not shown. Write \`\\{\` and \`\\}\` for braces in a text; names of the company are \`$company\`.`;
	return [inBody(page, line, 'page/code', message)];
}

/** What to do about a picture of another host. */
export const otherHost = (source: string): string =>
	`The picture \`${source}\` lies on another host, and pages show only their own. Save it in the folder public and write its address there; ask whether you may. Pictures may be ${listed(['jpg', 'png', 'webp', 'svg'])}.`;
