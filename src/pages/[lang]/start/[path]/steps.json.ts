import type { APIRoute } from 'astro';
import { listedPaths } from '../../../../queries/layout/portal.ts';
import { wordsIn } from '../../../../queries/layout/words.ts';
import { addressOfChoice, getPaths, type PathView } from '../../../../queries/paths/paths.ts';

export const getStaticPaths = () => listedPaths('path', getPaths);

const texts = [
	'path.step.here',
	'path.step.next',
	'path.step.last',
	'path.choose',
	'path.progress',
	'path.step.finish',
	'path.step.missing.quiz',
	'path.step.missing.acknowledge',
	'path.return',
] as const;

/** The steps of a path and what is said of them, for its pages: only a reader who is on it fetches them. */
export const GET: APIRoute<{ path: PathView }> = ({ params: { lang = '' }, props }) =>
	Response.json({
		labels: wordsIn(lang).labels(texts),
		steps: props.path.steps.map(({ id, href, title, minutes, quiz, acknowledge, choice }) => ({
			id,
			href,
			title,
			minutes,
			...(quiz && { quiz: { id: quiz.id, revision: quiz.revision } }),
			...(acknowledge !== undefined && { acknowledge }),
			...(choice && { choice: addressOfChoice(props.path, choice) }),
		})),
	});
