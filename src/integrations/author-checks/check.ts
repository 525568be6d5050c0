import { buildDate } from '../../lib/time/build-date.ts';
import type { ProjectFiles } from './files.ts';
import { type Finding, sortFindings } from './finding.ts';
import { readProject } from './read.ts';
import { checkBadges } from './rules/badges.ts';
import { checkAnswers } from './rules/answers.ts';
import { checkDates } from './rules/dates.ts';
import { checkDrafts } from './rules/drafts.ts';
import { checkDecisions } from './rules/decisions.ts';
import { checkSurveys } from './rules/surveys.ts';
import { checkExamples } from './rules/examples.ts';
import { checkFiles } from './rules/files.ts';
import { checkGuidelines } from './rules/guidelines.ts';
import { checkImages } from './rules/images.ts';
import { checkLeaders } from './rules/leaders.ts';
import { checkGoals } from './rules/goals.ts';
import { checkLeaderboard } from './rules/leaderboard.ts';
import { checkComponents } from './rules/components.ts';
import { checkContests } from './rules/contests.ts';
import { checkLimits, checkTypedLimits } from './rules/limits.ts';
import { checkLinks } from './rules/links.ts';
import { checkLeftOut } from './rules/left-out.ts';
import { checkLinkWords } from './rules/link-words.ts';
import { checkMarkdown } from './rules/markdown.ts';
import { checkMix } from './rules/mix.ts';
import { checkOtherCompany } from './rules/other-company.ts';
import { checkNeeded } from './rules/needed.ts';
import { checkPages } from './rules/pages.ts';
import { checkPaths } from './rules/paths.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPlainTexts } from './rules/plain-texts.ts';
import { checkPortal } from './rules/portal.ts';
import { checkPublicFiles } from './rules/public-files.ts';
import { checkQuiet } from './rules/quiet.ts';
import { checkQuizItems } from './rules/quiz-items.ts';
import { checkQuizzes } from './rules/quizzes.ts';
import { checkReadingTime } from './rules/reading-time.ts';
import { checkRecords } from './rules/records.ts';
import { checkReferences } from './rules/references.ts';
import { checkReports } from './rules/reports.ts';
import { checkResults } from './rules/results.ts';
import { checkShapes } from './rules/shapes.ts';
import { checkShareables } from './rules/shareables.ts';
import { checkRules } from './rules/post-rules.ts';
import { checkTokens } from './rules/tokens.ts';
import { checkTwins } from './rules/twins.ts';
import { checkWords } from './rules/words.ts';
import { checkRepetitions } from './rules/repetitions.ts';
import { checkTextLanguages } from './rules/text-languages.ts';
import { checkVersions } from './rules/versions.ts';
import { judgeSite, type SiteCheck, type Site } from './site.ts';

const rules: readonly SiteCheck[] = [
	checkFiles,
	checkShapes,
	checkDrafts,
	checkReferences,
	checkPortal,
	checkDates,
	checkPages,
	checkTwins,
	checkWords,
	checkTextLanguages,
	checkPlainTexts,
	checkTokens,
	checkOtherCompany,
	checkLeftOut,
	checkQuizzes,
	checkQuizItems,
	checkPaths,
	checkShareables,
	checkQuiet,
	checkRules,
	checkBadges,
	checkMix,
	checkGoals,
	checkLeaderboard,
	checkContests,
	checkResults,
	checkReports,
	checkComponents,
	checkExamples,
	checkLimits,
	checkTypedLimits,
	checkGuidelines,
	checkVersions,
	checkRecords,
	checkAnswers,
	checkDecisions,
	checkLeaders,
	checkSurveys,
	checkImages,
	checkPictures,
	checkPublicFiles,
	checkLinks,
	checkLinkWords,
	checkMarkdown,
	checkReadingTime,
	checkRepetitions,
];

/** Every mistake in a project, sorted by file and line. An empty list means that the content is sound. */
export function findingsIn(site: Site): Finding[] {
	const needed = checkNeeded(site);
	return sortFindings(needed.length > 0 ? needed : rules.flatMap((rule) => rule(site)));
}

/**
 * Reads a project and finds every mistake in it.
 *
 * @param project its folder, with portal.yaml, or its files
 * @param today the day for which it is checked, as `YYYY-MM-DD`
 */
export async function checkProject(project: URL | string | ProjectFiles, today = buildDate()): Promise<Finding[]> {
	return findingsIn(judgeSite(await readProject(project), today));
}

/**
 * Finds the files whose shape is wrong: what Astro itself would stop at, in words that are not meant for authors.
 *
 * @param root the folder with portal.yaml
 */
export async function checkShapesOf(root: URL | string): Promise<Finding[]> {
	return sortFindings(checkShapes(judgeSite(await readProject(root), buildDate())));
}
