import { mostOnHome, themeOf, type Answers } from '../../../schemas/guidelines/answers.ts';
import { guidelineGroups } from '../../../schemas/docs.ts';
import type { Finding } from '../finding.ts';
import { at, type Entry, type Site } from '../site.ts';
import { counted } from '../../../lib/text/counted.ts';
import { listed } from '../wording.ts';

/** Quick answers lie in a theme, have ids of their own, and do not overrun the home page. */
export function checkAnswers({ answers }: Site): Finding[] {
	const files = [...answers.values()];
	const all = files.flatMap((file) => (file.value?.answers ?? []).map((answer, index) => ({ file, answer, index })));
	return [...files.flatMap(theme), ...ids(all), ...onHome(all)];
}

interface Placed {
	file: Entry<Answers>;
	answer: Answers['answers'][number];
	index: number;
}

function theme({ file, id }: Entry<Answers>): Finding[] {
	if (themeOf(id) !== undefined) return [];
	return [
		{
			id: 'file/name',
			file,
			message: `\`${id}\` begins with no theme of the guidelines. Name the file after one of them, alone or with a hyphen and words of your own: ${listed(guidelineGroups)}.`,
		},
	];
}

function ids(all: readonly Placed[]): Finding[] {
	const owners = new Map<string, string>();
	return all.flatMap(({ file, answer: { id }, index }) => {
		const owner = owners.get(id);
		owners.set(id, owner ?? file.file);
		if (owner === undefined) return [];
		return [
			at(
				file,
				['answers', index, 'id'],
				'id/repeated',
				`The id \`${id}\` belongs to an answer of ${owner} already. Give this one an id of its own.`,
			),
		];
	});
}

function onHome(all: readonly Placed[]): Finding[] {
	const chosen = all.filter(({ answer }) => answer.onHome);
	return chosen
		.slice(mostOnHome)
		.map(({ file, index }) =>
			at(
				file,
				['answers', index, 'onHome'],
				'field/amount',
				`The home page has ${counted(chosen.length, 'question')}, and ${mostOnHome} fit. Take \`onHome\` out of one of them.`,
			),
		);
}
