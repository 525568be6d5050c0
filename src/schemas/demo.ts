import { z } from 'astro/zod';
import { each, ru, text } from './common.ts';

/** `src/content/demo.yaml`: the files that belong to the example company and go when another moves in. */
export const demoSchema = () =>
	z.strictObject({
		files: z
			.array(text)
			.meta(each('File', 'Файл'))
			.describe('Paths below the folder of the project. A file that you have made your own is taken off.')
			.meta(ru('Пути внутри папки проекта. Файл, который стал вашим, уберите отсюда.', 'Файлы')),
	});

export type Demo = z.infer<ReturnType<typeof demoSchema>>;
