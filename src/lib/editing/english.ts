import type { EditorWords } from './words.ts';

/** What a form says otherwise than a file is told: it has switches in place of lines, and needs no quotes. */
export const english: EditorWords = {
	labels: {},
	hints: {
		'`true`: nobody sees it yet. Remove the line to publish it.': 'Nobody sees it yet. Switch it off to publish.',
		"Write # and letters or digits, without spaces and in quotes, for example `'#OurPeople'`.":
			'Write # and letters or digits, without spaces, for example `#OurPeople`.',
		'`…` is no sign. Name lists of src/content/terms: `figures + moves/plans - agreed`, with `+` for and, `/` for or, `-` for but not.':
			'Name lists of src/content/terms: `figures + moves/plans - agreed`, with `+` for and, `/` for or, `-` for but not.',
	},
};
