import { refuse } from '#core/errors.ts';
import { procedures, reading } from '#core/procedures.ts';

const os = procedures.minutes;

/** The minutes as a page, a PDF or a DOCX, all from one document. */
export const minutesOutput = {
  preview: os.preview
    .use(reading)
    .handler(() => refuse('not-ready', 'The minutes cannot be printed yet.')),

  download: os.download
    .use(reading)
    .handler(() => refuse('not-ready', 'The minutes cannot be printed yet.')),
};
