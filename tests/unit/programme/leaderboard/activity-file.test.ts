import { expect, test } from 'vitest';
import { readActivity } from '../../../../src/lib/programme/leaderboard/activity-file.ts';

const fern = { month: '2026-10', participant: 'fern', action: 'share', count: 3 };
const field = { month: '2026-10', team: 'field', action: 'help', count: 1 };

test.each([
	['with commas', 'month,participant,team,action,count\n2026-10,fern,,share,3\n2026-10,,field,help,1\n'],
	[
		'as a spreadsheet in Russian saves it',
		'\uFEFFmonth;participant;team;action;count\r\n2026-10;fern;;share;3\r\n2026-10;;field;help;1\r\n',
	],
	[
		'with the empty rows and columns that Excel leaves',
		'month;participant;team;action;count;;\n2026-10;fern;;share;3;;\n2026-10;;field;help;1;;\n;;;;;;\n ; ;;;;;\n',
	],
	['with its columns in another order', 'count,action,team,participant,month\n3,share,,fern,2026-10\n1,help,field,,2026-10'],
	[
		'with spaces and a column of notes',
		'month, participant, team, action, count, note\n2026-10, fern, , share, 3, "told us, twice"\n2026-10,,field,help,1,',
	],
])('a file %s is read', (_, text) => {
	expect(readActivity(text)).toEqual({
		lines: [
			{ line: 2, activity: fern },
			{ line: 3, activity: field },
		],
		mistakes: [],
	});
});

test('a line that cannot be counted leaves the others alone', () => {
	const { lines, mistakes } = readActivity('month,participant,team,action,count\n2026-10,fern,,share,0\n\n2026-10,fern,,share,3\n');
	expect(lines).toEqual([{ line: 4, activity: fern }]);
	expect(mistakes.map(({ line, field }) => [line, field])).toEqual([[2, 'count']]);
});

test('a file without content says what belongs into it', () => {
	expect(readActivity('').mistakes.map(({ line }) => line)).toEqual([1]);
});
