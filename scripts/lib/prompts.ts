import { isCancel } from '@clack/prompts';

/** Somebody has left the questions. */
export class Cancelled extends Error {}

/**
 * The answer to a question.
 *
 * @throws Cancelled when the question was left
 */
export async function answerTo<Value>(prompt: Promise<Value>): Promise<Exclude<Value, symbol>> {
	const value = await prompt;
	if (isCancel(value)) throw new Cancelled();
	return value as Exclude<Value, symbol>;
}
