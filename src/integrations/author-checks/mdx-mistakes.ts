/** Elements of HTML that have no end of their own. */
const alone = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const sentences: [pattern: RegExp, sentence: (...found: string[]) => string][] = [
	[
		/expected a closing tag for `<(\w+)>`/i,
		(tag) =>
			alone.has(tag)
				? `\`<${tag}>\` has to close itself here. Write \`<${tag} />\`, or begin a new paragraph.`
				: `\`<${tag}>\` is opened and never closed. Put \`</${tag}>\` on a line of its own below its text.`,
	],
	[
		/unexpected closing tag `(<\/\w+>)`/i,
		(tag) => `\`${tag}\` closes something that is not open here. Remove it, or open it before; close what was opened last first.`,
	],
	[/before name.*comment/i, () => 'A comment `<!-- … -->` is not known here. Remove it, or write `{/* … */}`.'],
	[
		/after `<`|before name/i,
		() =>
			'The sign `<` begins a component here, and what follows cannot be one. Check that each attribute reads name="text" without a double quote inside, or write `&lt;` for the sign.',
	],
	[/closing brace/i, () => 'A brace `{` is never closed. Braces hold code here: write `\\{` for the sign itself.'],
	[/parse expression|parse esm/i, () => 'What stands here is read as code and is none. Write `\\{` and `\\}` for braces in a text.'],
];

/**
 * Why the body of a page cannot be read, for someone who writes posts.
 *
 * @param message the parser's own, which begins with `line:column`
 */
export function mdxSentence(message: string, body: string): { line: number; message: string } {
	const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
	const [address] = /<(?:https?:|mailto:|[\w.+-]+@)[^>\s]*>/.exec(body.split('\n')[line - 1] ?? '') ?? [];
	if (address !== undefined) {
		return {
			line,
			message: `\`${address}\` is taken for a component. Write the address without \`<\` and \`>\`, or as \`[words](address)\`.`,
		};
	}
	for (const [pattern, sentence] of sentences) {
		const match = pattern.exec(message);
		if (match) return { line, message: sentence(...match.slice(1)) };
	}
	return {
		line,
		message: 'The text cannot be read from here on. Look for a `<` or a brace that is meant as a sign and put `\\` before it.',
	};
}
