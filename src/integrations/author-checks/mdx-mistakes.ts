import { htmlElements } from '../../lib/text/html-elements.ts';
import { nearest } from '../../lib/text/nearest.ts';
import { emptyComponents, textComponents } from '../../schemas/text-components.ts';

interface Found {
	line: number;
	message: string;
}

/** Elements of HTML that have no end of their own. */
const alone = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const sentences: [pattern: RegExp, sentence: string][] = [
	[/before name.*comment/i, 'A comment `<!-- … -->` is not known here. Remove it, or write `{/* … */}`.'],
	[
		/after `<`|before name/i,
		'The sign `<` begins a component here, and what follows cannot be one. Check that each attribute reads name="text" without a double quote inside, or write `&lt;` for the sign.',
	],
	[/closing brace/i, 'A brace `{` is never closed. Braces hold code here: write `\\{` for the sign itself.'],
	[/parse expression|parse esm/i, 'What stands here is read as code and is none. Write `\\{` and `\\}` for braces in a text.'],
];

/**
 * Why the body of a page cannot be read, for someone who writes posts.
 *
 * @param message the parser's own, which begins with `line:column`
 */
export function mdxSentence(message: string, body: string): Found {
	const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
	const [address] = /<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*>/.exec(body.split('\n')[line - 1] ?? '') ?? [];
	if (address !== undefined) {
		return {
			line,
			message: `\`${address}\` is taken for a component. Write the address without \`<\` and \`>\`, or as \`[words](address)\`.`,
		};
	}
	const pair = unpaired(message, line, body);
	if (pair) return pair;
	const below = body
		.split('\n')
		.slice(line - 1)
		.join('\n');
	const attribute = curlyAttribute(below) ?? bareAttribute(below);
	if (attribute !== undefined) return { line, message: attribute };
	const known = sentences.find(([pattern]) => pattern.test(message));
	return {
		line,
		message:
			known?.[1] ?? 'The text cannot be read from here on. Look for a `<` or a brace that is meant as a sign and put `\\` before it.',
	};
}

/** An attribute of the tag that a text begins with, where a word processor has put its own quotation marks around it. */
function curlyAttribute(text: string): string | undefined {
	const tag = /<[^<>]*>/.exec(text)?.[0] ?? '';
	for (const [, name, opening, value, closing] of tag.matchAll(/([\w-]+)=(["“”„‟«‘])([^"“”„‟«»‘’]*)(["“”‟»’])(?=[\s/>])/g)) {
		if (opening === '"' && closing === '"') continue;
		return `\`${opening} ${closing}\` are the quotation marks of a text, and \`"\` is asked for here. Write \`${name}="${value}"\`.`;
	}
	return undefined;
}

/** An attribute of the tag that a text begins with, without any quotation marks. */
function bareAttribute(text: string): string | undefined {
	const tag = /<[A-Z][^<>]*/.exec(text)?.[0] ?? '';
	const [, name, value] = /\s([\w-]+)=([^\s"'{}<>/=]+)/.exec(tag.replaceAll(/"[^"]*"|'[^']*'/g, '""')) ?? [];
	return name === undefined ? undefined : `The attribute \`${name}\` has no quotation marks. Write \`${name}="${value}"\`.`;
}

/** What is opened and not closed, or closed and not open. Where both names are known, the wrong one of the two is told of. */
function unpaired(message: string, line: number, body: string): Found | undefined {
	const [, glued] = /closing tag `<\/([\w.-]+)>` either after/i.exec(message) ?? [];
	if (glued !== undefined) {
		return { line, message: `\`</${glued}>\` stands on a line with words. Put it alone on a line, as \`<${glued} …>\` is.` };
	}
	const [, closing] = /unexpected closing tag `<\/([\w.-]+)>`/i.exec(message) ?? [];
	const [, opening, openedAt] = /closing tag for `<([\w.-]+)>` \((\d+):\d+\)/i.exec(message) ?? [];
	if (opening === undefined) {
		if (closing === undefined) return undefined;
		return { line, message: `\`</${closing}>\` closes something that is not open here. Remove it, or open it before.` };
	}
	const opened = Number(openedAt);
	if (emptyComponents.has(opening)) {
		const below = body.split('\n').slice(opened - 1);
		const tag = new RegExp(`<${opening}\\b[^<>]*`).exec(below.join('\n'))?.[0].trim();
		return { line: opened, message: `\`<${opening}>\` has nothing to enclose and closes itself. Write \`${tag} />\`.` };
	}
	if (alone.has(opening))
		return { line: opened, message: `\`<${opening}>\` has to close itself here. Write \`<${opening} />\`, or begin a new paragraph.` };
	const components = Object.keys(textComponents);
	const isKnown = (name: string) => components.includes(name) || htmlElements.has(name);
	const meant = isKnown(opening) ? undefined : nearest(opening, components);
	if (meant !== undefined) return { line: opened, message: `There is no component \`${opening}\`. Did you mean \`${meant}\`?` };
	if (closing !== undefined && !isKnown(closing) && nearest(closing, components) === opening)
		return { line, message: `\`</${closing}>\` closes nothing. Did you mean \`</${opening}>\`?` };
	const never = closing === undefined ? 'never closed' : `not closed before \`</${closing}>\``;
	return { line: opened, message: `\`<${opening}>\` is opened and ${never}. Put \`</${opening}>\` on a line of its own below its text.` };
}
