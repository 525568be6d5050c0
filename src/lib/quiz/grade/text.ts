import { plainText } from '../../text/plain-text.ts';
import { whole, type Grade } from './grade.ts';

/** Grades typed words; what a reader does not see as a difference is forgiven. */
export function gradeText(typed: string, accepted: readonly string[]): Grade {
	const plain = plainText(typed);
	return whole(plain !== '' && accepted.some((answer) => plainText(answer) === plain));
}
