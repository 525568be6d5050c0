/** A text in the languages that come with the portal. */
type Text = { en: string; ru: string };

interface Sample {
	name: string;
	title: Text;
	summary: Text;
	goal: string;
	kind: string;
	voice: string;
	/** Short enough for every network. */
	text: Text;
}

const samples: Sample[] = [
	{
		name: 'sample-work',
		title: { en: 'Sample: something you learned at work', ru: 'Образец: чему вы научились на работе' },
		summary: {
			en: 'This item is a sample. It shows how a text with gaps works; write your own and remove it.',
			ru: 'Это образец. Он показывает, как устроен текст с пропусками; напишите свои материалы и удалите его.',
		},
		goal: 'awareness',
		kind: 'expertise',
		voice: 'expert',
		text: {
			en: 'I work at $company. This week’s lesson: [one thing, in your own words]. What would you have done? $hashtag',
			ru: 'Я работаю в $company:prepositional. Урок этой недели: [одна мысль своими словами]. А как поступили бы вы? $hashtag',
		},
	},
	{
		name: 'sample-colleague',
		title: { en: 'Sample: a colleague who is good at something', ru: 'Образец: о коллеге, у которого получается' },
		summary: {
			en: 'This item is a sample. It shows a post about a person, who has agreed to it; write your own and remove it.',
			ru: 'Это образец. Он показывает пост о человеке, который на это согласился; напишите свои материалы и удалите его.',
		},
		goal: 'reach',
		kind: 'people',
		voice: 'personal',
		text: {
			en: 'I work at $company, next to somebody who [what they are good at]. [Say that they agreed to be told of.] $hashtag',
			ru: 'Я работаю в $company:prepositional рядом с человеком, который [что у него получается]. [Скажите, что он не против.] $hashtag',
		},
	},
	{
		name: 'sample-vacancy',
		title: { en: 'Sample: a vacancy without big words', ru: 'Образец: вакансия без громких слов' },
		summary: {
			en: 'This item is a sample. It shows a vacancy as a colleague would tell of it; write your own and remove it.',
			ru: 'Это образец. Он показывает вакансию так, как о ней рассказал бы коллега; напишите свои материалы и удалите его.',
		},
		goal: 'hiring',
		kind: 'hiring',
		voice: 'short',
		text: {
			en: 'We are hiring at $company, where I work: [the job]. The dull part is [what], the good part [what]. $hashtag',
			ru: 'У нас в $company:prepositional, где я работаю, открыта вакансия: [какая]. Скучное в ней: [что]. Хорошее: [что]. $hashtag',
		},
	},
];

interface Portal {
	languages: readonly string[];
	networks: readonly string[];
	topics: readonly string[];
	audiences: readonly string[];
	today: string;
}

/** Three items for the library, with the paths of their files. Each says in its title that it is a sample. */
export function sampleItems({ languages, networks, topics, audiences, today }: Portal): [file: string, text: string][] {
	const written = languages.filter((language): language is keyof Text => language === 'en' || language === 'ru');
	const localized = (indent: string, text: Text) =>
		written.map((language) => `${indent}${language}: ${JSON.stringify(text[language])}`).join('\n');
	const audience = audiences.includes('everyone') ? 'everyone' : audiences[0];
	return samples.map(({ name, title, summary, goal, kind, voice, text }) => {
		const topic =
			kind === 'hiring' && topics.includes('careers') ? 'careers' : kind === 'people' && topics.includes('team') ? 'team' : topics[0];
		const posts = networks.map((network) => {
			const texts = written.map(
				(language) => `    ${language}:\n      - { id: sample, voice: ${voice}, text: ${JSON.stringify(text[language])} }`,
			);
			return [`  ${network}:`, ...texts].join('\n');
		});
		const lines = [
			'# A sample: see how an item is written, then remove it. docs/editing/share.md says what each field means.',
			`title:\n${localized('  ', title)}`,
			`summary:\n${localized('  ', summary)}`,
			'link: $website',
			`goal: ${goal}`,
			`kind: ${kind}`,
			`topics: [${topic}]`,
			`audience: [${audience}]`,
			`publishFrom: ${today}`,
			`posts:\n${posts.join('\n')}`,
			'',
		];
		return [`src/content/shareables/${name}.yaml`, lines.join('\n')];
	});
}

/** The languages in which the samples are written. */
export const sampleLanguages = ['en', 'ru'] satisfies (keyof Text)[];
