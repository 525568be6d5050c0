const english = '(?:answers?|options?|choices?|statements?|above|following|foregoing|listed|named|mentioned)';
const russian = '(?:выше)?(?:перечисленн|названн|указанн|упомянут|приведенн)\\p{L}*';
const russianAnswer = '(?:вариант|ответ|утверждени)\\p{L}*';
const isRight = '(?:is|are)\\s(?:all\\s)?(?:right|correct|true|possible|wrong|false)';
const russianIsRight = '(?:верн|верен|правильн|подход|возможн|неверн|неправильн)\\p{L}*';

const patterns = [
	`^(?:all|none|both|neither|any|either|each|everything|nothing|one|no)(?: one)?(?: of)?(?: (?:the|these|those))?(?: (?:other|two|three))? ${english}\\b`,
	'^(?:all|none|both|neither|any|either) of (?:these|those)(?: (?:is|are) .*)?$',
	`^(?:all|none|both|neither|everything|no answer)(?: of (?:them|these|those))?(?: (?:two|three|four))? ${isRight}$`,
	'^(?:both|neither)$',
	'^(?:both |either |neither )?[a-d1-4] (?:and|or|nor|&) [a-d1-4]$',
	`^(?:все|ничего|ни один|ни одно|ни одна|любой|любое|любая|нет)(?: ${russianAnswer})?(?: из)? ${russian}$`,
	`^(?:все|ничего|ни один|ни одно|ни одна|любой|любое|любая|каждый)(?: ${russianAnswer})? из ${russian}`,
	'^(?:все|ничего|ни один|ни одно|ни одна|любое|любой) из (?:этого|этих)$',
	`^(?:все|ни один|ни одно|любой|любое|оба|обе|каждый)(?: из)?(?: (?:эти|этих|два|три|четыре|остальные|предыдущие))? ${russianAnswer}(?: (?:не )?${russianIsRight})?$`,
	`^(?:все|все это|все они|оба|обе|ничего|ни один)(?: (?:не )?${russianIsRight})$`,
	`^(?:нет )?(?:верного|правильного|подходящего) (?:ответа|варианта)(?: нет| здесь нет)?$`,
	'^(?:оба|обе|и то и другое|и то и то|ни то ни другое|ни то ни то)$',
	'^(?:(?:варианты|ответы) |и |ни )?[а-гa-d1-4] (?:и|или|ни) [а-гa-d1-4]$',
].map((pattern) => new RegExp(pattern.replaceAll('\\b', '(?!\\p{L})'), 'u'));

/**
 * Whether an option stands for the others instead of being an answer of its own: «All of the above», «Оба варианта верны».
 *
 * @param option its text as `plainText` makes it: small letters, no punctuation
 */
export function sumsUp(option: string): boolean {
	return patterns.some((pattern) => pattern.test(option));
}
