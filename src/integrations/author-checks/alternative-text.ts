/** Says that there is a picture, and not what it shows. */
const general =
	/^(?:photo|picture|image|screenshot|logo|icon|alt(?: text)?|фото|фотография|картинка|изображение|рисунок|скриншот|логотип|иконка)\.?$/i;
const fileName = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg|heic)$|^(?:IMG|DSC|DSCN|PXL|Screenshot)[_ -]?\d+/i;

/**
 * Why a text tells nothing to whoever does not see the picture; undefined where it may.
 *
 * @param alt the text that stands for a picture
 */
export function emptyTalk(alt: string): string | undefined {
	const text = alt.trim();
	if (fileName.test(text))
		return `\`${text}\` is the name of a file and tells nothing to those who do not see the picture. Write what it shows.`;
	if (general.test(text)) return `\`${text}\` says that there is a picture, and not what it shows. Write that.`;
	return undefined;
}
