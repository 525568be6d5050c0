import { getProgramme } from '../queries/programme.ts';

/** The quizzes as data, fetched where questions are asked again. */
export async function GET(): Promise<Response> {
	return Response.json(await getProgramme());
}
