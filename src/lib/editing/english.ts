import type { EditorWords } from './words.ts';

/** What a form says otherwise than a file is told: it has switches in place of lines, and needs no quotes. */
export const english: EditorWords = {
	labels: {},
	hints: {
		// The form names the choices.
		'`go`: go ahead; `ask`: ask first; `stop`: better not.': 'What it comes to.',
		'must: a guideline or law asks for it; ask: only the author knows; should: think twice; tip: reads better.': 'How serious it is.',
		'The answer that settles the question of a rule of severity ask.': 'The answer that settles the question, of a rule that asks one.',
		'How well it went; only good counts as right, fair as partly right.': 'Only a good ending counts as right, a fair one as partly right.',
		'fixed: the next step is pointed out, and nothing is locked; free: the reader begins where they like.':
			'Whether the next step is pointed out. Nothing is locked in either case.',
		'What a lesson asks for: quiz, that its questions are passed; reading, that it is read.': 'What a lesson asks for.',
		'`person`: by the name. `team`: only within the sum of the team.': 'How the colleague is shown.',
		'`again`: who confirmed an earlier version is shown what changed and asked to confirm anew. Left out: their word still counts.':
			'If chosen, who confirmed an earlier version is shown what changed and asked to confirm again. If not, their word still counts.',
		'Where changes go: `repository`, or `browser` to practise, where nothing leaves the reader’s own browser.':
			'Where changes go: into the repository, or, to practise, into the reader’s own browser only.',
		'The heading under which it stands; where it is left out, `networks` for a track that names some, and otherwise `everyone`.':
			'The heading under which it comes. Left out: the one for networks if it names some, and otherwise the one for everyone.',
		"Write # and letters or digits, without spaces and in quotes, for example `'#OurPeople'`.":
			'Write # and letters or digits, without spaces, for example `#OurPeople`.',
		'`…` is no sign. Name lists of src/content/terms: `figures + moves/plans - agreed`, with `+` for and, `/` for or, `-` for but not.':
			'Name lists of src/content/terms: `figures + moves/plans - agreed`, with `+` for and, `/` for or, `-` for but not.',
	},
};
