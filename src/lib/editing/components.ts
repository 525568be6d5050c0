import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { escapeMarkup } from '../text/escape-markup.ts';

/** A component that authors type in a page, as the editor offers it. */
export interface AuthorComponent {
	tag: string;
	label: string;
	icon: string;
	/** What the text between its tags is called, if it has one. */
	textLabel?: string;
	attributes: Field[];
}

/** What an author chooses from in the attributes of components. */
export interface ComponentChoices {
	/** Ids of the networks in use. */
	networks: readonly string[];
	/** Names of the contacts of `portal.yaml`. */
	contacts: readonly string[];
	/** Ids of the people of the cast. */
	people: readonly string[];
}

/** What can be chosen, each by what it is called. */
const labelled = (labels: Record<string, string>) =>
	Object.entries(labels).map(([value, label]) => ({ label, value })) as [Choice, ...Choice[]];

type Choice = { label: string; value: string };

const text = (name: string, label: string, hint: string, required = true): Field => ({ name, label, hint, required, widget: 'string' });

/** The components of texts that the editor offers; others stay as they are typed. */
export function authorComponents({ networks, contacts, people }: ComponentChoices): AuthorComponent[] {
	const network: Field = { name: 'network', label: 'Network', widget: 'select', options: [...networks] };
	const cast = ['colleague', ...people];
	return [
		{ tag: 'Scene', label: 'Scene', icon: 'theaters', textLabel: 'Text', attributes: [] },
		{
			tag: 'ExamplePost',
			label: 'Example post',
			icon: 'chat',
			textLabel: 'Text',
			attributes: [
				{
					name: 'person',
					label: 'Person',
					widget: 'select',
					options: cast,
					required: false,
					hint: 'Who signs it: a person of the cast (src/content/cast.yaml), or a colleague without a name.',
				},
				text('job', 'Job', 'What the colleague without a name does.', false),
				text('author', 'Author', 'Instead of a person: somebody from outside, with a role.', false),
				text('role', 'Role', 'Who the author is.', false),
				network,
				{ name: 'verdict', label: 'Verdict', widget: 'select', options: labelled({ good: 'Works', bad: 'Does not work' }) },
				{
					name: 'as',
					label: 'As',
					widget: 'select',
					options: labelled({ post: 'Post', comment: 'Comment', profile: 'Profile' }),
					required: false,
					hint: 'What it is; a post if left out.',
				},
				text('why', 'Why', 'Why it works or does not.'),
			],
		},
		{
			tag: 'ReadyWords',
			label: 'Ready words',
			icon: 'content_copy',
			textLabel: 'Text',
			attributes: [text('for', 'For', 'For which moment the words are.', false)],
		},
		{
			tag: 'Country',
			label: 'Country',
			icon: 'public',
			textLabel: 'Text',
			attributes: [text('code', 'Country', 'Two-letter code of the country whose law is meant.')],
		},
		{
			tag: 'Contact',
			label: 'Contact',
			icon: 'mail',
			attributes: [
				{ name: 'to', label: 'Contact', widget: 'select', options: [...contacts], hint: 'Whose address, as portal.yaml names it.' },
			],
		},
		{
			tag: 'Limit',
			label: 'Limit',
			icon: 'pin',
			attributes: [network, text('of', 'Of', 'What is limited: post, caption, hashtags, alt-text …')],
		},
	];
}

/** The component as the library takes it: how it is found in a text, read, and written. */
export function definitionOf({ tag, label, icon, textLabel, attributes }: AuthorComponent): EditorComponentDefinition {
	const holdsText = textLabel !== undefined;
	const start = String.raw`<${tag}((?:\s+\w+="[^"]*")*)\s*`;
	return {
		id: tag,
		label,
		icon,
		fields: textLabel === undefined ? attributes : [...attributes, { name: 'text', label: textLabel, widget: 'text' }],
		pattern: holdsText ? new RegExp(String.raw`^${start}>\n?([^]*?)\n?</${tag}>$`, 'm') : new RegExp(`${start}/>`),
		fromBlock: ([, written = '', inside]) => ({ ...readAttributes(written), ...(holdsText && { text: inside ?? '' }) }),
		toBlock: (values) => {
			const written = writeAttributes(attributes, values);
			return holdsText ? `<${tag}${written}>\n${String(values['text'] ?? '')}\n</${tag}>` : `<${tag}${written} />`;
		},
		toPreview: (values) => escapeMarkup(String(values['text'] ?? label)),
	};
}

function readAttributes(written: string): Record<string, string> {
	return Object.fromEntries(
		[...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
	);
}

/** In the order in which the editor asks for them, which is that of our pages. */
function writeAttributes(attributes: readonly Field[], values: Record<string, unknown>): string {
	return attributes
		.map(({ name }) => [name, values[name]] as const)
		.filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
		.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
		.join('');
}
