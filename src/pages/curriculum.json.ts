import { getCurriculum } from '../queries/receipts/curriculum.ts';

/** Quizzes and paths as data, fetched where receipts are checked or questions are reviewed. */
export async function GET(): Promise<Response> {
	return Response.json(await getCurriculum());
}
