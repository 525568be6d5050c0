const mailbox = /^\S+@\S+\.\p{L}{2,}$/u;
const fullName = /^\p{Lu}\p{L}*\.?(?:[- ]\p{Lu}\p{L}*\.?){1,3}$/u;

const ofPeople =
	/^(?:(?:full |first |last |employee )?names?|employees?|colleagues?|authors?|person|e-?mail.*|(?:полное )?имя|фамилия|фио|сотрудни(?:к|ца|ки)|коллег[аи]|авторы?|(?:эл\S* )?почта|mitarbeiter|vorname|nachname)$/;

/** Whether a column names people: by its heading, a mailbox in it, or mostly what is written as first and last names are. */
export function holdsPeople(heading: string, cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => /\p{L}/u.test(cell));
	return (
		(ofPeople.test(heading) && filled.length > 0) ||
		filled.some((cell) => mailbox.test(cell)) ||
		(filled.length > 0 && filled.filter((cell) => fullName.test(cell)).length * 3 >= filled.length * 2)
	);
}
