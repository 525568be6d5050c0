import { calendarFile } from '../../lib/time/ics.ts';
import { rank } from '../../lib/random/shuffled.ts';
import { answeredIn, questionsToRemember, reminderDays } from '../../lib/review/reminder.ts';
import { calendarDate } from '../../lib/time/visibility.ts';
import { labelsFrom } from '../element.ts';
import { fetchLabels } from '../late-labels.ts';
import { progress } from '../progress/progress.ts';
import { saveFile } from '../layout/save-file.ts';

/**
 * Saves three reminders, each with a link that asks some of the questions of `data-questions` or of the quizzes in `data-quizzes`.
 *
 * @returns what to tell the reader
 * @throws Error when the words cannot be fetched
 */
export async function saveReminders({ questions, quizzes, review, product, words }: DOMStringMap): Promise<string> {
	const label = labelsFrom(await fetchLabels(words));
	const state = progress.read();
	const list = (ids = '') => ids.split(' ').filter((id) => id !== '');
	const met = questions === undefined ? list(quizzes).flatMap((quiz) => answeredIn(quiz, state)) : list(questions);
	const today = new Date();
	const events = reminderDays.map((days, turn) => {
		const ids = questionsToRemember(met, state, turn);
		const url = new URL(`${review ?? ''}?q=${ids.join(',')}`, location.origin).href;
		const date = calendarDate(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days));
		return {
			uid: `${date}-${rank(review ?? '', ids.join())}@${location.hostname}`,
			when: { date, time: '09:00', minutes: 5 },
			title: label('reminder.event'),
			text: `${label('reminder.event.text')}\n${url}`,
			url,
			alarm: true,
		};
	});
	saveFile(`${label('reminder.file')}.ics`, 'text/calendar', calendarFile({ product: product ?? '', madeAt: today.getTime(), events }));
	return label('reminder.done');
}
