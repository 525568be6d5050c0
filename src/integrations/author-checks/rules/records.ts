import type { Finding } from '../finding.ts';
import type { Site } from '../site.ts';

/** What `npm run record` has written can be read: nobody changed it by hand, and git left no two versions of it. */
export function checkRecords({ quizRecords, contestRecords }: Site): Finding[] {
	return [...quizRecords.values(), ...contestRecords.values()].flatMap(({ file, value }) => {
		if (value) return [];
		const message = `\`npm run record\` writes this file, and somebody or a merge has changed it so that it cannot be read. Bring it back as it was, \`git checkout HEAD -- ${file}\`, and run \`npm run record\`.`;
		return [{ id: 'record/damaged', file, message }];
	});
}
